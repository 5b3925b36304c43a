import type { BlockKind } from '../../../parse/model.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { SampleText } from '../../../rule/types.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { readNumberCode } from '../number-code.ts';
import { quotedIn } from '../quoted.ts';
import { followingItems, type Numbered } from './follow.ts';
import { followingInList } from './in-list.ts';
import { listedBefore, listedCounts, markedItems } from './listed.ts';
import { promisesIn, type Promise } from './promises.ts';
import { matchesOf } from '../../../match/matches.ts';

/** Between the promised count and the list: 三项工作如下：, 两个方面的要求，即. */
const TO_LIST = /^(?:[\p{Script=Han}“”]{0,10})(?:：|:|，即|，分别[是为]|分别[是为]|，指的?是)/u;
/** Between the promise of a set-out thing and the first mark of its list: 原因有三个方面。一是. */
const TO_MARKS = /^[\p{Script=Han}]{0,6}[：:。，；](?=[一首][是要先]|第一|[（(][一1][）)]|①)/u;
/** Between a code and its list: “三勤”工作法，即. */
const CODE_TO_LIST = /^[\p{Script=Han}]{0,6}(?:：|:|[，。]?即|，?体现为|，?是指|，?指的?是|，?分别[是为])/u;
/** 每周一篇日志: one thing of a kind. */
const EACH_ONE = /^[^一]*一[\p{Script=Han}][^一]*$/u;
const ONE_BODY = /([二两三四五六七八九])位一体/gu;
/** 字数 beyond which a text is likelier cut off than miscounted when its last list is short. */
const LONG_TEXT = 500;
/** Blocks after which nothing of the body comes. */
const ENDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['signature', 'date', 'attachment']);
const VALUE = '一二三四五六七八九';

interface Broken extends Pick<Promise, 'start' | 'end' | 'text'> {
  readonly listed: number;
}

interface Collected extends Numbered {
  readonly broken: readonly Broken[];
  /** The block ends by announcing a list in the blocks that follow. */
  readonly announces: Promise | undefined;
}

