import type { Level } from '../rule/levels.ts';

/**
 * What a finding weighs, in 字: `share` of the 字 it covers, and `each` on top for the finding itself, because a
 * name of four 字 spoils the sentence around it and a demand costs what it costs however briefly it is put.
 */
export interface Weight {
  readonly share: number;
  readonly each: number;
}

const EACH = 15;

const FAMILIES: Readonly<Record<string, Weight>> = {
  trace: { share: 1, each: EACH },
  meeting: { share: 1, each: EACH },
  paper: { share: 1, each: EACH },
  assess: { share: 1, each: EACH },
  num: { share: 1, each: EACH },
  brand: { share: 1, each: EACH },
  residue: { share: 1, each: EACH },
  doc: { share: 1, each: EACH },
  slogan: { share: 1, each: EACH },
  lang: { share: 0.3, each: 0 },
};

/** A rule that judges the text as a whole marks much of it and says little of what it marks. */
const WHOLE: Weight = { share: 0.1, each: 0 };

const RULES: Readonly<Record<string, Weight>> = {
  'slogan/preamble-hat': WHOLE,
  'struct/late-measure': WHOLE,
  'struct/no-problem-section': WHOLE,
  'struct/over-length': WHOLE,
  // Long is not empty: most long sentences of a good text only want a full stop.
  'struct/long-sentence': { share: 0.2, each: 0 },
  'struct/punct-mixed': { share: 0.3, each: 0 },
  'struct/metaphor-quotes': { share: 1, each: EACH },
  'struct/numbering-gap': { share: 1, each: EACH },
  'struct/unbalanced-quotes': { share: 1, each: EACH },
};

const OTHER: Weight = { share: 1, each: 0 };

/** A sentence that is probably empty weighs less than one that certainly is. */
const EMPTY: Weight = { share: 1, each: 0 };
const PROBABLY_EMPTY: Weight = { share: 0.7, each: 0 };

/** The weight of a rule's finding of a level. */
export function weightOf(rule: string, level: Level): Weight {
  const family = rule.slice(0, rule.indexOf('/'));
  if (family === 'empty') return level === 'hint' ? PROBABLY_EMPTY : EMPTY;
  return RULES[rule] ?? FAMILIES[family] ?? OTHER;
}
