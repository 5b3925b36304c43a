import type { Quantity } from '../facts/numbers/index.ts';
import { isQuoted } from '../guards/standing.ts';
import type { TermHit } from '../lexicon/term-table.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Group } from './model.ts';
import type { Scene } from './scene.ts';
import type { GroupClass } from './words/groups.ts';

/** A group where it stands. */
export interface GroupAt extends Span {
  readonly class: GroupClass | 'stated';
  readonly group: Group;
}

/** What was said before: whom a sentence may mean without naming them. */
export interface Memory {
  /** The meetings of the sentence, in order, and who comes to them. */
  readonly meetings: readonly { readonly start: number; readonly group: Group | undefined }[];
  /** Those at the last meeting of an earlier sentence of the block. */
  readonly earlier: Group | undefined;
  /** The last subject of an earlier sentence of the block. */
  readonly subject: Group | undefined;
}

/** Those at the last meeting before an offset of the sentence. */
export function meetingBefore({ meetings, earlier }: Memory, at: number): Group | undefined {
  return meetings.findLast((meeting) => meeting.start < at)?.group ?? earlier;
}

/** An upper limit of age above this names no cohort of the young. */
const YOUNG = 45;
const CALLED = /[派选抽推荐调集]|参加|参会|出席|不少于|至少|每/u;
/** Right before a group: it is spoken of, and bears nothing. */
const OBJECT = /(?:将|把|向|给|关于|依靠|围绕|服务|关心|关爱|除)$/u;
/** Right before an office: it is who gets the paper. */
const RECEIVER = /(?:向|报|至|到|给|送|交)[^，。；、]{0,4}$/u;
const UNIT =
  /(?:各(?![类种项个方自位级式行])|每个)[一-鿿]{0,3}?(?:厂|馆|园|队|店|库|段|矿|社|班|港|校|厅|委|司|分会|支行|站|局|院|组|科|室|村|镇|乡|县|区|市|街道|所)(?![长员民域场内外级])/gu;
const OFFICE =
  /(?:责成|由|请)([^，。；：、各全每由请]{1,10}?)(?:负责|牵头|承担|撰写|起草|汇总|收集|整理|统一|组织|出题)/u;

/** Every group named in a sentence, in order; words, ages and stated numbers of people. */
export function groupsOf(scene: Scene): readonly GroupAt[] {
  const named = scene.groups
    .filter((hit) => hit.class !== 'outsider' && !isQuoted(scene.unit, hit))
    .filter((hit) => !(hit.class === 'one' ? RECEIVER : OBJECT).test(scene.text.slice(0, hit.start)))
    .map((hit): GroupAt => ({ start: hit.start, end: hit.end, class: hit.class, group: groupOf(scene, hit) }));
  const counted = scene.unit.numbers.flatMap((quantity) => statedGroup(scene, quantity));
  const office = OFFICE.exec(scene.text);
  const single: GroupAt[] =
    office?.[1] === undefined
      ? []
      : [
          {
            start: office.index,
            end: office.index + office[0].length,
            class: 'one',
            group: { slot: 'one', label: office[1] },
          },
        ];
  return [...named, ...otherUnits(scene), ...counted, ...single]
    .filter((one, _, all) => !all.some((other) => other !== one && other.class !== 'one' && covers(other, one)))
    .sort((a, b) => a.start - b.start);
}

