import type { Quantity } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** Characters between an age and the count of people it describes. */
const REACH = 18;

interface Cohort extends Span {
  readonly text: string;
  /** Ages of one kind: 以下 by age, 后 by year of birth. */
  readonly kind: 'below' | 'born';
  readonly limit: number;
  /** What is counted: 干部. */
  readonly noun: string;
  readonly sentence: number;
}

export const rule = defineDocumentRule(
  {
    id: 'num/nested-cohorts',
    summary: '年龄段互相包含，同一人可能重复计入',
    why: '30岁以下的人也在35岁以下，85后包括90后。并列写两个数，同一人可能算两次，相加就多了。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      nested: '“{inner}”包含在“{outer}”之内，同一人可能重复计入，请按年龄分段写。',
      other: '另一个年龄段',
    },
    triggers: ['number'],
    examples: [
      {
        bad: '关于教师的报告\n新聘教师中，30岁以下教师12人，35岁以下教师20人。',
        hits: ['35岁以下'],
        good: '关于教师的报告\n新聘教师中，30岁以下12人，31—35岁8人。',
      },
      { bad: '关于队员的总结\n选拔40岁以下队员18名，配备35岁以下队员9名。', hits: ['35岁以下'] },
      { bad: '关于医生的报告\n提拔85后医生37人。\n全院有90后医生66人。', hits: ['90后'] },
      { bad: '关于护士的讲话\n我院80后护士120人、90后护士85人。', hits: ['90后'] },
    ],
    allows: [
      '关于教师的报告\n新聘教师中，30岁以下12人，31—35岁8人。',
      '关于教师的报告\n新聘35岁以下教师20人，其中30岁以下12人。',
      '关于教师的报告\n35岁以下教师20人。\n30岁以下的可以报名。',
      '关于老人的报告\n60岁以上老人每月50元，80岁以上老人每月100元。',
      '关于医生的报告\n80后医生37人，占三成。',
      '关于医生的报告\n提拔85后医生37人。\n全院有90后护士66人。',
    ],
  },
  {
    collect(block): readonly Cohort[] | undefined {
      const cohorts = block.numbers.flatMap((quantity, index) => cohortAt(block, quantity, index));
      return cohorts.length === 0 ? undefined : cohorts;
    },
    *check(document, ctx) {
      const seen: { readonly block: number; readonly cohort: Cohort }[] = [];
      for (const { block, value } of document.items) {
        for (const cohort of value) {
          const other = seen.find((earlier) => overlap(earlier.cohort, cohort, earlier.block === block));
          seen.push({ block, cohort });
          if (other === undefined) continue;
          const [outer, inner] = isInside(cohort, other.cohort) ? [other.cohort, cohort] : [cohort, other.cohort];
          const related = [
            { block: other.block, start: other.cohort.start, end: other.cohort.end, message: ctx.message('other', {}) },
          ];
          const place = { block, start: cohort.start, end: cohort.end };
          yield ctx.finding('nested', place, { inner: inner.text, outer: outer.text }, { related });
          return;
        }
      }
    },
  },
);

/** An age limit or a generation that a count of people follows; one behind 其中 is rightly inside another. */
function cohortAt(block: BlockUnit, quantity: Quantity, index: number): readonly Cohort[] {
  const below = quantity.kind === 'age' && quantity.approx === 'atMost';
  const born = quantity.kind === 'cohort' && block.text.slice(quantity.start, quantity.end).endsWith('后');
  if (!below && !born) return [];
  const count = block.numbers[index + 1];
  if (count?.unitClass !== 'person' || count.kind !== 'count') return [];
  const between = block.text.slice(quantity.end, count.start);
  if (
    between.length > REACH ||
    /[，。；]/u.test(between) ||
    /其中[^，。；]{0,4}$/u.test(block.text.slice(0, quantity.start))
  )
    return [];
  const noun = /(干部|教师|医生|护士|队员|党员|职工|青年|学员|人才|人员|委员|代表)/u.exec(between)?.[1] ?? '';
  const sentence = block.sentences.findIndex((s) => s.start <= quantity.start && quantity.start < s.end);
  const text = block.text.slice(quantity.start, quantity.end);
  return [
    {
      start: quantity.start,
      end: quantity.end,
      text,
      kind: below ? 'below' : 'born',
      limit: below ? quantity.hi : quantity.value,
      noun,
      sentence,
    },
  ];
}

/** Generations are the same everywhere in a document; age limits are compared only within one sentence. */
function overlap(a: Cohort, b: Cohort, sameBlock: boolean): boolean {
  if (a.kind !== b.kind || a.limit === b.limit) return false;
  if (a.kind === 'below') return sameBlock && a.sentence === b.sentence;
  return a.noun !== '' && a.noun === b.noun;
}

/** 30岁以下 lies inside 35岁以下, 90后 inside 85后. */
function isInside(inner: Cohort, outer: Cohort): boolean {
  return inner.kind === 'below' ? inner.limit < outer.limit : inner.limit > outer.limit;
}
