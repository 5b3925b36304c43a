import { isQuoted } from '../../../guards/asserted.ts';
import { ordinalValue } from '../../../parse/ordinal.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Place } from '../../../rule/types.ts';
import { matchesOf } from '../../../match/matches.ts';

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 附件3 in running text: a reference. */
const REFERENCE = new RegExp(`附件\\s?${NUMBER}(?![\\d.．]|[一二三四五六七八九十])`, 'gu');
/** 附件：1. 某表 or 附件1：某表 below the text: the list of attachments. */
const LISTED = new RegExp(`^附件(?:[：:]\\s*(?:${NUMBER}[.．、]\\s*)?|${NUMBER}[：:.．、]\\s*)(.*)$`, 'u');
/** 2. 某表: the list goes on. */
const CONTINUED = new RegExp(`^${NUMBER}[.．、]\\s*(.{2,60})$`, 'u');
/** 附件1 on a line of its own: the head of an attachment. */
const HEAD = new RegExp(`^附件\\s?${NUMBER}$`, 'u');
/** 名单（另发）、汇总表.xlsx: comes by another way. */
const SENT_APART = /另[发附行]|单独|随文|略|网站|系统|下载|电子版|\.[a-z]{3,4}/iu;
const FILE_END = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|pptx?|jpg|png)$/iu;

interface Facts {
  readonly refs: readonly (Place & { readonly value: number })[];
  readonly listed?: {
    readonly value: number;
    readonly name: string;
    readonly nameStart: number;
    readonly numbered: boolean;
  };
  readonly continued?: { readonly value: number; readonly name: string; readonly nameStart: number };
  readonly head?: number;
  /** The text of a short line, for the title below a head. */
  readonly line?: string;
}

interface Entry extends Place {
  readonly block: number;
  readonly value: number;
  readonly name: string;
}

export const rule = defineDocumentRule(
  {
    id: 'doc/attachment',
    summary: '正文提到的附件与附件说明、附件标题不符',
    why: '照着正文去找附件3，说明里只有两件，读者不知道是漏附还是写错，表也就填不成。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'off' },
    genres: { only: ['directive', 'report', 'request', 'reply', 'minutes'] },
    sources: [
      {
        instrument: 'GB/T 9704—2012《党政机关公文格式》',
        clause: '7.3.4',
        provenance: 'seen',
      },
    ],
    messages: {
      absent: '附件说明中没有附件{value}，只有附件{list}，请核对编号或补附。',
      unattached: '附件{attached}附在文后，没有附件{value}；请补附，或注明另发。',
      title: '附件{value}的标题与附件说明“{name}”不一致，请统一。',
      stop: '附件名称后面不加标点，请删去“{mark}”。',
      fixStop: '删去“{mark}”',
    },
    examples: [
      {
        bad: '关于填报渠系表的通知\n各站：\n请填写附件3，5月10日前报。\n附件：1.渠系情况表\n2.填表说明\n县水务局\n2024年4月8日',
        hits: ['附件3'],
        good: '关于填报渠系表的通知\n各站：\n请填写附件1，5月10日前报。\n附件：1.渠系情况表\n2.填表说明\n县水务局\n2024年4月8日',
      },
      {
        bad: '关于报名的通知\n各校：\n报名表见附件2。\n附件1：比赛规则\n县教育局\n2024年4月8日',
        hits: ['附件2'],
      },
      {
        bad: '关于清点图书的通知\n各馆：\n清点表见附件1。\n附件：1.图书清点表。\n县文旅局\n2024年4月8日',
        hits: ['。'],
        fixed: '关于清点图书的通知\n各馆：\n清点表见附件1。\n附件：1.图书清点表\n县文旅局\n2024年4月8日',
      },
      {
        bad: '关于排查的通知\n各村：\n排查表见附件1。\n附件：1.危房排查表\n2.联系表\n县住建局\n2024年4月8日\n附件1\n房屋安全登记册\n附件2\n联系表',
        hits: ['房屋安全登记册'],
      },
      {
        bad: '关于排查的通知\n各村：\n排查表见附件1。\n附件：1.危房排查表\n2.联系表\n县住建局\n2024年4月8日\n附件1\n危房排查表\n序号',
        hits: ['联系表'],
      },
    ],
    allows: [
      '关于排查的通知\n各村：\n排查表见附件1。\n附件：1.危房排查表\n2.联系表（另发）\n县住建局\n2024年4月8日\n附件1\n危房排查表\n序号',
      '关于排查的通知\n各村：\n排查表见附件1。\n附件：1.危房排查表\n2.联系表\n县住建局\n2024年4月8日',
      '关于填报渠系表的通知\n各站：\n请填写附件1、附件2，5月10日前报。\n附件：1.渠系情况表\n2.填表说明\n县水务局\n2024年4月8日',
      '关于报名的通知\n各校：\n报名表见附件2。',
      '关于报名的通知\n各校：\n填写省厅通知的附件5。\n附件：报名表',
      '关于排查的通知\n各村：\n排查表见附件1。\n附件：1.危房排查表\n县住建局\n2024年4月8日\n附件1\n危房排查表\n序号',
      '关于排查的通知\n各村：\n排查表见附件。\n附件：危房排查表\n县住建局\n2024年4月8日',
      '她在邮件的附件3里夹了照片。',
    ],
  },
  {
    collect(block) {
      const facts = factsOf(block);
      return facts.refs.length === 0 &&
        facts.listed === undefined &&
        facts.continued === undefined &&
        facts.head === undefined &&
        facts.line === undefined
        ? undefined
        : facts;
    },
    *check(document, ctx) {
      const entries = entriesOf(document.items);
      const heads = headsOf(document.items);
      const numbers = new Set([...entries.map((entry) => entry.value), ...heads.map((head) => head.value)]);
      if (entries.length === 0) return;
      const list = [...numbers].sort((a, b) => a - b).join('、');
      const listStart = entries[0]?.block ?? 0;
      for (const { block, value } of document.items) {
        if (block >= listStart) break;
        for (const ref of value.refs) {
          if (!numbers.has(ref.value))
            yield ctx.finding('absent', { block, start: ref.start, end: ref.end }, { value: ref.value, list });
        }
      }
      for (const { block, end, name } of entries) {
        const mark = /[。；;，,.]$/u.exec(name)?.[0];
        if (mark === undefined) continue;
        const place = { block, start: end - 1, end };
        const fixes = [ctx.fix('fixStop', { mark }, 'safe', [{ ...place, newText: '' }])];
        yield ctx.finding('stop', place, { mark }, { fixes, level: 'warning' });
      }
      const attached = heads.map((head) => head.value).join('、');
      for (const { block, start, end, value, name } of heads.length > 0 ? entries : []) {
        if (heads.some((head) => head.value === value) || SENT_APART.test(name)) continue;
        yield ctx.finding('unattached', { block, start, end }, { attached, value }, { level: 'info' });
      }
      for (const head of heads) {
        const entry = entries.find((one) => one.value === head.value);
        if (entry === undefined || head.title === undefined || agree(entry.name, head.title.text)) continue;
        const place = { block: head.title.block, start: 0, end: head.title.text.length };
        yield ctx.finding('title', place, { value: head.value, name: brief(clean(entry.name)) }, { level: 'warning' });
      }
    },
  },
);

