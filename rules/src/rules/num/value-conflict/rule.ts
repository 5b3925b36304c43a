import { certainlyDiffers, type Interval, type Quantity } from '../../../facts/numbers/index.ts';
import { isMentionAt } from '../../../facts/clauses.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** 全县共有, 我校现有, 本镇下辖 + what is counted + number: a standing total of one place. */
const STANDING =
  /((?:全|我|本)[省市州县区镇乡村街院校厂局所站馆司社]|[\p{Script=Han}]{2,6}(?:县|镇|乡|学校|医院|公司|社区))(?:目前|现)?(共有|现有|共辖|下辖|辖|总共有|设有)(\p{Script=Han}{0,8})$/u;
/** 全县总人口, 本镇总面积 + number. */
const SUM_TOTAL =
  /((?:全|我|本)[省市州县区镇乡村街院校厂局所站馆司社])(?:的)?(总人口|户籍人口|常住人口|总面积|总户数|耕地面积|总投资|建筑面积)(?:为|达|约为|有|是)?$/u;
/** Another time or another part of the whole. */
const OTHERWISE =
  /\d{4}年|去年|上年|年底|年初|年末|截至|原|曾|将|计划|规划|新增|增加|减少|其中|以前|到期|未来|十[一二三四五]五/u;
const LONGEST_NOUN = 6;

interface Value extends Span {
  readonly key: string;
  readonly metric: string;
  readonly text: string;
  readonly interval: Interval;
}

export const rule = defineDocumentRule(
  {
    id: 'num/value-conflict',
    summary: '同一项总数在文中写了两个数',
    why: '同一个总数前后不同，至少一处写错，或者时间不同而没有写明。读者不知道引用哪一个。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other'] },
    sources: [],
    messages: {
      conflict: '“{metric}”前面写{first}，这里写{second}，请核对或注明时间。',
      first: '前一处',
    },
    triggers: [STANDING, SUM_TOTAL],
    examples: [
      {
        bad: '关于改水的报告\n全镇共有行政村12个。\n目前，全镇共有行政村14个，都已通水。',
        hits: ['14个'],
        good: '关于改水的报告\n全镇共有行政村12个。\n目前，全镇共有行政村12个，都已通水。',
      },
      { bad: '关于学校的请示\n我校现有教师58人。\n我校现有教师62人，缺英语教师4人。', hits: ['62人'] },
      { bad: '关于供电的报告\n全县总人口31.2万人。\n按全县总人口33万人计算，缺口不大。', hits: ['33万人'] },
      { bad: '关于医院的汇报\n本院设有病床200张。\n本院设有病床260张，使用率八成。', hits: ['260张'] },
    ],
    allows: [
      '关于改水的报告\n全镇共有行政村12个。\n全镇共有自然村46个。',
      '关于改水的报告\n2020年全镇共有行政村14个。\n2025年全镇共有行政村12个。',
      '关于学校的请示\n我校现有教师58人。\n东沟学校现有教师62人。',
      '关于供电的报告\n全县总人口31.2万人。\n全县总人口约31万人。',
      '关于学校的请示\n我校现有教师58人。\n计划五年后我校现有教师增加到70人。',
      '关于改水的报告\n全镇共有行政村12个，其中8个已通水。',
    ],
  },
  {
    collect(block): readonly Value[] | undefined {
      const values = block.numbers.flatMap((quantity) => valueAt(block, quantity));
      return values.length === 0 ? undefined : values;
    },
    *check(document, ctx) {
      const first = new Map<string, { readonly block: number; readonly value: Value }>();
      for (const { block, value: values } of document.items) {
        for (const value of values) {
          const known = first.get(value.key);
          if (known === undefined) {
            first.set(value.key, { block, value });
            continue;
          }
          if (!certainlyDiffers(known.value.interval, value.interval)) continue;
          const { start, end } = known.value;
          yield ctx.finding(
            'conflict',
            { block, start: value.start, end: value.end },
            { metric: value.metric, first: known.value.text, second: value.text },
            { related: [{ block: known.block, start, end, message: ctx.message('first', {}) }] },
          );
        }
      }
    },
  },
);

/** The standing total a number states, with a key that two mentions of the same total share. */
function valueAt(block: BlockUnit, quantity: Quantity): readonly Value[] {
  if (quantity.kind !== 'count' && quantity.kind !== 'area' && quantity.kind !== 'money') return [];
  const before = block.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  const total = STANDING.exec(before) ?? SUM_TOTAL.exec(before);
  if (total === null || isMentionAt(block.clauses, quantity.start)) return [];
  const sentence = block.sentences.find((s) => s.start <= quantity.start && quantity.start < s.end);
  if (sentence === undefined || OTHERWISE.test(block.text.slice(sentence.start, quantity.start))) return [];
  const [, subject = '', verb = '', label = ''] = total;
  const standing = /[有辖]$/u.test(verb);
  const noun = label === '' && standing ? nounAfter(block.text, quantity.end) : label;
  if (standing && noun === '') return [];
  const metric = standing ? `${subject}${noun}` : `${subject}${verb}`;
  const { start, end } = quantity;
  // 12个行政村 and 行政村12个 share a key.
  return [
    {
      start,
      end,
      key: `${metric}|${quantity.unitClass}`,
      metric,
      text: block.text.slice(start, end),
      interval: quantity,
    },
  ];
}

/** The noun right behind a count, up to the next mark: 12个行政村. */
function nounAfter(text: string, from: number): string {
  const noun = /^\p{Script=Han}+/u.exec(text.slice(from, from + LONGEST_NOUN + 1))?.[0] ?? '';
  return noun.length > LONGEST_NOUN ? '' : noun;
}
