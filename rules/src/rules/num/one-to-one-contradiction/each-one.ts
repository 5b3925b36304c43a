import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { describeInterval, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { areFarApart } from './far-apart.ts';

/** 每名网格员负责1个网格. */
const EACH =
  /每[名位个](?<who>\p{Script=Han}{2,8}?)只?(?:负责|联系|包联|包保|包抓|管理|对应|看护|照看)(?:管理|服务)?[1一][个名户处栋条座](?<what>\p{Script=Han}{1,6}?)(?=[，。；、]|$)/u;

/** A promise that each of some has one of others in hand, and the two counts that do not go together. */
export interface EachOne extends Span {
  /** What is counted, with its number. */
  readonly few: string;
  readonly many: string;
}

/** Too few of those who have one each, for so many as the paragraph counts before it says so. */
export function eachOne(block: BlockUnit): EachOne | undefined {
  const match = EACH.exec(block.text);
  const { who, what } = match?.groups ?? {};
  if (match === null || who === undefined || what === undefined) return undefined;
  const { index } = match;
  if (polarityAt(block.clauses, index) !== 'asserted' || isMentionAt(block.clauses, index)) return undefined;
  const few = soleCount(block, who, index);
  const many = soleCount(block, what, index);
  if (few === undefined || many === undefined || few.value > many.value || !areFarApart(few, many)) return undefined;
  const named = (noun: string, count: Quantity): string => `${noun}${describeInterval(count)}`;
  return { start: index, end: index + match[0].length, few: named(who, few), many: named(what, many) };
}

/** How many of a thing are counted before a place, where they are counted once: 网格员98名, 98名网格员. */
function soleCount({ numbers, text }: BlockUnit, noun: string, place: number): Quantity | undefined {
  const counts = numbers.filter(
    ({ kind, start, end }) =>
      kind === 'count' && end <= place && (text.slice(0, start).endsWith(noun) || text.startsWith(noun, end)),
  );
  return counts.length === 1 ? counts[0] : undefined;
}