/** 各水厂, 每个粮站: units that no table lists. */
function otherUnits(scene: Scene): readonly GroupAt[] {
  if (!/[各每]/u.test(scene.text)) return [];
  return [...scene.text.matchAll(UNIT)]
    .map((match): GroupAt => {
      const span = { start: match.index, end: match.index + match[0].length };
      return { ...span, class: 'D', group: { slot: 'D', label: match[0] } };
    })
    .filter((unit) => !scene.groups.some((hit) => overlaps(hit, unit)));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function groupOf(scene: Scene, hit: TermHit<GroupClass>): Group {
  const label = hit.term;
  switch (hit.class) {
    case 'N':
    case 'M':
    case 'Y':
    case 'D':
    case 'one':
      return { slot: hit.class, label };
    case 'head':
      return { slot: 'D', label };
    case 'each':
    case 'there':
    case 'outsider':
      return { slot: 'N', label: scene.text.slice(hit.start, hit.end) };
  }
}

/** 35岁以下, 90后, 选派20名干部, 每个支部推荐2人. */
function statedGroup(scene: Scene, quantity: Quantity): readonly GroupAt[] {
  const { start, end, kind } = quantity;
  const label = scene.text.slice(start, end);
  if (kind === 'age' && quantity.value <= YOUNG && quantity.qualifiers.some(({ role }) => role === 'atMost'))
    return [{ start, end, class: 'Y', group: { slot: 'Y', label: withNoun(scene, label, end) } }];
  if (kind === 'cohort' && quantity.unit === '后' && quantity.value >= 1980)
    return [{ start, end, class: 'Y', group: { slot: 'Y', label: withNoun(scene, label, end) } }];
  if (kind !== 'count' || quantity.unitClass !== 'person' || quantity.value < 1) return [];
  const clause = scene.clauseAt(start);
  if (!CALLED.test(scene.text.slice(clause.start, start))) return [];
  const each = scene.groups.find((hit) => hit.class === 'D' && hit.start >= clause.start && hit.end <= start);
  if (each === undefined)
    return [{ start, end, class: 'stated', group: { slot: 'stated', label, count: quantity.value } }];
  return [{ start, end, class: 'stated', group: { slot: 'D', label: `${each.term}${label}`, count: quantity.value } }];
}

function withNoun(scene: Scene, label: string, end: number): string {
  const noun = /^(?:青年|年轻)?(?:干部|职工|党员|教师|人员|同志)/u.exec(scene.text.slice(end));
  return label + (noun?.[0] ?? '');
}

/**
 * Who bears a personal act (essay, exam): the nearest group before it in the sentence; 每人 and 与会人员 point back to
 * the meeting or the group before them. Undefined where nobody is named.
 */
export function personAt(scene: Scene, groups: readonly GroupAt[], at: number, memory: Memory): Group | undefined {
  const before = groups.filter((one) => one.start < at);
  const nearest = before.at(-1);
  const clause = scene.clauseAt(at);
  if (nearest === undefined || !scene.text.slice(nearest.end, at).includes('会后')) {
    const resolved = nearest === undefined ? undefined : resolve(scene, before, nearest, memory);
    if (resolved !== undefined) return resolved;
  }
  if (/会后|会上/u.test(scene.text.slice(Math.max(0, clause.start - 8), at))) return meetingBefore(memory, at);
  return nearest === undefined ? memory.subject : undefined;
}

function resolve(scene: Scene, before: readonly GroupAt[], nearest: GroupAt, memory: Memory): Group | undefined {
  if (nearest.class === 'there') return meetingBefore(memory, nearest.start);
  if (nearest.class !== 'each') return nearest.group;
  const clause = scene.clauseAt(nearest.start);
  const mate = before.findLast((one) => one !== nearest && one.start >= clause.start && isPeople(one));
  if (mate !== undefined) return mate.group;
  const meeting = meetingBefore(memory, nearest.start);
  if (meeting !== undefined) return meeting;
  return before.findLast((one) => one !== nearest && isPeople(one))?.group ?? nearest.group;
}

/** True for a group of people, not of units. */
export function isPeople(one: GroupAt): boolean {
  return one.class === 'N' || one.class === 'M' || one.class === 'Y' || one.class === 'stated' || one.class === 'head';
}

/** The subject a later sentence may leave out: the first group of the sentence that begins a clause. */
export function subjectOf(scene: Scene, groups: readonly GroupAt[]): Group | undefined {
  return groups.find(
    (one) =>
      one.class !== 'each' &&
      one.class !== 'there' &&
      one.class !== 'stated' &&
      /^[^一-鿿]*(?:请|要求)?[^一-鿿]*$/u.test(scene.text.slice(scene.clauseAt(one.start).start, one.start)),
  )?.group;
}
