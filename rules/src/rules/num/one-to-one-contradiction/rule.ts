import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import type { Quantity } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { eachOne, type EachOne } from './each-one.ts';
import { areFarApart } from './far-apart.ts';
import { pairing } from './words.ts';

/** 120名教师结对帮扶135名学生: the verb itself says that they are paired. */
const HELPS = /^[\p{Script=Han}]{0,8}(?:一对一|结对|结成对子)[\p{Script=Han}“”]{0,6}$/u;
/** 帮扶干部320人，帮扶对象287人: those who help, and those who are helped. */
const HELPERS = /(?:干部|教师|导师|师傅|党员|责任人|志愿者|医生|带教人)[\p{Script=Han}]{0,2}$/u;
const HELPED =
  /^[，,、][\p{Script=Han}]{0,4}(?:对象|学员|徒弟|困难[\p{Script=Han}]{0,4}|学生|脱贫户|监测户|新教师)[\p{Script=Han}]{0,2}$/u;

interface Pair extends Span {
  readonly few: Quantity;
  readonly many: Quantity;
}

interface Collected {
  readonly promises: readonly Span[];
  readonly pairs: readonly Pair[];
  readonly each?: EachOne;
}

export const rule = defineDocumentRule(
  {
    id: 'num/one-to-one-contradiction',
    summary: '写了“一对一”或一人一个，两边数目却不相等',
    why: '一对一时两边人数应当相等。人数差得多，实际是一人带几人，写明才知道每人带几个。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other'] },
    sources: [],
    messages: {
      ratio: '文中写“一对一”，这里{few}人对{many}人（约1∶{ratio}），请核对。',
      each: '此处写一人一个，前文却是{few}、{many}，请核对。',
      promise: '写“一对一”的地方',
    },
    terms: [pairing],
    triggers: [pairing, /每[名位个]/u],
    examples: [
      {
        bad: '关于带教的报告\n采用一对一方式带教。\n20名老教师与65名新教师结对。',
        hits: ['20名老教师与65名新教师'],
        good: '关于带教的报告\n采用一对多方式带教。\n20名老教师与65名新教师结对，每人带3至4名。',
      },
      { bad: '关于医院的总结\n实行“一对一”师徒制，12名医生和40名学员结成师徒。', hits: ['12名医生和40名学员'] },
      { bad: '关于农技的汇报\n58名农技员同180户结对，落实一帮一。', hits: ['58名农技员同180户'] },
      { bad: '关于企业的报告\n1对1联系企业。30名干部与90家企业结对联系。', hits: ['30名干部与90家企业'] },
      { bad: '关于助学的总结\n采取“一对一”方式，80名职工结对资助112名学生。', hits: ['80名职工结对资助112名学生'] },
      {
        bad: '关于巡河的报告\n全县划分河段136段，配备巡河员98名，每名巡河员负责1个河段。',
        hits: ['每名巡河员负责1个河段'],
      },
      { bad: '关于带徒的方案\n实行一对一带教，带教师傅36人，新学员52人。', hits: ['36人，新学员52人'] },
    ],
    allows: [
      '关于巡河的报告\n全县划分河段136段，配备巡河员138名，每名巡河员负责1个河段。',
      '关于巡河的报告\n全县划分河段136段，配备巡河员98名，每名巡河员负责1至2个河段。',
      '关于巡河的方案\n石门镇河段36段，上坪镇河段41段，配备巡河员30名，每名巡河员负责1个河段。',
      '关于助学的总结\n采取“一对一”方式，80名职工结对资助80名学生。',
      '关于带徒的方案\n实行一对一带教，车间有师傅36人，电工52人。',
      '关于带教的报告\n采用一对一方式带教。\n20名老教师与20名新教师结对。',
      '关于带教的报告\n20名老教师与65名新教师结对。',
      '关于带教的报告\n采用一对一方式带教。\n全校有20名老教师和65名新教师。',
      '关于带教的报告\n不搞一对一，20名老教师与65名新教师结对。',
      '关于带教的报告\n采用一对一方式带教，结成18对。',
      '关于带教的报告\n采用一对一方式带教。\n60余名老教师与62名新教师结对。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const each = eachOne(block);
      if (block.hits(pairing).length === 0 && each === undefined) return undefined;
      const promises = block
        .hits(pairing)
        .filter((hit) => hit.class === 'promise' && polarityAt(block.clauses, hit.start) === 'asserted')
        .map((hit) => ({ start: hit.start, end: hit.end }));
      return { promises, pairs: pairsIn(block), ...(each === undefined ? {} : { each }) };
    },
    *check(document, ctx) {
      for (const { block, value } of document.items) {
        if (value.each === undefined) continue;
        const { start, end, few, many } = value.each;
        yield ctx.finding('each', { block, start, end }, { few, many });
      }
      const promised = document.items.find((item) => item.value.promises.length > 0);
      const promise = promised?.value.promises[0];
      if (promised === undefined || promise === undefined) return;
      for (const { block, value } of document.items) {
        for (const pair of value.pairs) {
          const data = {
            few: pair.few.value,
            many: pair.many.value,
            ratio: Number((pair.many.value / pair.few.value).toFixed(1)),
          };
          yield ctx.finding('ratio', { block, start: pair.start, end: pair.end }, data, {
            related: [
              { block: promised.block, start: promise.start, end: promise.end, message: ctx.message('promise', {}) },
            ],
          });
        }
      }
    },
  },
);

function isRolePair(text: string, first: Quantity, between: string): boolean {
  return HELPED.test(between) && HELPERS.test(text.slice(Math.max(0, first.start - 8), first.start));
}

/** Two counts joined by 与 in a clause with a verb of pairing, too far apart to be one for one. */
function pairsIn(block: BlockUnit): readonly Pair[] {
  const verbs = block.hits(pairing).filter((hit) => hit.class === 'verb');
  const counts = block.numbers.filter(
    (quantity) => quantity.kind === 'count' && ['person', 'household', 'org'].includes(quantity.unitClass),
  );
  return counts.flatMap((first, index): readonly Pair[] => {
    const second = counts[index + 1];
    if (second === undefined || isMentionAt(block.clauses, first.start)) return [];
    const between = block.text.slice(first.end, second.start);
    if (
      !/^[\p{Script=Han}]{0,10}[与和同跟对]$/u.test(between) &&
      !HELPS.test(between) &&
      !isRolePair(block.text, first, between)
    )
      return [];
    const end =
      second.end +
      (/^[\p{Script=Han}]{0,6}?(?=结|帮|配|包|联|，|。|带)/u.exec(block.text.slice(second.end))?.[0].length ?? 0);
    const named = HELPS.test(between) || isRolePair(block.text, first, between);
    if (!named && !verbs.some((verb) => verb.start >= first.start - 12 && verb.end <= end + 12)) return [];
    const [few, many] = first.value <= second.value ? [first, second] : [second, first];
    return areFarApart(few, many) ? [{ start: first.start, end, few, many }] : [];
  });
}
