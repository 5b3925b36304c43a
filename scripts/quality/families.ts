/** The labels of the gold set, one family each; E stands for Es, Ec and Ev. */
export const FAMILIES = ['E', 'T', 'M', 'A', 'B', 'P', 'N', 'R', 'L'] as const;

/** A family of labels. */
export type LabelFamily = (typeof FAMILIES)[number];

/** What the families are called. */
export const FAMILY_NAMES: Readonly<Record<LabelFamily, string>> = {
  E: '空话',
  T: '留痕',
  M: '会议、材料',
  A: '考核',
  B: '包装',
  P: '排比堆叠',
  N: '数字',
  R: '残留与差错',
  L: '长句',
};

const PREFIXES: readonly (readonly [prefix: string, family: LabelFamily])[] = [
  ['empty/', 'E'],
  ['slogan/', 'E'],
  ['trace/', 'T'],
  ['meeting/', 'M'],
  ['paper/', 'M'],
  ['assess/', 'A'],
  ['brand/', 'B'],
  ['num/', 'N'],
  ['residue/', 'R'],
  ['lang/', 'R'],
];

/** Rules that do not follow their prefix. */
const RULES: Readonly<Record<string, readonly LabelFamily[]>> = {
  'slogan/first-moment': [],
  'slogan/char-gongfu': ['E', 'B'],
  'slogan/ornament-quote': ['B'],
  'slogan/four-char-chain': ['E', 'P'],
  'slogan/more-more-more': ['E', 'P'],
  'slogan/abstract-nouns': ['E', 'P'],
  // Essays and exams are labelled as meetings and papers are.
  'trace/feeling-plagiarism': ['M'],
  'assess/routine-quiz': ['M'],
  'duty/vague-actor': ['E'],
  'duty/weasel-process': ['E'],
  'brand/count-mismatch': ['N'],
  'brand/military': [],
  'brand/platform-building': [],
  'struct/metaphor-quotes': ['B'],
  'struct/template-headings': ['B'],
  'struct/rhyme-tail': ['B'],
  'struct/parallel-run': ['P'],
  'struct/yi-wei-chain': ['P'],
  'struct/numbering-gap': ['R'],
  'struct/numbering-mixed': ['R'],
  'struct/unbalanced-quotes': ['R'],
  'struct/punct-mixed': ['R'],
  'struct/broken-paragraph': ['R'],
  'doc/leftover': ['R'],
  'struct/long-sentence': ['L'],
};

/** The label families a rule is measured by; none for rules the gold set has no label for. */
export function familiesOf(rule: string): readonly LabelFamily[] {
  return RULES[rule] ?? PREFIXES.filter(([prefix]) => rule.startsWith(prefix)).map(([, family]) => family);
}

/** The family of a label. */
export function familyOfLabel(label: string): LabelFamily | undefined {
  return FAMILIES.find((family) => label.startsWith(family));
}
