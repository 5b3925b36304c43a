import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import type { Quantity } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceSpan } from '../../../rule/unit.ts';
import { matchesOf } from '../../../match/matches.ts';
import type { Span } from '../../../text/span.ts';

/** 增长 in a list of statistics means since the year before; these verbs praise a change of the writer's own. */
const VERB = /(?:提高|提升|下降|减少|压减|降低|缩短)(?:了|近|约|达)?$/u;
const STATISTIC = /生产总值|增加值|总额|收入|产值|税收|支出|投资|销售|出口|产量|价格|指数/u;
/** A base is named, or a period from which it follows. */
const BASED = /比|较|由|从|自|基期|上年|去年|同期|分别|原来|以前|此前|年|季度|上半|下半|月|周|期|到|至/u;
const NOT_YET = /将|力争|着力|努力|进一步|目标|计划|要|争取|预计|确保|拟|可|能|应|须|至少|每/u;
/** 精准度、满意度: a measure. It went up by something. */
const METRIC =
  /(?:提高|提升|增强)(?:了)?[^，。；：、]{0,10}?(?:精准度|准确度|精准率|准确率|满意度|满意率|知晓度|知晓率|合格率|及格率|优良率|到位率|办结率|参与率|覆盖率|入学率|巩固率|就业率|使用率|利用率|成活率)(?=[，,。；;、]|$)/gu;
const VAGUE_TIME = /近年来|近些年来?|近几年来?|这些年/u;

interface Rate extends Span {
  readonly rate: string;
}

interface Collected {
  readonly rates: readonly Rate[];
  readonly metrics: readonly (Span & { readonly metric: string })[];
  readonly vague: readonly (Span & { readonly word: string })[];
}

export const rule = defineDocumentRule(
  {
    id: 'num/no-baseline',
    summary: '增减没有写和什么时候比，或“近年来”没有起止',
    why: '“提高20%”要知道从多少、从何时算起；“近年来142人”要知道是几年。写明起点，数字才能核对。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      rate: '“{rate}”没有写和什么时候比，请写由多少到多少。',
      metric: '“{metric}”没有数值，请写由多少到多少。',
      vague: '“{word}”没有起止时间，请写从哪一年到哪一年。',
    },
    triggers: ['number:percent', 'number:pctpoint', 'number:times', VAGUE_TIME, METRIC],
    examples: [
      {
        bad: '关于窗口服务的汇报\n推行预约以后，办事效率提高30%。',
        hits: ['提高30%'],
        good: '关于窗口服务的汇报\n推行预约后，每件用时由40分钟缩短到28分钟。',
      },
      { bad: '关于窗口服务的汇报\n推行预约，群众满意度提升12个百分点。', hits: ['提升12个百分点'] },
      { bad: '关于节水的总结\n改装水龙头，用水量下降15%。', hits: ['下降15%'] },
      { bad: '关于窗口服务的汇报\n推行预约叫号，切实提高群众满意度。', hits: ['提高群众满意度'] },
      { bad: '关于人才的汇报\n近年来，引进农艺师42人。', hits: ['近年来'] },
      { bad: '关于修路的总结\n近几年，硬化村道36公里。', hits: ['近几年'] },
    ],
    allows: [
      '关于窗口服务的汇报\n办事用时比去年下降30%。',
      '关于窗口服务的汇报\n每件用时由40分钟缩短到28分钟，缩短30%。',
      '2025年工作报告\n粮食产量增长3%。',
      '关于经济的报告\n商品零售总额增长5%，一般性支出压减12%。',
      '关于节水的方案\n力争用水量下降15%。',
      '关于窗口服务的汇报\n提高群众满意度，由82%提高到91%。',
      '关于窗口服务的汇报\n下一步要提高群众满意度。',
      '关于窗口服务的汇报\n提高满意度调查的抽样数，改为随机拨打。',
      '关于人才的汇报\n2021年至2024年，引进农艺师42人。',
      '关于人才的汇报\n近年来，镇里重视农技工作。',
      '关于人才的汇报\n近三年，引进农艺师42人。',
    ],
  },
  {
    collect(block): Collected | undefined {
      if (block.blockKind !== 'paragraph' && block.blockKind !== 'listItem') return undefined;
      const rates = block.numbers.flatMap((quantity) => rateWithoutBase(block, quantity));
      const vague = block.sentences.flatMap((sentence) => vagueTime(block, sentence));
      const metrics = block.sentences.flatMap((sentence) => metricsIn(block, sentence));
      return rates.length + metrics.length + vague.length === 0 ? undefined : { rates, metrics, vague };
    },
    *check(document, ctx) {
      // A yearly report compares with the year before and need not say so.
      const yearly = /\d{4}年|年度|[上下]半年|季度|政府工作报告/u.test(document.title);
      for (const { block, value } of document.items) {
        for (const { start, end, rate } of yearly ? [] : value.rates) {
          yield ctx.finding('rate', { block, start, end }, { rate });
        }
        for (const { start, end, metric } of value.metrics) {
          yield ctx.finding('metric', { block, start, end }, { metric });
        }
        for (const { start, end, word } of value.vague) yield ctx.finding('vague', { block, start, end }, { word });
      }
    },
  },
);

