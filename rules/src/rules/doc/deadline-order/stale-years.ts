import { isAsserted } from '../../../guards/asserted.ts';
import type { Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import type { Place } from '../../../rule/types.ts';
import type { Span } from '../../../text/span.ts';

/** A year that a plan sets as a goal, as written. */
interface Goal extends Span {
  readonly year: number;
  readonly text: string;
}

/** What a block says of the years of a plan. */
export interface PlanYears {
  /** The only year of the title. */
  readonly title?: number;
  /** The heading of a section. */
  readonly heading?: string;
  readonly goals: readonly Goal[];
}

/** A goal whose year is over before the year of the title begins. */
export interface StaleGoal extends Place {
  readonly block: number;
  readonly due: string;
  readonly year: number;
}

const TASKS = /目标|任务|步骤|安排|进度|措施/u;
const GOALS = '目标';
/** 到2024年底, 力争2024年: what stands before a goal. */
const TOWARDS = /(?:到|至|力争|确保|争取|计划|于|在)$/u;
/** 第二阶段（2024年3月—5月）. */
const STAGE = /阶段[（(]$/u;
/** The sentence tells of what is over, or counts from it. */
const TOLD = /已|了[，。；]|曾|此前|上年|去年|以来|截至|共有|现有|累计|基础上|年均|较|相比|印发|《/u;

/** The years of a title, a heading or a paragraph; undefined where there are none. */
export function planYears(block: BlockUnit): PlanYears | undefined {
  if (block.digest.genre !== 'directive') return undefined;
  if (block.blockKind === 'heading') return { heading: block.text, goals: [] };
  if (block.blockKind === 'title') {
    const years = block.numbers.flatMap(({ date }) => (date?.year === undefined ? [] : [date.year]));
    const [year] = years;
    return year === undefined || years.length > 1 || /[—－～-]|至|以来/u.test(block.text)
      ? undefined
      : { title: year, goals: [] };
  }
  const goals = block.sentences.flatMap(({ start, unit }) =>
    TOLD.test(unit.text)
      ? []
      : unit.numbers.flatMap((quantity) => {
          const year = goalYear(unit, quantity);
          const text = unit.text.slice(quantity.start, quantity.end);
          return year === undefined ? [] : [{ start: start + quantity.start, end: start + quantity.end, year, text }];
        }),
  );
  return goals.length === 0 ? undefined : { goals };
}

function goalYear(unit: SentenceUnit, quantity: Quantity): number | undefined {
  const year = quantity.dateEnd?.year ?? quantity.date?.year;
  if (year === undefined || !isAsserted(unit, quantity)) return undefined;
  if (/^[^，。；]{0,12}的/u.test(unit.text.slice(quantity.end))) return undefined;
  const before = unit.text.slice(0, quantity.start);
  if (quantity.kind === 'period') return STAGE.test(before) ? year : undefined;
  if (quantity.kind !== 'year' && quantity.kind !== 'date') return undefined;
  const limit = quantity.qualifiers.some(({ role }) => role === 'before');
  return limit || TOWARDS.test(before) ? year : undefined;
}

/**
 * The goals that a plan for a later year sets for a year that is over: last time's text under this year's title. A plan
 * may begin in the year before, so that a goal of that year is stale only where the goals are told, and only in a
 * plan that was not issued then.
 */
export function staleGoals(
  items: readonly { readonly block: number; readonly value: PlanYears }[],
  issued: number | undefined,
): readonly StaleGoal[] {
  const titles = items.flatMap(({ value }) => (value.title === undefined ? [] : [value.title]));
  const [title] = titles;
  if (title === undefined || titles.length > 1) return [];
  const stale: StaleGoal[] = [];
  let heading = '';
  for (const { block, value } of items) {
    heading = value.heading ?? heading;
    if (!TASKS.test(heading)) continue;
    const first = heading.includes(GOALS) && (issued === undefined || issued >= title) ? title : title - 1;
    for (const { start, end, year, text } of value.goals)
      if (year < first) stale.push({ block, start, end, due: text, year: title });
  }
  return stale;
}