function factsOf(block: BlockUnit): Facts {
  const { text } = block;
  const listed = LISTED.exec(text);
  const head = HEAD.exec(text);
  if (listed !== null && (listed[3] ?? '') !== '' && text.length < 90) {
    const number = listed[1] ?? listed[2];
    const name = listed[3] ?? '';
    return {
      refs: [],
      listed: {
        value: number === undefined ? 1 : ordinalValue(number),
        name,
        nameStart: text.length - name.length,
        numbered: number !== undefined,
      },
    };
  }
  if (head !== null) return { refs: [], head: ordinalValue(head[1] ?? '') };
  const continued = CONTINUED.exec(text);
  const name = continued?.[2] ?? '';
  const refs = matchesOf(text, REFERENCE)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: ordinalValue(match[1] ?? '') }))
    .filter(
      (ref) => ref.value > 0 && !isQuoted(block, ref) && !/[》文件办法通知的号）)]$/u.test(text.slice(0, ref.start)),
    );
  return {
    refs,
    ...(continued === null
      ? {}
      : { continued: { value: ordinalValue(continued[1] ?? ''), name, nameStart: text.length - name.length } }),
    ...(text.length <= 60 && !/[。；：]$/u.test(text) ? { line: text } : {}),
  };
}

type Items = readonly { readonly block: number; readonly value: Facts }[];

/** The list of attachments: the line that begins it and the numbered lines right after. */
function entriesOf(items: Items): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { block, value } of items) {
    const last = entries.at(-1);
    const one =
      value.listed ??
      (last?.block === block - 1 && value.continued?.value === last.value + 1 ? value.continued : undefined);
    if (one === undefined) continue;
    entries.push({
      block,
      value: one.value,
      name: one.name,
      start: one.nameStart,
      end: one.nameStart + one.name.length,
    });
  }
  return entries;
}

/** 附件N on a line of its own, with the line below it. */
function headsOf(
  items: Items,
): readonly { readonly value: number; readonly title?: { readonly block: number; readonly text: string } }[] {
  return items.flatMap(({ block, value }) => {
    if (value.head === undefined) return [];
    const below = items.find((item) => item.block === block + 1)?.value.line;
    return [{ value: value.head, ...(below === undefined ? {} : { title: { block: block + 1, text: below } }) }];
  });
}

/** The same name, or one within the other: an attachment's title may carry the year or the office. */
function agree(listed: string, title: string): boolean {
  const a = clean(listed);
  const b = clean(title);
  if (a.includes(b) || b.includes(a)) return true;
  const shared = Array.from(a).filter((char) => b.includes(char)).length;
  return shared * 2 > Math.min(a.length, b.length);
}

function clean(name: string): string {
  return name.replace(FILE_END, '').replace(/[。；;，,.\s《》“”（）()]/gu, '');
}

function brief(name: string): string {
  return name.length > 12 ? `${name.slice(0, 11)}…` : name;
}
