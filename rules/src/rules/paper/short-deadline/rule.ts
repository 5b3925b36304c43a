import type { Quantity } from '../../../facts/numbers/index.ts';
import { isAsserted } from '../../../guards/standing.ts';
import { district2019 } from '../../../rule/burden-sources.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';
import { daysBetween, weekdaysBetween, type Day } from '../../../facts/calendar.ts';
import { hasteTerms } from './words.ts';

/** What a block tells about time: when the document was issued, and what is due when. */
interface BlockDates {
  readonly issued: Day | undefined;
  readonly due: readonly Due[];
}

/** Something to be handed in, in the block's offsets; `day` undefined when only a word of haste says when. */
interface Due extends Span {
  readonly day: (Omit<Day, 'year'> & { readonly year: number | undefined }) | undefined;
  readonly haste: 'today' | 'night' | undefined;
  /** The word of haste as written. */
  readonly word: string;
  readonly small: boolean;
}

/** 当日下午5时前: the very day. A daily report has its hour too, and paper/high-frequency-report speaks of it. */
const TODAY = /(?:今[日天]|当[日天]|即日)(?:上午|中午|下午|晚上?)?$/u;
/** 2小时内: so many hours, and what they are counted from is the notice itself. */
const HOURS = /^[^，。；]*?(?:小时|钟头)(?:之内|以内|内)/u;
const FEW_HOURS = 4;
const REACH = 18;
const NIGHT_REACH = 4;
/** Farther off than this the two dates are not of one errand (last year's notice quoted). */
const LONGEST = 14;

export const rule = defineDocumentRule(
  {
    id: 'paper/short-deadline',
    summary: '从发文到截止不足两个工作日；当天要、连夜写',
    why: '上午发、下午要，基层来不及核数，只能估着报。留出收文、核对、签批的时间；确属紧急的写明原因。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'reply'] },
    sources: [district2019('严禁“上午发通知，下午要情况”“周五下班发通知，周一上午要求报材料”')],
    messages: {
      days: '发文到截止只有{n}个工作日；请放宽，或写明紧急原因。',
      same: '发文当天就要报；请放宽，或写明紧急原因。',
      today: '“{word}”就报，来不及核对；请写具体日期，或写明紧急原因。',
      night: '“{word}”赶材料；请留出写和核对的时间，或写明紧急原因。',
    },
    options: {
      days: { type: 'integer', default: 2, min: 1, max: 20, about: '从发文到截止少于这么多个工作日就提示' },
    },
    terms: [hasteTerms],
    examples: [
      {
        bad: '关于报送清淤材料的通知\n请于3月6日前报送清淤进度表。\n县水务局\n2024年3月5日',
        hits: ['3月6日前报送'],
        good: '关于报送清淤材料的通知\n请于3月15日前报送清淤进度表。\n县水务局\n2024年3月5日',
      },
      { bad: '关于填报改厕数的通知\n请于5月8日15时前上报。\n区农业局\n2023年5月8日', hits: ['5月8日15时前上报'] },
      { bad: '关于统计树苗的通知\n各村今天下班前报送树苗数。', hits: ['今天下班前报送'] },
      { bad: '关于报送库存的通知\n请各库于当日下午5时前报送粮食库存数。', hits: ['当日下午5时前报送'] },
      { bad: '关于统计树苗的通知\n请各村2小时内反馈树苗数。', hits: ['2小时内反馈'] },
      { bad: '关于统计树苗的通知\n各村今天下午下班前将树苗数报来。', hits: ['今天下午下班前将树苗数报来'] },
      { bad: '关于读书活动的通知\n各科室连夜赶写活动方案。', hits: ['连夜赶写'] },
      { bad: '关于借书情况的通知\n各馆立即上报借书册数。', hits: ['立即上报'] },
    ],
    allows: [
      '关于巡库的通知\n发现渗漏后2小时内上报。',
      '关于维修的通知\n维修班2小时内到场，修好后反馈。',
      '关于抽查的通知\n抽查持续2小时，结果次日反馈。',
      '关于防汛的通知\n出现险情的，立即上报。',
      '关于抗台风的通知\n今天下班前报送转移人数。\n县防指\n2024年7月3日',
      '关于改进通知的通知\n不得要求当天下班前报送，不得要求连夜写材料。',
      '关于报送清淤材料的通知\n请于3月29日前报送清淤进度表。\n县水务局\n2024年3月5日',
      '关于开工的通知\n工程于3月6日前开工。\n县水务局\n2024年3月5日',
      { text: '该局上午发通知，要求当天下班前报送，村干部连夜写材料。', genre: 'criticism' },
      '他连夜写信给母亲，天亮前寄出。',
      '关于巡库的通知\n值班员每日巡库，当日下午5时前上报库温。',
      '关于暴雨的通知\n出现渗漏的，当日下午5时前上报库房情况，暴雨期间随时报。',
      '关于参观的通知\n参观的人当日下午5时前离馆。',
      '关于上年材料的通知\n请对照2019年3月6日前报送的材料。\n县档案馆\n2024年3月5日',
    ],
  },
  {
    collect: readDates,
    *check(document, ctx) {
      const issued = document.items.findLast((item) => item.value.issued !== undefined)?.value.issued;
      for (const { block, value } of document.items) {
        for (const due of value.due) {
          const place = { block, start: due.start, end: due.end };
          const weaker = due.small ? { level: 'info' as const } : {};
          if (due.haste !== undefined) {
            const level = due.haste === 'night' ? { level: 'info' as const } : weaker;
            yield ctx.finding(due.haste, place, { word: due.word }, level);
            continue;
          }
          if (issued === undefined || due.day === undefined) continue;
          const until = { ...due.day, year: due.day.year ?? issued.year };
          const away = daysBetween(issued, until);
          if (away < 0 || away > LONGEST) continue;
          const n = weekdaysBetween(issued, until);
          if (n >= ctx.options.days) continue;
          yield n === 0 && away === 0
            ? ctx.finding('same', place, {}, weaker)
            : ctx.finding('days', place, { n }, weaker);
        }
      }
    },
  },
);

