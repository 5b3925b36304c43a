import { contains } from '../../../text/span.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { Qualifier, QualifierRole, Quantity } from '../../../facts/numbers/index.ts';

/** Pairs of roles that say the same twice or contradict each other around one number. */
const CLASHES: readonly (readonly [QualifierRole, QualifierRole])[] = [
  ['atLeast', 'atLeast'],
  ['atLeast', 'above'],
  ['atLeast', 'about'],
  ['moreThan', 'above'],
  ['moreThan', 'atLeast'],
  ['moreThan', 'about'],
  ['atMost', 'atMost'],
  ['atMost', 'above'],
  ['atMost', 'atLeast'],
  ['lessThan', 'above'],
  ['lessThan', 'about'],
  ['lessThan', 'atLeast'],
  ['near', 'above'],
  ['near', 'about'],
  ['near', 'atLeast'],
  ['about', 'about'],
  ['about', 'above'],
  ['about', 'atLeast'],
  ['about', 'atMost'],
];

const BOUNDS: ReadonlySet<QualifierRole> = new Set(['atLeast', 'moreThan', 'above']);

export const rule = defineSentenceRule(
  {
    id: 'num/at-least-max',
    summary: '“至少100%”“不少于3人以上”一类界限词相互重复或矛盾',
    why: '界限词与数字或另一个界限词矛盾，读者不知道以哪个为准，也无法据此检查。两个词只留一个，数字的意思才确定。',
    fixNote: '删去前一个或后一个界限词，二选一；数字不动。选哪个由起草人定，所以不会自动修复。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      double: '“{first}”与“{second}”重复或矛盾，请只留一个。',
      full: '“{word}100%”没有更高的可能，请删去“{word}”，并写明分子和分母。',
      fixDrop: '删去“{word}”',
    },
    triggers: ['number:qualified'],
    examples: [
      { bad: '各社区报名人数至少20人以上。', hits: ['至少20人以上'], good: '各社区报名人数不少于20人。' },
      { bad: '群众知晓率要至少100%。', hits: ['至少100%'], good: '群众知晓率不低于90%，由街道电话抽查200户。' },
      { bad: '全镇种植面积将近300余亩。', hits: ['将近300余亩'], fixed: '全镇种植面积300余亩。' },
      { bad: '单次补助最多500元以上。', hits: ['最多500元以上'] },
      { bad: '报名人数超过300人以上。', hits: ['超过300人以上'], good: '报名人数超过300人。' },
      { bad: '每次检查最多5家以上。', hits: ['最多5家以上'] },
      { bad: '到场的家长不到40余人。', hits: ['不到40余人'] },
      { bad: '参加演练的职工约60人左右。', hits: ['约60人左右'], good: '参加演练的职工约60人。' },
    ],
    allows: [
      '本次普查至少走访20户。',
      '出席人数超过应到人数的三分之二。',
      '项目工期不超过90天。',
      '全县现有养老机构30余家。',
      '会场可容纳约200人，停车位近80个。',
      '完成率达到100%。',
      '年满18周岁以上的居民至少登记1次。',
      '借期最长不超过30天，每人最多不得超过5册。',
      '连续缴费满3个月以上的居民可以申请。',
      { text: '第三条 超过规定时限三十日以上的，责令改正。', genre: 'norm' },
      '每组最少不少于5人，培训最长不超过10天。',
      '“至少100%”“约20人左右”都是常见差错。',
      '关于加装电梯的报告\n同意的住户不到条例规定的三分之二以上，没有动工。',
      '关于还书的通知\n超过借阅期限30日以上的，停借一个月。',
      '30岁以下的至少2人，35岁以下的至少5人。',
    ],
  },
  function* (unit, ctx) {
    for (const quantity of unit.numbers) {
      const full = fullBound(quantity);
      if (unit.marks.pairs.some((mark) => '“‘「'.includes(mark.open) && contains(mark, quantity))) continue;
      if (full !== undefined) {
        yield ctx.finding('full', spanOf(quantity, [full]), { word: full.word }, { fixes: [drop(full)] });
        continue;
      }
      const pair = clash(quantity, unit.digest.genre === 'norm');
      if (pair === undefined || measuresAgainst(unit.text.slice(pair[0].end, quantity.numberStart))) continue;
      const [first, second] = pair;
      const fixes = [drop(first), drop(second)];
      const data = { first: first.word, second: second.word };
      // 大约十多年 in a story is loose; in a document of an office it is a defect.
      const loose = unit.digest.genre === 'other' && second.role !== 'atMost';
      yield ctx.finding('double', spanOf(quantity, pair), data, loose ? { fixes, level: 'info' } : { fixes });
    }

    function drop(qualifier: Qualifier) {
      return ctx.fix('fixDrop', { word: qualifier.word }, 'suggest', [
        { start: qualifier.start, end: qualifier.end, newText: '' },
      ]);
    }
  },
);

/** The word that asks for more than everything: 至少100%, 超过百分之百 (an increase may exceed 100%, a rate may not). */
function fullBound(quantity: Quantity): Qualifier | undefined {
  if (quantity.kind !== 'percent' || quantity.value !== 100) return undefined;
  return quantity.qualifiers.find(
    (qualifier) => qualifier.role === 'atLeast' && qualifier.start < quantity.numberStart,
  );
}

function clash(quantity: Quantity, norm: boolean): readonly [Qualifier, Qualifier] | undefined {
  if (quantity.kind === 'age' || quantity.approx === 'range') return undefined;
  const { qualifiers } = quantity;
  for (let i = 0; i < qualifiers.length; i++) {
    for (let j = i + 1; j < qualifiers.length; j++) {
      const first = qualifiers[i];
      const second = qualifiers[j];
      if (first === undefined || second === undefined) continue;
      const straddles = first.end <= quantity.numberStart || second.start >= quantity.numberEnd;
      const matches = CLASHES.some(
        ([a, b]) => (first.role === a && second.role === b) || (first.role === b && second.role === a),
      );
      if (straddles && matches && !isRangeBound(quantity, first, second) && !isFixedWording(first, second, norm))
        return [first, second];
    }
  }
  return undefined;
}

/** 不到规定的三分之二以上, 超过时限30日以上: the first word is said of a rule or a term, the second of the number. */
function measuresAgainst(between: string): boolean {
  return /规定|要求|法定|约定|标准|时限|期限|限额|定额/u.test(between);
}

/** 最高不超过, 最长不得超过, 满三个月以上 (and 超过…以上 in laws): settled wording, one bound said in full. */
function isFixedWording(first: Qualifier, second: Qualifier, norm: boolean): boolean {
  if (first.word.startsWith('最') && first.role === second.role && second.word.startsWith('不')) return true;
  return second.word === '以上' && (first.word === '满' || (norm && first.role === 'moreThan'));
}

/** 多次 and 余 behind a range are part of the range. */
function isRangeBound(quantity: Quantity, first: Qualifier, second: Qualifier): boolean {
  return quantity.terms !== undefined && quantity.terms.length > 1 && BOUNDS.has(first.role) && BOUNDS.has(second.role);
}

function spanOf(quantity: Quantity, qualifiers: readonly Qualifier[]) {
  return {
    start: Math.min(quantity.start, ...qualifiers.map((qualifier) => qualifier.start)),
    end: Math.max(quantity.end, ...qualifiers.map((qualifier) => qualifier.end)),
  };
}
