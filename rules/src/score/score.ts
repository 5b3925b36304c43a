import type { Analysis, Finding } from '../engine/types.ts';
import type { Level } from '../rule/levels.ts';
import type { Family } from '../rule/types.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { PART_OF_FAMILY } from './families.ts';
import type { Score, ScoreParts } from './types.ts';

/** Version of weights and formula below. */
export const SCORE_VERSION = 1;

/** Under this many 字 a density means nothing. */
export const MIN_CHARS = 100;

/** What a finding weighs, by level. */
const WEIGHT: Readonly<Record<Level, number>> = { error: 4, warning: 3, info: 2, hint: 1 };

/** Weight per 1,000 字 at which a part stands at 63 of 100. */
const SCALE: Readonly<Record<keyof ScoreParts, number>> = {
  empty: 14,
  burden: 10,
  numbers: 10,
  packaging: 12,
  form: 14,
};

/** What a full part adds to the total: the total is 100 × (1 − Π(1 − share × part)). */
const SHARE: Readonly<Record<keyof ScoreParts, number>> = {
  empty: 0.75,
  burden: 0.75,
  numbers: 0.5,
  packaging: 0.5,
  form: 0.5,
};

const PARTS = Object.keys(SCALE) as (keyof ScoreParts)[];

/** 形式主义指数 of an analysed text. `null` when it is too short or a rule crashed: never 0 or 100 for want of data. */
export function scoreOf(analysis: Analysis): Score {
  if (analysis.crashed.length > 0) return unmeasured('rule-crashed');
  if (analysis.chars < MIN_CHARS) return unmeasured('too-short');
  const parts = partsOf(analysis.findings, analysis.chars);
  return { total: totalOf(parts), worst: worstSection(analysis), parts, reason: null, version: SCORE_VERSION };
}

function unmeasured(reason: 'too-short' | 'rule-crashed'): Score {
  return { total: null, worst: null, parts: null, reason, version: SCORE_VERSION };
}

function partsOf(findings: readonly Finding[], chars: number): ScoreParts {
  const weights: Record<keyof ScoreParts, number> = { empty: 0, burden: 0, numbers: 0, packaging: 0, form: 0 };
  for (const finding of findings) {
    const part = PART_OF_FAMILY[finding.rule.split('/')[0] as Family] as keyof ScoreParts | undefined;
    if (part !== undefined) weights[part] += WEIGHT[finding.level];
  }
  const rate = (part: keyof ScoreParts): number =>
    Math.round(100 * (1 - Math.exp((-weights[part] * 1000) / chars / SCALE[part])));
  return {
    empty: rate('empty'),
    burden: rate('burden'),
    numbers: rate('numbers'),
    packaging: rate('packaging'),
    form: rate('form'),
  };
}

function totalOf(parts: ScoreParts): number {
  const left = PARTS.reduce((product, part) => product * (1 - (SHARE[part] * parts[part]) / 100), 1);
  return Math.round(100 * (1 - left));
}

/** The section of the first order with the highest total; `null` where the text has no sections long enough. */
function worstSection(analysis: Analysis): Score['worst'] {
  let worst: Score['worst'] = null;
  for (const section of sectionsOf(analysis)) {
    const inside = analysis.findings.filter((finding) => finding.start >= section.start && finding.start < section.end);
    const total = totalOf(partsOf(inside, section.chars));
    if (worst === null || total > worst.total) worst = { start: section.start, end: section.end, total };
  }
  return worst;
}

function sectionsOf(analysis: Analysis): readonly (Span & { readonly chars: number })[] {
  const { blocks } = analysis.parsed;
  const sections: { start: number; end: number; chars: number }[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    const chars = countChars(block.text);
    if (last === undefined || block.level === 1) sections.push({ ...block.source, chars });
    else {
      last.end = block.source.end;
      last.chars += chars;
    }
  }
  const long = sections.filter((section) => section.chars >= MIN_CHARS);
  return long.length >= 2 ? long : [];
}
