import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** Marks that come in pairs in Chinese text. Half-width brackets belong to code and formulas as often as to prose. */
const PARTNER: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '）': '（',
  '】': '【',
  '〕': '〔',
};
/** How many blocks a pair may span: a speech or a quoted regulation. */
const REACH = 40;
const OPENING = '“‘「『《〈（【〔';

interface Lone extends Span {
  readonly mark: string;
  /** Where the missing closing mark could stand: the end of the clause. */
  readonly clauseEnd: number;
}

interface Collected {
  readonly lone: readonly Lone[];
  /** The block breaks off at a comma: a pair must not reach over that. */
  readonly breaksOff: boolean;
  /** The quotation mark the block begins with, or ''. */
  readonly first: string;
}

export const rule = defineDocumentRule(
  {
    id: 'struct/unbalanced-quotes',
    summary: '引号、括号、书名号没有配对',
    why: '少了一半，读者分不清引到哪里、名称是什么，多半是修改或粘贴时丢了字。',
    fixNote: '在分句末尾补上另一半，或删去这一个；位置由起草人核对，不会自动修复。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      lone: '“{mark}”没有配对，请补上“{partner}”或删去。',
      loneQuote: '{mark} 没有配对，请补上 {partner} 或删去。',
      fixPair: '在分句末补上{partner}',
      fixDrop: '删去{mark}',
    },
    triggers: ['quote'],
    examples: [
      { bad: '领取物资按《防汛物资管理办法办理。', hits: ['《'], good: '领取物资按《防汛物资管理办法》办理。' },
      { bad: '会议室（二楼东侧可容纳40人。', hits: ['（'], fixed: '会议室（二楼东侧可容纳40人）。' },
      { bad: '村民说：“水压太低，二楼上不去水。', hits: ['“'] },
      { bad: '检修结果见附表）。', hits: ['）'] },
    ],
    allows: [
      '领取物资按《防汛物资管理办法》办理，说明书写着“轻放”。',
      '步骤：1）关阀；2）放水；a）记录水表。',
      '他写道：“第一段话说完。\n“第二段话接着说完。”',
      '村民反映：“水压低。\n停水也多。”',
      '（2019年3月5日通过\n根据2021年6月2日会议决定修改）\n一、总则',
      '关于印发《城区供水设施\n维护方案》的通知',
      '店名叫 Tom’s，身高5’。',
      '函数 f(x 和 arr[0 是代码。',
      '（一）清点物资。（二）登记入册。',
      '“甲‘乙’丙”和《丁〈戊〉己》都写对了。',
    ],
  },
  {
    collect(block): Collected | undefined {
      if (block.blockKind === 'tableRow' || block.blockKind === 'code') return undefined;
      const lone = loneMarks(block);
      const head = block.text.charAt(0);
      return { lone, breaksOff: /[、，,]$/u.test(block.text), first: isQuote(head) ? head : '' };
    },
    *check(document, ctx) {
      /** Opening marks of earlier blocks that may still be closed, the latest last. */
      let open: { readonly block: number; readonly lone: Lone }[] = [];
      for (const { block, value } of document.items) {
        // A quotation of several paragraphs repeats its opening mark; the last of them closes it.
        if (value.lone.length === 0) open = open.filter(({ lone }) => lone.mark !== value.first);
        for (const lone of value.lone) {
          const partner = open.findLastIndex((entry) => PARTNER[entry.lone.mark] === lone.mark);
          const again = open.findLastIndex(
            (entry) => entry.lone.mark === lone.mark && lone.start === 0 && isQuote(lone.mark),
          );
          if (partner >= 0) open.splice(partner, 1);
          else if (again >= 0) open[again] = { block, lone };
          else if (OPENING.includes(lone.mark) && !value.breaksOff) open.push({ block, lone });
          else yield report(block, lone);
        }
        const tooFar = open.filter((entry) => entry.block < block - REACH);
        for (const entry of tooFar) yield report(entry.block, entry.lone);
        open = open.filter((entry) => !tooFar.includes(entry));
      }
      for (const entry of open) yield report(entry.block, entry.lone);

      function report(block: number, lone: Lone) {
        const data = { mark: lone.mark, partner: PARTNER[lone.mark] ?? '' };
        const drop = ctx.fix('fixDrop', data, 'suggest', [{ block, start: lone.start, end: lone.end, newText: '' }]);
        const place = { block, start: lone.clauseEnd, end: lone.clauseEnd, newText: data.partner };
        const pair = ctx.fix('fixPair', data, 'suggest', [place]);
        const fixes = OPENING.includes(lone.mark) ? [pair, drop] : [drop];
        return ctx.finding(
          isQuote(lone.mark) ? 'loneQuote' : 'lone',
          { block, start: lone.start, end: lone.end },
          data,
          { fixes },
        );
      }
    },
  },
);

function isQuote(mark: string): boolean {
  return '“”‘’「」『』'.includes(mark);
}

function loneMarks(block: BlockUnit): readonly Lone[] {
  return block.marks.lone
    .filter((lone) => PARTNER[lone.mark] !== undefined && !isApostrophe(block.text, lone.start))
    .map((lone) => {
      const rest = block.text.slice(lone.end).search(/[，。；！？、：,;!?]/u);
      return {
        mark: lone.mark,
        start: lone.start,
        end: lone.end,
        clauseEnd: rest < 0 ? block.text.length : lone.end + rest,
      };
    });
}

/** ’ in Latin words, and as a mark of feet or minutes. */
function isApostrophe(text: string, at: number): boolean {
  return '‘’'.includes(text.charAt(at)) && /[\w\d]/u.test(text.charAt(at - 1));
}
