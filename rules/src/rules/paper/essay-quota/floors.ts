import { isAsserted } from '../../../guards/standing.ts';
import { essayTerms, writtenWorks } from '../../../lexicon/paper.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** Least lengths by rank, or for a diary, with no word of what is to be answered; offsets local to the sentence. */
export interface Floors extends Span {
  /** The first length, as written: 3000字. */
  readonly chars: string;
}

const SMALLEST = 100;
/** 班子成员不少于3000字，科级干部不少于2000字: who writes how much goes by rank. */
const RANKS = /(?:干部|成员|党员|职工|人员|领导|班子|教师|民警|支书|书记|主任|科长|所长|站长|班长)[^，。；\d]{0,4}$/u;
/** 填写《民情日记》，每篇不少于500字. */
const NAMED = /《[^》]*(?:日记|日志|笔记|札记|随记|手记|感悟|心得)》?[^。；]{0,12}[，、]?每[篇次]$/u;

/** The floors of a sentence of a directive; where a paper is named, the quota is read elsewhere. */
export function readFloors(unit: SentenceUnit): readonly Floors[] {
  if (unit.digest.genre !== 'directive' || unit.hits(writtenWorks).length > 0) return [];
  if (unit.hits(essayTerms).some(({ start, end }) => !isTitle(unit, start, end))) return [];
  const floors = unit.numbers.filter(
    (quantity) =>
      quantity.kind === 'count' &&
      quantity.unit === '字' &&
      quantity.value >= SMALLEST &&
      quantity.qualifiers.some(({ role }) => role === 'atLeast') &&
      isAsserted(unit, quantity),
  );
  const [first] = floors;
  const last = floors.at(-1);
  if (first === undefined || last === undefined) return [];
  const ranked = floors.filter(({ start }) => RANKS.test(unit.text.slice(0, start))).length > 1;
  if (!ranked && !NAMED.test(unit.text.slice(0, first.start))) return [];
  return [{ start: first.start, end: last.end, chars: unit.text.slice(first.numberStart, first.unitEnd) }];
}

function isTitle(unit: SentenceUnit, start: number, end: number): boolean {
  return /《[^》]*$/u.test(unit.text.slice(0, start)) && /^[^《]*》/u.test(unit.text.slice(end));
}