function markdown(text: string): SampleText {
  return { text, language: 'markdown' };
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
      {
        bad: '关于结对帮扶的总结\n推行“定人”“定户”“定责”四位一体帮扶机制。',
        hits: ['四位一体'],
        good: '关于结对帮扶的总结\n推行“定人”“定户”“定责”三位一体帮扶机制。',
      },
      { bad: '关于走访的总结\n坚持“三勤”，即勤走访、勤记录。', hits: ['三勤'] },
      { bad: '关于减产的报告\n减产有四个方面原因。一是干旱；二是虫害；三是倒伏。', hits: ['四个方面原因'] },
      {
        bad: '关于养护的方案\n一、突出三个重点\n（一）清沟。每月1次。\n（二）补坑。随坏随补。\n二、经费\n县里承担。',
        hits: ['三个重点'],
      },
      {
        bad: '关于招工的通知\n今年要做好三个方面的工作。\n一是摸底。\n1.入户。\n2.登记。\n二是培训。',
        hits: ['三个方面'],
      },
      { bad: '关于危房的报告\n全镇危房5处，分别是青石小学、柳河仓库、王渡粮站、李湾祠堂。', hits: ['5处'] },
      { bad: '关于评选的通知\n评出先进单位三家，分别为水务站、农技站。', hits: ['三家'] },
      { bad: '关于走访的报告\n做到“四个必到”：困难户必到、信访户必到、独居户必到。', hits: ['四个必到'] },
      {
        bad: '关于学习的报告\n推行“五个一”办法。即每周一篇日志、每月一次讨论、每季一场测试、每年一次总结。',
        hits: ['五个一'],
      },
      {
        bad: markdown('# 关于供水的通知\n\n落实以下五项措施：\n\n1. 换管。\n2. 装表。\n3. 查漏。\n4. 值班。\n'),
        hits: ['五项措施'],
        good: '# 关于供水的通知\n\n落实以下四项措施：\n\n1. 换管。\n2. 装表。\n3. 查漏。\n4. 值班。\n',
      },
      {
        bad: markdown('# 关于助餐的报告\n\n## 存在的三个问题\n\n- 送餐难\n- 亏损大\n\n## 建议\n\n增加补贴。\n'),
        hits: ['三个问题'],
      },
      {
        bad: markdown(
          '# 关于治漏的总结\n\n今年做了两件大事：\n\n* **换管**。换管3公里。\n  - 主管1公里\n  - 支管2公里\n* 装表。\n* 查漏。\n\n县里拨款。\n',
        ),
        hits: ['两件大事'],
      },
      {
        bad: markdown('# 关于治漏的总结\n\n- 采取了三条措施：\n  1. 换管\n  2. 装表\n- 投入80万元\n'),
        hits: ['三条措施'],
      },
    ],
    allows: [
      markdown(
        '# 关于供水的通知\n\n落实以下两项措施：\n\n- 换管。\n\n  先换主管。\n- 装表：\n  1. 装主表\n  2. 装支表\n',
      ),
      markdown('# 关于供水的通知\n\n落实以下三项措施：\n\n1. 换管。\n2. 装表。\n\n装表从3月开始。\n\n3. 查漏。\n'),
      markdown('# 关于供水的通知\n\n落实以下三项措施：\n\n- 换管。\n- 装表。\n\n装表从3月开始。\n\n- 查漏。\n'),
      markdown('# 关于供水的通知\n\n抽查了五个乡镇：\n\n- 管道漏水\n- 水表损坏\n'),
      markdown('# 关于督查的通报\n\n反馈的6个问题：\n\n- 已整改4个\n- 正在整改2个\n'),
      markdown('# 关于供水的通知\n\n今年完成三项任务。\n\n- 换管3公里\n- 装表80只\n'),
      markdown('# 关于供水的通知\n\n落实以下三项措施：\n\n换管先从城东开始。\n\n- 城东\n- 城西\n'),
      markdown(
        '# 关于供水的报告\n\n有两个原因：\n\n1. 管道老化\n2. 施工挖断\n\n损失如下：\n\n1. 停水3天\n2. 维修2万元\n',
      ),
      '关于残联工作的报告\n现将就业和康复两项工作报告如下。\n一、就业\n二、创业\n三、康复\n四、困难',
      '关于走访的报告\n“三个必到”：困难户必到、信访户必到、独居户必到。',
      '关于学习的报告\n“四个一”，即每周一篇日志、每月一次讨论、每季一场测试、每年一次总结。',
      '关于走访的报告\n做到“四个必到”：困难户必到、信访户必到，独居户按月到。',
      '关于危房的报告\n全镇危房5处，分别是青石小学、柳河仓库、王渡粮站、李湾祠堂和东门水塔。',
      '关于危房的报告\n全镇危房5处，分别位于青石、柳河、王渡。',
      '关于危房的报告\n全镇危房5处，分别是三类、四类房屋，均已封存。',
      '关于养护的方案\n一、突出两个重点\n（一）清沟。每月1次。\n1.主沟。\n2.支沟。\n3.暗沟。\n（二）补坑。随坏随补。\n二、经费\n县里承担。',
      '关于防汛的总结\n推行“查水、巡堤、备料、值班、转移”五位一体机制。',
      '关于减产的报告\n减产有三个方面原因。一是干旱，有的村一是缺井，二是缺泵；二是虫害；三是倒伏。',
      '关于新机制的报告\n三个方面的工作已经完成。\n一是摸底。\n二是培训。\n三是招聘。',
      '关于办事的通知\n窗口设三个。\n一、取号\n二、填表',
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
      const promises = promisesIn(block);
      const broken = [
        ...promises.flatMap((promise) => (promise.mention ? [] : brokenIn(block, promise))),
        ...(block.digest.mention ? [] : [...brokenBodies(block.text), ...brokenCodes(block)]),
      ];
      const announces = promises.find(
        (promise) => announcesBlocks(block, promise) && !isNamedBefore(block.text, promise),
      );
      const ends = ENDS.has(block.blockKind);
      const { list, blockKind, text } = block;
      const leads = text.endsWith('：') || text.endsWith(':');
      const tells = broken.length > 0 || announces !== undefined || ordinal !== undefined || list !== undefined;
      if (!tells && !ends && !leads && blockKind !== 'heading') return undefined;
      const counted = list === undefined ? [] : block.numbers.filter((q) => q.kind === 'count').map((q) => q.unit);
      return { broken, announces, ordinal, ends, list, leads, counted };
    },
    *check(document, ctx) {
      for (const [index, item] of document.items.entries()) {
        for (const { start, end, text, listed } of item.value.broken) {
          yield ctx.finding('mismatch', { block: item.block, start, end }, { promise: text, listed });
        }
        const { announces } = item.value;
        if (announces === undefined) continue;
        const after = document.items.slice(index + 1);
        const listed =
          followingItems(after, item.block) ??
          (item.value.leads || item.kind === 'heading'
            ? followingInList(after, item.block, document.blockCount, announces.unit)
            : undefined);
        if (listed === undefined || listed.count < 2 || listed.count === announces.count) continue;
        const { start, end, text } = announces;
        // A short list at the end of a longer text is likelier cut off, or still being written, than miscounted.
        if (!listed.closed && announces.count > listed.count && document.chars > LONG_TEXT) continue;
        const place = { block: item.block, start, end };
        yield ctx.finding('mismatch', place, { promise: text, listed: listed.count });
      }
    },
  },
);

