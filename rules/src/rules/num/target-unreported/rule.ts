import type { Quantity } from '../../../facts/numbers/index.ts';
import { isMentionAt } from '../../../facts/clauses.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { sharesNoun } from '../shared-noun.ts';

/** Characters before a number that name what it measures. */
const LABEL = 14;
const FLOOR = /不少于|不低于|至少|确保/u;
const RATE = /比例|占比|比重|率/u;
/** A count that says what was reached: 实际选出妇女代表71名. */
const REACHED = /实际|实有|最终/u;
/** Headings after which everything is still to be done. */
const AHEAD = /下一?步|计划|安排|打算|目标|思路|今后|\d{4}年.{0,6}(?:任务|工作)/u;

interface Collected {
  readonly ahead: boolean;
  readonly targets: readonly (Span & { readonly label: string; readonly text: string })[];
  readonly actuals: readonly string[];
}

export const rule = defineDocumentRule(
  {
    id: 'num/target-unreported',
    summary: '写了比例要求，没有写完成多少',
    why: '定了“不少于三分之一”，读者要看到实际是多少。不写，就不知道做到没有。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report'] },
    sources: [],
    messages: {
      unreported: '写了“{target}”，全文没有写实际完成多少，请补。',
    },
    triggers: ['number:percent', 'number:fraction', AHEAD],
    examples: [
      {
        bad: '关于选聘的报告\n坚持每批选聘女教师比例不少于三分之一。\n全年选聘教师60人。',
        hits: ['不少于三分之一'],
        good: '关于选聘的报告\n坚持每批选聘女教师比例不少于三分之一。\n全年选聘教师60人，女教师占40%。',
      },
      { bad: '关于绿化的总结\n规定新建小区绿地比例不低于30%。\n全年新建小区5个。', hits: ['不低于30%'] },
      { bad: '关于绿化的报告\n规定绿地比例不低于30%，实际验收小区5个。', hits: ['不低于30%'] },
      { bad: '关于抽检的报告\n要求食堂抽检率不低于20%。\n抽检食堂46家。', hits: ['不低于20%'] },
      { bad: '关于采购的汇报\n明确本地蔬菜占比不少于一半。\n采购蔬菜30吨。', hits: ['不少于一半'] },
    ],
    allows: [
      '关于选聘的报告\n坚持每批选聘女教师比例不少于三分之一。\n女教师比例达到38%。',
      '关于选聘的报告\n选聘60人，女教师比例不少于三分之一，实际选聘女教师25人。',
      '关于选聘的方案\n选聘女教师比例不少于三分之一。',
      '关于选聘的报告\n一、下一步打算\n选聘女教师比例不少于三分之一。',
      '关于选聘的报告\n每人每周上课不少于8节。',
      '关于水质的报告\n出水浊度达标率要求不低于95%，实际达标率97%。',
      '关于选聘的报告\n选聘女教师25人，占比38%。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const ahead = block.blockKind === 'heading' && AHEAD.test(block.text);
      const shares = block.numbers.filter((q) => q.kind === 'percent' || q.kind === 'fraction');
      if (!ahead && shares.length === 0) return undefined;
      const targets = shares.filter((quantity) => isTarget(block, quantity));
      // A count tells of the target it stands beside.
      const counts =
        targets.length === 0 ? [] : block.numbers.filter((q) => q.kind === 'count' && REACHED.test(labelOf(block, q)));
      return {
        ahead,
        targets: targets.map((q) => ({
          start: q.start,
          end: q.end,
          label: labelOf(block, q),
          text: block.text.slice(q.start, q.end),
        })),
        actuals: [...shares.filter((quantity) => !targets.includes(quantity)), ...counts].map((quantity) =>
          labelOf(block, quantity),
        ),
      };
    },
    *check(document, ctx) {
      const until = document.items.findIndex(({ value }) => value.ahead);
      const reported = until < 0 ? document.items : document.items.slice(0, until);
      const actuals = document.items.flatMap(({ value }) => value.actuals);
      for (const { block, value } of reported) {
        for (const { start, end, label, text } of value.targets) {
          if (actuals.some((actual) => sharesNoun(label, actual))) continue;
          yield ctx.finding('unreported', { block, start, end }, { target: text });
        }
      }
    },
  },
);

function labelOf(block: BlockUnit, quantity: Quantity): string {
  return (
    block.text
      .slice(Math.max(0, quantity.start - LABEL), quantity.start)
      .split(/[，。；、]/u)
      .at(-1) ?? ''
  );
}

/** 比例不少于三分之一, asked for by the writer's own office. */
function isTarget(block: BlockUnit, quantity: Quantity): boolean {
  const floor = quantity.qualifiers.some(({ role, word }) => role === 'atLeast' && FLOOR.test(word));
  return floor && RATE.test(labelOf(block, quantity)) && !isMentionAt(block.clauses, quantity.start);
}