function readDates(block: BlockUnit): BlockDates | undefined {
  const date = block.blockKind === 'date' ? block.numbers.find((quantity) => quantity.kind === 'date') : undefined;
  const issued = dayOf(date);
  const due =
    block.digest.regime === 'emergency'
      ? []
      : block.sentences.flatMap(({ start, unit }) =>
          readSentence(unit).map((one) => ({ ...one, ...shift(one, start) })),
        );
  return issued === undefined && due.length === 0 ? undefined : { issued, due };
}

function dayOf(quantity: Quantity | undefined): Day | undefined {
  const { year, month, day } = quantity?.date ?? {};
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

function readSentence(unit: SentenceUnit): readonly Due[] {
  const hits = unit.hits(hasteTerms);
  if (hits.length === 0 || hits.some((hit) => hit.class === 'urgent')) return [];
  const small = hits.some((hit) => hit.class === 'small');
  const found: Due[] = [];
  for (const hit of hits) {
    const isHaste = hit.class === 'today' || hit.class === 'atOnce' || hit.class === 'night';
    if (!isHaste || !isAsserted(unit, hit)) continue;
    const night = hit.class === 'night';
    const act = hits.find(
      (other) =>
        (other.class === 'hand' || (night && other.class === 'write')) &&
        near(unit, hit.end, other.start, night ? NIGHT_REACH : REACH),
    );
    if (act === undefined && hit.class !== 'atOnce') continue;
    found.push({
      start: hit.start,
      end: act?.end ?? hit.end,
      day: undefined,
      haste: night ? 'night' : 'today',
      word: hit.term,
      small,
    });
  }
  for (const time of /每[日天周月]/u.test(unit.text) ? [] : unit.numbers) {
    const day = time.kind === 'time' ? TODAY.exec(unit.text.slice(0, time.start))?.[0] : undefined;
    if (day === undefined || !time.qualifiers.some(({ role }) => role === 'before') || !isAsserted(unit, time))
      continue;
    const hand = hits.find((hit) => hit.class === 'hand' && near(unit, time.end, hit.start, REACH));
    if (hand === undefined || unit.text.charAt(hand.end) === '的') continue;
    const start = time.start - day.length;
    found.push({ start, end: hand.end, day: undefined, haste: 'today', word: unit.text.slice(start, time.end), small });
  }
  for (const span of unit.numbers) {
    const hours = HOURS.exec(unit.text.slice(span.start, span.end + 1));
    if (span.kind !== 'duration' || hours === null || span.value > FEW_HOURS || !isAsserted(unit, span)) continue;
    const before = unit.text.slice(0, span.start);
    if (/后[^，。；]{0,4}$/u.test(before) && !/通知后[^，。；]{0,4}$/u.test(before)) continue;
    const end = span.start + hours[0].length;
    const hand = hits.find((hit) => hit.class === 'hand' && near(unit, end, hit.start, REACH));
    if (hand === undefined || /[，,]|的$/u.test(unit.text.slice(end, hand.end + 1))) continue;
    found.push({ start: span.start, end: hand.end, day: undefined, haste: 'today', word: hours[0], small });
  }
  for (const quantity of unit.numbers) {
    const { year, month, day } = quantity.date ?? {};
    if (quantity.kind !== 'date' || month === undefined || day === undefined || !isAsserted(unit, quantity)) continue;
    const time = unit.numbers.find(
      (other) => other.kind === 'time' && other.start >= quantity.end && other.start - quantity.end <= 2,
    );
    const until = time ?? quantity;
    if (!until.qualifiers.some(({ role }) => role === 'before')) continue;
    const hand = hits.find((hit) => hit.class === 'hand' && near(unit, until.end, hit.start, REACH));
    if (hand === undefined || unit.text.charAt(hand.end) === '的') continue;
    found.push({ start: quantity.start, end: hand.end, day: { year, month, day }, haste: undefined, word: '', small });
  }
  return found;
}

function near(unit: SentenceUnit, from: number, to: number, reach: number): boolean {
  return to >= from && to - from <= reach && !/[。；：]/u.test(unit.text.slice(from, to));
}