/** 就业和康复两项工作: what is counted has just been named, and the list that follows is another. */
function isNamedBefore(text: string, { start, count }: Promise): boolean {
  if (count > 4) return false;
  const names = new RegExp(
    `(?:[^，。；：、和与及]{2,8}[、和与及]){${String(count - 1)}}[^，。；：、和与及]{2,8}$`,
    'u',
  );
  return names.test(text.slice(0, start));
}

/** The promise and a list in the same block disagree under every reading of the list. */
function brokenIn(block: BlockUnit, promise: Promise): readonly Broken[] {
  const rest = block.text.slice(promise.end);
  const marks = promise.setOut ? TO_MARKS.exec(rest) : null;
  if (marks !== null) {
    const listed = markedItems(rest.slice(marks[0].length));
    return listed < 2 || listed === promise.count ? [] : [{ ...promise, listed }];
  }
  const lead = TO_LIST.exec(rest);
  if (lead === null) return [];
  const after = rest.slice(lead[0].length);
  const marked = markedItems(after);
  if (marked > 1) return marked === promise.count || !startsMarked(after) ? [] : [{ ...promise, listed: marked }];
  const list = after.slice(0, endOfSentence(after));
  if (!/^[^。！？]{2,}/u.test(list)) return [];
  const counts = listedCounts(list);
  if (counts === undefined || counts.has(promise.count) || !readsAsList(list)) return [];
  return [{ ...promise, listed: Math.min(...counts) }];
}

/** 一是 opens the list; marks further on may belong to an item. */
function startsMarked(text: string): boolean {
  return /^[\s“]*(?:[（(]?[一1首①]|第一)/u.test(text);
}

/** “甲”“乙”“丙”四位一体. */
function brokenBodies(text: string): readonly Broken[] {
  return matchesOf(text, ONE_BODY).flatMap((match): readonly Broken[] => {
    const promised = VALUE.indexOf((match[1] ?? '').replace('两', '二')) + 1;
    const listed = listedBefore(text.slice(0, match.index));
    if (listed === undefined || listed < 2 || listed === promised) return [];
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], listed }];
  });
}

/** “三勤”即勤走访、勤记录: every item has the code's word, and there are not so many. */
function brokenCodes(block: BlockUnit): readonly Broken[] {
  return quotedIn(block, 6).flatMap((quoted): readonly Broken[] => {
    const group = codeOf(quoted.text, quoted.after);
    const lead = CODE_TO_LIST.exec(block.text.slice(quoted.whole.end));
    if (group === undefined || lead === null) return [];
    const rest = block.text.slice(quoted.whole.end + lead[0].length);
    const list = rest.slice(0, endOfSentence(rest)).replace(/[”’]/gu, '');
    const items = list.split('、').map((item) => item.replace(/^[“‘]/u, ''));
    const shared = (has: (item: string) => boolean): boolean => items.every(has);
    if (/[，,；;：和与及等]/u.test(list) || items.length < 2 || items.some((item) => item.length > 8)) return [];
    if (
      !shared((item) => item.startsWith(group.key)) &&
      !shared((item) => item.endsWith(group.key)) &&
      !shared((item) => EACH_ONE.test(item) && group.key === '一')
    )
      return [];
    if (items.length === group.count) return [];
    return [{ start: quoted.start, end: quoted.end, text: quoted.text, listed: items.length }];
  });
}

/** “三勤” and “四个必到” have their word in every item; “五个一” has one of each. */
function codeOf(text: string, after: string): { readonly count: number; readonly key: string } | undefined {
  const ones = /^([二三四五六七八九两])个一$/u.exec(text)?.[1];
  if (ones !== undefined) return { count: VALUE.indexOf(ones.replace('两', '二')) + 1, key: '一' };
  const groups = readNumberCode(text, after);
  const [group] = groups ?? [];
  return groups?.length === 1 && group !== undefined && group.key.length >= 1 && group.key.length <= 3
    ? group
    : undefined;
}

function endOfSentence(text: string): number {
  const at = text.search(/[。！？]/u);
  return at < 0 ? text.length : at;
}

/** A list names things: its items are short and alike in length. */
function readsAsList(list: string): boolean {
  if (/[，,]/u.test(list)) return false;
  const items = list.split(/[、；;]/u);
  return items.every((item) => item.length >= 2 && item.length <= 14 && !/\d/u.test(item));
}

/** The block closes with 以下三项工作：, or is a heading that promises 三个重点, and the list stands in the blocks that follow. */
function announcesBlocks(block: BlockUnit, promise: Promise): boolean {
  const { text } = block;
  const after = text.slice(promise.end);
  if (/^[\p{Script=Han}]{0,8}[：:]$/u.test(after))
    return promise.setOut || /(?:以下|如下|下列|下面)/u.test(text.slice(-24));
  if (!promise.setOut) return false;
  if (block.blockKind === 'heading') return /^[\p{Script=Han}]{0,6}$/u.test(after);
  return /^[\p{Script=Han}]{0,6}。$/u.test(after);
}
