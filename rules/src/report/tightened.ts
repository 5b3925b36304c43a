import { parseNumbers, type DateParts } from '../facts/numbers/index.ts';
import { daysBetween, type Day } from '../facts/calendar.ts';
import type { PlacedTask } from './burden.ts';
import type { ReportFile } from './model.ts';
import { NameIndex } from './references.ts';
import { subjectOf } from './subject.ts';
import { excerpt } from './summary.ts';

/** A task on which a document asks more than the document it cites. */
export interface Tightening {
  readonly cited: PlacedTask;
  readonly citing: PlacedTask;
  /** What is asked more, one phrase each: 期限早10天. */
  readonly changes: readonly string[];
}

type Item = PlacedTask['item'];

/** Days between dates of unstated years beyond which they are of two years: 12月20日 and 1月10日. */
const HALF_YEAR = 182;

/**
 * 逐级加严: deadlines, frequencies and quotas that a document tightens against one it cites, along the chain from the
 * document above to the one below. In the order of the citing files and their text.
 */
export function tightenings(files: readonly ReportFile[]): readonly Tightening[] {
  const names = new NameIndex<ReportFile>();
  for (const file of files) if (file.references !== undefined) names.add(file.references, file);
  return files.flatMap((citing) => {
    const cited = new Set((citing.references?.cites ?? []).flatMap((name) => names.find(name) ?? []));
    cited.delete(citing);
    return [...cited].flatMap((above) => between(above, citing));
  });
}

/** What was tightened, in words. */
export function tightenedWords({ changes }: Tightening): string {
  return changes.join('，');
}

/** A task with the file it is in, as a table lists it: `a.txt：报送报表`. */
export function placedWords({ file, item }: PlacedTask): string {
  return `${file.path}：${excerpt(item.text, 40)}`;
}

/** What to do about it. */
export const TIGHTENED_ADVICE = '请核对提前和加量是否必要；没有依据的，按所引文件的要求办。';

function between(above: ReportFile, below: ReportFile): readonly Tightening[] {
  return below.burden.items.flatMap((item) => {
    const same = above.burden.items.filter((other) => isSame(other, item));
    const [other] = same;
    // Two tasks that fit equally well: which of them was tightened is not known.
    if (other === undefined || same.length > 1) return [];
    const changes = changesOf(other, item);
    return changes.length === 0
      ? []
      : [{ cited: { file: above, item: other }, citing: { file: below, item }, changes }];
  });
}

/** Data is the same by its subject, every other task by what is to be done: the documents speak of one matter. */
function isSame(a: Item, b: Item): boolean {
  return a.act === b.act && subjectOf(a) === subjectOf(b);
}

function changesOf(above: Item, below: Item): readonly string[] {
  const days = daysBefore(below.deadline, above.deadline);
  const [asked, now] = [above.amounts ?? {}, below.amounts ?? {}];
  const grown = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && to !== undefined && to > from;
  return [
    ...(days > 0 ? [`期限早${String(days)}天（${above.deadline ?? ''}改为${below.deadline ?? ''}）`] : []),
    ...(grown(asked.times, now.times) ? [`频次由${above.frequency}改为${below.frequency}`] : []),
    ...(grown(asked.quota ?? 1, now.quota) ? [`数量由${String(asked.quota ?? 1)}篇增为${String(now.quota)}篇`] : []),
    ...(grown(asked.chars, now.chars) ? [`字数由${String(asked.chars)}字增为${String(now.chars)}字`] : []),
  ];
}

/** By how many days the first deadline is before the second; 0 where they cannot be compared. */
function daysBefore(early: string | null | undefined, late: string | null | undefined): number {
  const [a, b] = [dateOf(early), dateOf(late)];
  if (a === undefined || b === undefined || (a.month === undefined) !== (b.month === undefined)) return 0;
  const days = daysBetween(dayOf(a, b.year), dayOf(b, a.year));
  const certain = a.year !== undefined && b.year !== undefined;
  return certain || days <= HALF_YEAR ? days : 0;
}

/** The one date of a deadline, 9月20日前 or 每月25日前; undefined for 每周五前 and 会后. */
function dateOf(words: string | null | undefined): DateParts | undefined {
  const dates = parseNumbers(words ?? '').flatMap(({ date }) => date ?? []);
  const [date] = dates;
  return dates.length === 1 && date?.day !== undefined ? date : undefined;
}

/** The day of a date; `year` stands in where it names none. */
function dayOf({ year: own, month = 1, day = 1 }: DateParts, year = 2001): Day {
  return { year: own ?? year, month, day };
}
