import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { LoneMark } from '../../../facts/marks.ts';
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
/** A shorter block that ends with a comma may be a line of verse. */
const MIN_PROSE = 24;
/** A quotation with its marks the wrong way round is recognised up to this length. */
const MAX_TURNED = 20;
const OPENING = '“‘「『《〈（【〔';

interface Lone extends Span {
  readonly mark: string;
  /** The pair stands the wrong way round (”甲“): the opening mark that follows in the same block. */
  readonly turned?: Span & { readonly mark: string };
  /** The same mark stands again after a few words (”甲”): one of the two is the wrong one. */
  readonly twin?: LoneMark;
  /** Where the missing closing mark could stand: the end of the clause. */
  readonly clauseEnd: number;
  /** The mark is the last sign of its block. */
  readonly last: boolean;
}

interface Collected {
  readonly lone: readonly Lone[];
  /** The block breaks off at a comma: a pair must not reach over that. */
  readonly breaksOff: boolean;
  /** The quotation mark the block begins with, or ''. */
  readonly first: string;
  /** The block begins with 三）, whose bracket was left at the end of the line before. */
  readonly broken: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'struct/unbalanced-quotes',
    summary: '引号、括号、书名号没有配对',
    why: '少了一半，读者分不清引到哪里、名称是什么，多半是修改或粘贴时丢了字。',
    fixNote: '在分句末尾补上另一半，或删去这一个；位置由起草人核对，不会自动修复。方向写反的引号直接对调。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      lone: '“{mark}”没有配对，请补上“{partner}”或删去。',
      loneQuote: '{mark} 没有配对，请补上 {partner} 或删去。',
      twice: '两个引号都写成 {mark}，请把{which}改成 {partner}。',
      turned: '引号方向反了：先写了 {first}，后写了 {second}，请对调。',
      fixTurn: '对调两个引号',
      fixTwin: '把{which}改成 {partner}',
      fixPair: '在分句末补上{partner}',
      fixDrop: '删去{mark}',
    },
    examples: [
      { bad: '领取物资按《防汛物资管理办法办理。', hits: ['《'], good: '领取物资按《防汛物资管理办法》办理。' },
      { bad: '会议室（二楼东侧可容纳40人。', hits: ['（'], fixed: '会议室（二楼东侧可容纳40人）。' },
      { bad: '村民说：“水压太低，二楼上不去水。', hits: ['“'] },
      { bad: '检修结果见附表）。', hits: ['）'] },
      { bad: '门口写着”轻放“两个字。', hits: ['”轻放“'], fixed: '门口写着“轻放”两个字。' },
      { bad: '门口写着”轻放”两个字。', hits: ['”轻放”'], fixed: '门口写着“轻放”两个字。' },
      { bad: '把「轻放「贴在箱上。', hits: ['「轻放「'], fixed: '把「轻放」贴在箱上。' },
      { bad: '前半句写完”。后来他又去看了一遍，水管已经修好，最后才说”可以”。', hits: ['”', '”可以”'] },
    ],
    allows: [
      '（一）清点物资。（\n二）登记入册。',
      '领取物资按《防汛物资管理办法》办理，说明书写着“轻放”。',
      '步骤：1）关阀；2）放水；a）记录水表。',
      '他写道：“第一段话说完。\n“第二段话接着说完。”',
      '村民反映：“水压低。\n停水也多。”',
      '他说：“先看“一号\n泵房”，再看阀门。”',
      '（2019年3月5日通过\n根据2021年6月2日会议决定修改）\n一、总则',
      '关于印发《城区供水设施\n维护方案》的通知',
      '店名叫 Tom’s，身高5’。',
      '函数 f(x 和 arr[0 是代码。',
      '（一）清点物资。（二）登记入册。',
      '他念道：“\n‘青山一道云，\n流水半村烟。’\n念完就走了。”',
      '更多内容》》请看附表《《',
      '“甲‘乙’丙”和《丁〈戊〉己》都写对了。',
    ],
  },
  {
    collect(block): Collected | undefined {
      if (block.blockKind === 'tableRow' || block.blockKind === 'code') return undefined;
      const lone = loneMarks(block);
      const head = block.text.charAt(0);
      return {
        lone,
        breaksOff: block.text.length >= MIN_PROSE && /[、，,]$/u.test(block.text),
        first: isQuote(head) ? head : '',
        broken: /^[一二三四五六七八九十\d]{1,3}[）)]/u.test(block.text),
      };
    },
    *check(document, ctx) {
      /** Opening marks of earlier blocks that may still be closed, the latest last. */
      let open: { readonly block: number; readonly lone: Lone }[] = [];
      for (const { block, value } of document.items) {
        // A quotation of several paragraphs repeats its opening mark; the last of them closes it.
        if (value.broken)
          open = open.filter(({ block: at, lone }) => at !== block - 1 || lone.mark !== '（' || !lone.last);
        if (value.lone.length === 0) open = open.filter(({ lone }) => lone.mark !== value.first);
        let told: LoneMark | undefined;
        for (const lone of value.lone) {
          if (lone.start === told?.start) continue;
          if (lone.turned !== undefined) {
            yield turned(block, lone, lone.turned);
            continue;
          }
          const partner = open.findLastIndex((entry) => PARTNER[entry.lone.mark] === lone.mark);
          const again = open.findLastIndex(
            (entry) => entry.lone.mark === lone.mark && lone.start === 0 && isQuote(lone.mark),
          );
          if (partner >= 0) open.splice(partner, 1);
          else if (again >= 0) open[again] = { block, lone };
          else if (OPENING.includes(lone.mark) && !value.breaksOff) open.push({ block, lone });
          else {
            told = lone.twin;
            yield told === undefined ? report(block, lone) : twice(block, lone, told);
          }
        }
        const tooFar = open.filter((entry) => entry.block < block - REACH);
        yield* reportAll(tooFar);
        open = open.filter((entry) => !tooFar.includes(entry));
      }
      yield* reportAll(open);

      /** Opening marks that nothing closed; two of the same around a few words are one slip. */
      function* reportAll(unclosed: typeof open) {
        const told = new Set<(typeof open)[number]>();
        for (const entry of unclosed) {
          if (told.has(entry)) continue;
          const { block, lone } = entry;
          const other = unclosed.find((one) => one.block === block && one.lone.start === lone.twin?.start);
          if (other !== undefined) told.add(other);
          yield other === undefined ? report(block, lone) : twice(block, lone, other.lone);
        }
      }

      function twice(block: number, lone: Lone, twin: LoneMark) {
        const opens = OPENING.includes(lone.mark);
        const wrong = opens ? twin : lone;
        const data = { mark: lone.mark, partner: PARTNER[lone.mark] ?? '', which: opens ? '后一个' : '前一个' };
        const edit = { block, start: wrong.start, end: wrong.end, newText: data.partner };
        const fixes = [ctx.fix('fixTwin', data, 'suggest', [edit])];
        return ctx.finding('twice', { block, start: lone.start, end: twin.end }, data, { fixes });
      }

      function turned(block: number, lone: Lone, other: Span & { readonly mark: string }) {
        const swap = ctx.fix('fixTurn', {}, 'safe', [
          { block, start: lone.start, end: lone.end, newText: other.mark },
          { block, start: other.start, end: other.end, newText: lone.mark },
        ]);
        const data = { first: lone.mark, second: other.mark };
        return ctx.finding('turned', { block, start: lone.start, end: other.end }, data, { fixes: [swap] });
      }

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
  const marks = block.marks.lone.filter(
    (lone) => PARTNER[lone.mark] !== undefined && !isApostrophe(block.text, lone.start) && !isArrow(block.text, lone),
  );
  const found: Lone[] = [];
  for (let i = 0; i < marks.length; i++) {
    const lone = marks[i];
    const next = marks[i + 1];
    if (lone === undefined) continue;
    const clauseEnd = clauseEndAfter(block.text, lone.end);
    if (next !== undefined && isTurned(block.text, lone, next)) {
      found.push({ ...lone, clauseEnd, last: false, turned: next });
      i++;
      continue;
    }
    const last = lone.end === block.text.trimEnd().length;
    const twin = next?.mark === lone.mark && isQuote(lone.mark) && isBrief(block.text, lone, next);
    found.push({ ...lone, clauseEnd, last, ...(twin ? { twin: next } : {}) });
  }
  return found;
}

function clauseEndAfter(text: string, from: number): number {
  const rest = text.slice(from).search(/[，。；！？、：,;!?]/u);
  return rest < 0 ? text.length : from + rest;
}

/** A closing mark and then its opening one around a few words. */
function isTurned(text: string, lone: LoneMark, next: LoneMark): boolean {
  if (!isQuote(lone.mark) || OPENING.includes(lone.mark) || PARTNER[lone.mark] !== next.mark) return false;
  return isBrief(text, lone, next);
}

/** A few words stand between two marks, as in a name or a term. */
function isBrief(text: string, from: Span, to: Span): boolean {
  const inner = text.slice(from.end, to.start);
  return inner.length > 0 && inner.length <= MAX_TURNED && !/[，。；！？\n]/u.test(inner);
}

/** ’ in Latin words, and as a mark of feet or minutes. */
function isApostrophe(text: string, at: number): boolean {
  return '‘’'.includes(text.charAt(at)) && /[\w\d]/u.test(text.charAt(at - 1));
}

/** 》》 and 《《 point, they name nothing. */
function isArrow(text: string, { mark, start, end }: LoneMark): boolean {
  return '《》〈〉'.includes(mark) && (text.charAt(start - 1) === mark || text.charAt(end) === mark);
}
