import { isMentionAt } from '../../../facts/clauses.ts';
import type { Quantity } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, DocumentItem } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import type { OrdinalStyle } from '../../../parse/model.ts';
import { listedCounts, markedItems } from './listed.ts';

/** Counts beyond this are stated for things that the text does not list one by one. */
const MAX_COUNT = 12;
/** Between the promised count and the colon: 三项工作如下, 两个方面的要求. */
const TO_LIST = /^(?:[\p{Script=Han}“”]{0,10})(?:：|:|，即|，分别[是为]|分别[是为]|，指的?是)/u;

interface Promise extends Span {
  readonly count: number;
  readonly text: string;
}

interface Broken extends Promise {
  readonly listed: number;
}

interface Collected {
  readonly broken: readonly Broken[];
  /** The block ends by announcing a list in the blocks that follow. */
  readonly announces: Promise | undefined;
  readonly ordinal: { readonly style: OrdinalStyle; readonly value: number } | undefined;
}

export const rule = defineDocumentRule(
  {
    id: 'brand/count-mismatch',
    summary: '说了几项，列出的不是几项',
    why: '读者会按说的数去找，找不到或多出来，就不知道是漏了还是数错了。数目和列举一致，才好对照落实。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other'] },
    sources: [],
    messages: {
      mismatch: '写的是“{promise}”，列出{listed}项，请核对数目或补上缺的项。',
    },
    triggers: ['number', 'ordinal'],
    examples: [
      {
        bad: '关于整修校舍的通知\n本周完成三项工作：检查门窗、更换灯管。',
        hits: ['三项工作'],
        good: '关于整修校舍的通知\n本周完成两项工作：检查门窗、更换灯管。',
      },
      { bad: '关于供水的报告\n停水有四个原因：水管老化；水泵故障；施工挖断。', hits: ['四个原因'] },
      {
        bad: '关于防汛的通知\n请各村做好以下三项工作：\n（一）清淤。3月前完成。\n（二）备料。沙袋200只。',
        hits: ['三项工作'],
      },
      { bad: '关于图书馆的报告\n新增两类服务，分别是送书上门、夜间借阅、有声读物。', hits: ['两类服务'] },
    ],
    allows: [
      '关于整修校舍的通知\n本周完成两项工作：检查门窗、更换灯管。',
      '关于供水的报告\n停水有三个原因：水管老化、水泵故障和施工挖断。',
      '关于供水的报告\n停水有四个原因：水管老化、水泵故障等。',
      '关于图书馆的报告\n图书馆有三个阅览室：每天早八点开门，晚九点关门。',
      '关于防汛的通知\n请各村做好以下两项工作：\n（一）清淤。3月前完成。\n（二）备料。沙袋200只。',
      '关于走访的报告\n共走访5个村：青石村最远，河湾村最近。',
      '关于绩效的报告\n“三勤”体现为勤走访、勤记录、勤回复。',
      '关于评审的通知\n专家组由三人组成：组长1人，成员2人。',
      '关于两个村的报告\n查看了两个村：青石村修路、补桥，河湾村清淤、植树。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const ordinal =
        block.ordinal === undefined ? undefined : { style: block.ordinal.style, value: block.ordinal.value };
      const promises = block.digest.mention ? [] : promisesIn(block);
      const broken = promises.flatMap((promise) => brokenIn(block, promise));
      const announces = promises.find((promise) => announcesBlocks(block.text, promise));
      if (broken.length === 0 && announces === undefined && ordinal === undefined) return undefined;
      return { broken, announces, ordinal };
    },
    *check(document, ctx) {
      for (const [index, item] of document.items.entries()) {
        for (const broken of item.value.broken) {
          yield ctx.finding(
            'mismatch',
            { block: item.block, start: broken.start, end: broken.end },
            { promise: broken.text, listed: broken.listed },
          );
        }
        const { announces } = item.value;
        if (announces === undefined) continue;
        const listed = followingItems(document.items.slice(index + 1), item.block);
        if (listed < 2 || listed === announces.count) continue;
        yield ctx.finding(
          'mismatch',
          { block: item.block, start: announces.start, end: announces.end },
          { promise: announces.text, listed },
        );
      }
    },
  },
);

/** Exact small counts written in Han numerals with a word of kind: 三项工作, 四种渠道. */
function promisesIn(block: BlockUnit): readonly Promise[] {
  return block.numbers.flatMap((quantity): readonly Promise[] => {
    if (!isPromise(quantity, block.text) || isMentionAt(block.clauses, quantity.start)) return [];
    const noun =
      /^[\p{Script=Han}]{0,4}?(?=[：:，；。、的（(]|如下|分别|即|$)/u.exec(block.text.slice(quantity.end))?.[0] ?? '';
    const end = quantity.end + noun.length;
    return [{ start: quantity.start, end, count: quantity.value, text: block.text.slice(quantity.start, end) }];
  });
}

function isPromise(quantity: Quantity, text: string): boolean {
  if (quantity.kind !== 'count' || quantity.approx !== 'exact' || quantity.qualifiers.length > 0) return false;
  if (quantity.value < 2 || quantity.value > MAX_COUNT) return false;
  if (!/^[项种类条点个]|^方面|^环节/u.test(text.slice(quantity.unitStart, quantity.unitEnd))) return false;
  return !/[每各前后这那其第余多]$/u.test(text.slice(0, quantity.start));
}

/** The promise and a list in the same block disagree under every reading of the list. */
function brokenIn(block: BlockUnit, promise: Promise): readonly Broken[] {
  const rest = block.text.slice(promise.end);
  const lead = TO_LIST.exec(rest);
  if (lead === null) return [];
  const after = rest.slice(lead[0].length);
  const marked = markedItems(after);
  const list = marked > 1 ? after : after.slice(0, endOfSentence(after));
  if (!/^[^。！？]{2,}/u.test(list)) return [];
  const counts = listedCounts(list);
  if (counts === undefined || counts.has(promise.count) || !readsAsList(list)) return [];
  const listed = marked > 1 ? marked : Math.min(...counts);
  return [{ ...promise, listed }];
}

function endOfSentence(text: string): number {
  const at = text.search(/[。！？]/u);
  return at < 0 ? text.length : at;
}

/** A list names things: its items are short and alike in length, or marked 一是…二是…. */
function readsAsList(list: string): boolean {
  if (markedItems(list) > 1) return true;
  if (/[，,]/u.test(list)) return false;
  const items = list.split(/[、；;]/u);
  return items.every((item) => item.length >= 2 && item.length <= 14 && !/\d/u.test(item));
}

/** The block closes with 以下三项工作： and the list stands in the blocks that follow. */
function announcesBlocks(text: string, promise: Promise): boolean {
  return (
    /[：:]$/u.test(text) &&
    /^[\p{Script=Han}]{0,8}[：:]$/u.test(text.slice(promise.end)) &&
    /(?:以下|如下|下列|下面)/u.test(text.slice(-24))
  );
}

/** How many numbered blocks of one style follow, starting at 1 and without a gap. */
function followingItems(items: readonly DocumentItem<Collected>[], from: number): number {
  const first = items[0]?.value.ordinal;
  if (first?.value !== 1 || (items[0]?.block ?? Infinity) > from + 1) return 0;
  let count = 0;
  for (const { value } of items) {
    if (value.ordinal === undefined) continue;
    if (value.ordinal.style !== first.style) {
      if (value.ordinal.value === 1 || count === 0) continue;
      break;
    }
    if (value.ordinal.value !== count + 1) break;
    count++;
  }
  return count;
}