/** 提高30% in a paragraph that names no time and no other value. */
function rateWithoutBase(block: BlockUnit, quantity: Quantity): readonly Rate[] {
  if (quantity.kind !== 'percent' && quantity.kind !== 'pctpoint' && quantity.kind !== 'times') return [];
  const verb = VERB.exec(block.text.slice(0, quantity.start));
  if (verb === null || quantity.approx === 'atLeast' || quantity.approx === 'atMost') return [];
  if (STATISTIC.test(block.text.slice(Math.max(0, quantity.start - 16), quantity.start))) return [];
  if (BASED.test(block.text) || isMentionAt(block.clauses, quantity.start)) return [];
  const sentence = block.sentences.find((s) => s.start <= quantity.start && quantity.start < s.end);
  if (sentence === undefined || NOT_YET.test(sentence.unit.text)) return [];
  const span = { start: quantity.start - verb[0].length, end: quantity.end };
  return [{ ...span, rate: block.text.slice(span.start, span.end) }];
}

/** 切实提高群众满意度 in a sentence without a figure, told as done. */
function metricsIn(block: BlockUnit, sentence: SentenceSpan): Collected['metrics'] {
  const { text, numbers } = sentence.unit;
  if (numbers.some(({ kind }) => kind === 'percent' || kind === 'count')) return [];
  return matchesOf(text, METRIC).flatMap((match) => {
    const start = sentence.start + match.index;
    const clause = /[^，,。；;]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
    const asserted = polarityAt(block.clauses, start) === 'asserted' && !isMentionAt(block.clauses, start);
    if (!asserted || NOT_YET.test(clause) || NOT_YET.test(text.slice(0, 4))) return [];
    return [{ start, end: start + match[0].length, metric: match[0] }];
  });
}

/** 近年来 before a count, in a sentence that names no year. */
function vagueTime(block: BlockUnit, sentence: SentenceSpan): readonly (Span & { readonly word: string })[] {
  const found = VAGUE_TIME.exec(sentence.unit.text);
  if (
    found === null ||
    sentence.unit.numbers.some((q) => q.kind === 'year' || q.kind === 'date' || q.kind === 'period')
  )
    return [];
  const start = sentence.start + found.index;
  const counted = sentence.unit.numbers.some(
    (q) => q.start > found.index && q.kind === 'count' && q.unitClass !== 'item' && q.value > 1,
  );
  const measured = sentence.unit.numbers.some(
    (q) => q.start > found.index && (q.kind === 'money' || q.kind === 'length' || q.kind === 'area'),
  );
  if ((!counted && !measured) || isMentionAt(block.clauses, start)) return [];
  return [{ start, end: start + found[0].length, word: found[0] }];
}
