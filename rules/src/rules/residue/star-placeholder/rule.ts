import { NAMED } from '../../../lexicon/placeholder-nouns.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { contains, type Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

const STARS = /\*{1,3}/gu;
/** 138******** leaves the whole number open; 138****1234 and 1380000**** mask it. */
const OPEN_PHONE = /(?<![\d*])1\d{2}\*{8}(?![\d*])/gu;
const BEFORE_NAME = new RegExp(`^(?:${NAMED}|新时代)`, 'u');
const HAN = /\p{Script=Han}/u;
/** Surnames that stand before a masked given name (王*、李**): privacy, not a gap. */
const SURNAME =
  /(?:^|[^\p{Script=Han}]|[和与及、对由向])[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤某]$/u;

/** 述职人：*** stands where a name belongs. */
const SIGNED = /^[\p{Script=Han}]{2,5}人[：:]\s*(\*{1,4})$/u;

export const rule = defineBlockRule(
  {
    id: 'residue/star-placeholder',
    summary: '星号占位没有填（*县、**市、《*办法》）',
    why: '星号代替了地名、单位名或人名，读者不知道说的是哪里、是谁，多半是套用的材料没有改完。',
    fixNote: '把星号换成可以逐处填写的空位；填什么由起草人决定。',
    level: 'error',
    stageLevels: { draft: 'warning' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      star: '“{span}”是占位符，请填写名称。',
      fixFill: '填写名称',
    },
    examples: [
      { bad: '近年来，*县新建了三座水厂。', hits: ['*县'], good: '近年来，青石县新建了三座水厂。' },
      { bad: '关于停水的通知\n联系人周平，电话138********。', hits: ['138********'] },
      { bad: '我单位印发了《*水厂管理办法》。', hits: ['*水厂'] },
      { bad: '2025年派6名教师到*学习，去过邻县、*等地。', hits: ['到*学习', '*等'] },
      { bad: '**市的供水管网全长120公里。', hits: ['**市'] },
      {
        bad: { text: '# 关于供水的报告\n\n近年来**市新建水厂三座，**市长到现场查看。\n', language: 'markdown' },
        hits: ['**市', '**市长'],
      },
      { bad: '关于供水的述职报告\n全年修泵12台。\n述职人：***', hits: ['***'] },
    ],
    allows: [
      '关于登录的说明\n密码：****',
      '关于登录的说明\n证件号：****',
      '中奖号码为139****0000和1390000****。',
      { text: '# 通知\n\n请**市民**按时缴费，**重点**看附表。\n', language: 'markdown' },
      { text: '# 通知\n\n* 清淤\n* 备料\n', language: 'markdown' },
      '联系电话138****1234，户主王*、李**。',
      '显著性水平P<0.05*，长为3*4米。',
      '*注：本表数据由水厂提供。',
      '***\n以下为附表',
      '**重点工作**包括清淤和备料。',
      '*ST水业今年停牌。',
      '应补数量*单价即为补贴金额。',
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'code' || !unit.text.includes('*')) return;
    for (const span of placeholders(unit)) {
      const fix = ctx.fix('fixFill', {}, 'suggest', [{ ...starsIn(unit.text, span), newText: '${1:名称}' }], 'snippet');
      yield ctx.finding('star', span, { span: unit.text.slice(span.start, span.end) }, { fixes: [fix] });
    }
  },
);

function* placeholders(unit: BlockUnit): Generator<Span> {
  const { text } = unit;
  for (const match of matchesOf(text, OPEN_PHONE)) yield { start: match.index, end: match.index + match[0].length };
  const signed = SIGNED.exec(text);
  if (signed !== null) yield { start: text.length - (signed[1]?.length ?? 0), end: text.length };
  if (/^[*\s]+$/u.test(text)) return;
  const runs = matchesOf(text, STARS);
  for (const [index, match] of runs.entries()) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (/[\w*]$/u.test(before) || /^[\w*]/u.test(after) || SURNAME.test(before)) continue;
    const name = BEFORE_NAME.exec(after);
    if (name !== null) {
      yield { start, end: end + name[0].length };
      continue;
    }
    if (isEmphasis(runs, index, text)) continue;
    if (!HAN.test(after.charAt(0))) continue;
    const inTitle = unit.marks.pairs.find((pair) => pair.open === '《' && contains(pair, { start, end }));
    if (inTitle !== undefined) yield { start, end: end + Math.min(2, inTitle.inner.end - end) };
    else if (/[、，]$/u.test(before) && /^等(?:先进)?\p{Script=Han}/u.test(after)) yield { start, end: end + 1 };
    else if (HAN.test(before.at(-1) ?? '') && !/[数据率量额值分价积度]$/u.test(before))
      yield { start: start - 1, end: Math.min(text.length, end + 2) };
  }
}

/** Two runs of one length around a few words, as people mark weight in plain text too. */
function isEmphasis(runs: readonly RegExpMatchArray[], index: number, text: string): boolean {
  return [index - 1, index + 1].some((other) => {
    const a = runs[Math.min(index, other)];
    const b = runs[Math.max(index, other)];
    if (a?.index === undefined || b?.index === undefined || a[0] !== b[0]) return false;
    const between = text.slice(a.index + a[0].length, b.index);
    return between.length > 0 && between.length <= 30 && !/[，。；]/u.test(between);
  });
}

function starsIn(text: string, span: Span): Span {
  const start = text.indexOf('*', span.start);
  let end = start;
  while (text.charAt(end) === '*') end++;
  return { start, end };
}
