import type { Quantity } from '../../../facts/numbers/index.ts';
import { isAsserted } from '../../../guards/standing.ts';
import { essayTerms, writtenWorks } from '../../../lexicon/paper.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** A paper and how long it must be; offsets local to the sentence. */
export interface Quota extends Span {
  /** What is to be written, as written: 心得体会. */
  readonly paper: string;
  readonly kind: 'essay' | 'review';
  /** The number of characters asked for; the lower end of a range. */
  readonly chars: number;
  readonly quantity: Quantity;
}

/** How far the number may stand from the paper, in characters. */
const REACH_AFTER = 10;
const REACH_BEFORE = 4;
const SMALLEST = 100;
const ORDER =
  /交|提交|上交|撰写|写|报送|上报|形成|完成|每人|人均|每篇|不少于|不低于|以上|要求|务必|须|应|请|至少|字数/u;
const DONE = /[了过]|已|曾/u;

/** The quotas of a sentence: only lower bounds and plain figures, for an upper bound (不超过500字) saves work. */
export function readQuotas(unit: SentenceUnit): readonly Quota[] {
  const papers = unit.hits(essayTerms);
  if (papers.length === 0 || unit.hits(writtenWorks).length > 0) return [];
  return unit.numbers.flatMap((quantity): readonly Quota[] => {
    if (!isLength(unit, quantity) || quantity.value < SMALLEST || isCapped(unit, quantity)) return [];
    const paper = nearest(unit, papers, quantity);
    if (paper === undefined || !isAsserted(unit, quantity) || !isAsked(unit, paper, quantity)) return [];
    return [
      {
        start: Math.min(paper.start, quantity.start),
        end: Math.max(paper.end, quantity.end),
        paper: paper.term,
        kind: paper.class,
        chars: quantity.value,
        quantity,
      },
    ];
  });
}

/** 2000字, and 字数2000起步. */
function isLength(unit: SentenceUnit, { kind, unit: measure, start }: Quantity): boolean {
  if (kind === 'count' && measure === '字') return true;
  // 2000起 is read as a count of cases.
  if (kind !== 'plain' && measure !== '起') return false;
  return /\p{Script=Han}[，,（(]字数(?:在|为|达到?|至少|不少于|不低于)?$/u.test(unit.text.slice(0, start));
}

/** 不超过、以内、控制在: the number is an upper bound. */
function isCapped(unit: SentenceUnit, quantity: Quantity): boolean {
  const capped = quantity.qualifiers.some(({ role }) => role === 'atMost' || role === 'lessThan');
  return capped || /(?:控制|压缩|限定|精简)[在到至为]?[^，。；]{0,4}$/u.test(unit.text.slice(0, quantity.start));
}

/** Another paper right before the number has it: 笔记6万字、心得12篇. */
const OWN = /(?:笔记|日记|日志|报告|文章|信息|稿件|简报|论文|方案|材料)[^，。；、\d]{0,4}$/u;

/** The paper the number is about: 心得1000字, 心得（不少于1000字）, 1000字的心得. */
function nearest(
  unit: SentenceUnit,
  papers: readonly TermHit<'essay' | 'review'>[],
  quantity: Quantity,
): TermHit<'essay' | 'review'> | undefined {
  const between = (from: number, to: number, reach: number): boolean =>
    to >= from && to - from <= reach && !/[。；！？]/u.test(unit.text.slice(from, to));
  const own = OWN.test(unit.text.slice(0, quantity.start));
  return (
    papers.find((paper) => !own && between(quantity.end, paper.start, REACH_BEFORE)) ??
    papers.findLast((paper) => between(paper.end, quantity.start, REACH_AFTER))
  );
}

function isAsked(unit: SentenceUnit, paper: Span, quantity: Quantity): boolean {
  const from = unit.text.lastIndexOf('，', Math.min(paper.start, quantity.start)) + 1;
  const clause = unit.text.slice(from, Math.max(paper.end, quantity.end));
  if (DONE.test(clause)) return false;
  return unit.digest.genre === 'directive' || ORDER.test(clause);
}
