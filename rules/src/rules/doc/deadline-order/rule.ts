import { isAsserted } from '../../../guards/asserted.ts';
import type { DateParts, Quantity } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Place } from '../../../rule/types.ts';
import { exists, fullDay, serial, type Day } from '../../../facts/calendar.ts';
import { planYears, staleGoals, type PlanYears } from './stale-years.ts';
import { deadlines } from './words.ts';

/** A deadline without a year that lies further back than this belongs to the next year. In days. */
const BACK = 100;
const PAST = /已|了[，。；]|曾|此前|上年|去年|完成于|印发|出生|以来|期间/u;

interface Dated extends Place {
  readonly date: DateParts;
  readonly text: string;
}

/** A span of days that ends before it begins; offsets of the closing date. */
interface Backward extends Place {
  readonly from: string;
  readonly to: string;
}

interface Facts {
  readonly plan?: PlanYears;
  readonly backward: readonly Backward[];
  /** The date of issue. */
  readonly issued?: Dated;
  /** Dates by which something is to be handed in; `material` for a meeting. */
  readonly due: readonly (Dated & { readonly material: boolean })[];
  /** The day of the meeting. */
  readonly meeting?: Dated;
}

export const rule = defineDocumentRule(
  {
    id: 'doc/deadline-order',
    summary: '截止日期早于发文日期、开始日期或标题年份，或材料截止晚于会议',
    why: '收到文件时期限已过，谁也办不到；会议开过再交会议材料也没有用。两个日期里必有一个写错，改正后才能执行。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes'] },
    sources: [],
    messages: {
      before: '截止日期{due}早于发文日期{issued}，请核对其中一个。',
      backward: '截止日期{to}早于开始日期{from}，请核对其中一个。',
      after: '会议材料截止日期{due}晚于会议日期{meeting}，请核对其中一个。',
      stale: '“{due}”早于标题里的{year}年，请核对是不是沿用了旧稿。',
      issued: '发文日期在这里',
      meeting: '会议日期在这里',
    },
    terms: [deadlines],
    examples: [
      {
        bad: '关于报送灌溉计划的通知\n请各村于2024年3月1日前报送灌溉计划。\n县水务局\n2024年3月5日',
        hits: ['2024年3月1日前'],
        good: '关于报送灌溉计划的通知\n请各村于2024年3月20日前报送灌溉计划。\n县水务局\n2024年3月5日',
      },
      {
        bad: '关于报名的通知\n各校须于5月6日前完成报名。\n县教育局\n2023年5月10日',
        hits: ['5月6日前'],
      },
      {
        bad: '关于评书的通知\n各校做好推荐，于5月6日前一并报送。\n县教育局\n2026年5月8日（星期五）',
        hits: ['5月6日前'],
      },
      {
        bad: '关于召开馆长会的通知\n会议定于2024年4月10日召开。\n参会回执请于2024年4月12日前报送。\n县文化馆\n2024年4月1日',
        hits: ['2024年4月12日前'],
      },
      {
        bad: '关于召开防火会的通知\n会议时间：2024年10月8日。\n请于10月9日前反馈参会名单。\n县林业局\n2024年9月20日',
        hits: ['10月9日前'],
      },
      { bad: '关于评选的通知\n报名自5月20日开始，至5月15日截止，逾期不受理。', hits: ['5月15日'] },
      { bad: '关于展览的通知\n展期为2025年9月20日至9月12日。', hits: ['9月12日'] },
      {
        bad: '云溪县2026年路灯改造方案\n二、工作目标\n到2024年底，亮灯率达到95%。\n三、步骤安排\n2024年10月底前完成摸底。',
        hits: ['2024年底', '2024年10月底前'],
        good: '云溪县2026年路灯改造方案\n二、工作目标\n到2026年底，亮灯率达到95%。\n三、步骤安排\n2026年4月底前完成摸底。',
      },
      {
        bad: '关于做好2026年控烟工作的通知\n一、工作目标\n力争到2025年底，室内公共场所不再有烟头。\n云溪县卫生健康局\n2026年2月3日',
        hits: ['2025年底'],
      },
    ],
    allows: [
      '关于做好2026年报刊订阅工作的通知\n一、工作任务\n2025年11月底前完成征订。\n县邮政局\n2025年10月9日',
      '云溪县2026年路灯改造方案\n二、工作目标\n到2024年底，全县已有路灯3200盏。在2024年的基础上增加400盏。',
      '云溪县2023年至2026年路灯改造方案\n二、工作目标\n到2024年底，亮灯率达到95%。',
      '云溪县2026年路灯改造方案\n一、背景\n到2024年底，亮灯率达到95%。\n二、工作目标\n到2026年底，亮灯率达到98%。',
      '关于报送计划的通知\n请于1月5日前报送。\n县水务局\n2023年12月20日',
      '关于自查的通知\n各站已于2024年3月1日前报送台账。\n县水务局\n2024年3月5日',
      '关于召开馆长会的通知\n会议定于2024年4月10日召开。\n传达情况请于2024年4月20日前报送。\n县文化馆\n2024年4月1日',
      '关于报送计划的通知\n请于3月1日前报送。',
      '关于展览的通知\n展期为12月20日至1月12日。',
      '关于展览的通知\n第二批9月20日开始，第一批9月12日截止。',
      '关于展览的通知\n展期为9月20日至次年3月12日。9月20日开始布展，9月12日的方案作废。',
      '关于展览的通知\n展期为2024年9月20日至2025年3月12日，9月12日闭馆布展。',
      '关于补助的通知\n2020年1月1日前完成登记的农户可以申请。\n县农业局\n2024年3月5日',
      '关于报送计划的通知\n请于3月5日前报送。\n县水务局\n2024年3月5日',
    ],
  },
  {
    collect(block) {
      const issued = issueDate(block);
      const due = dueDates(block);
      const meeting = meetingDate(block);
      const backward = backwardSpans(block);
      const plan = planYears(block);
      if ((issued ?? meeting ?? plan) === undefined && due.length + backward.length === 0) return undefined;
      return {
        ...(plan === undefined ? {} : { plan }),
        backward,
        ...(issued === undefined ? {} : { issued }),
        ...(meeting === undefined ? {} : { meeting }),
        due,
      };
    },
    *check(document, ctx) {
      for (const { block, value } of document.items) {
        for (const { start, end, from, to } of value.backward)
          yield ctx.finding('backward', { block, start, end }, { from, to });
      }
      const located = <T extends Dated>(item: { readonly block: number }, one: T) => ({ ...one, block: item.block });
      const issues = document.items.flatMap((item) =>
        item.value.issued === undefined ? [] : [located(item, item.value.issued)],
      );
      const issued = issues.length === 1 ? issues[0] : undefined;
      const plans = document.items.flatMap(({ block, value }) =>
        value.plan === undefined ? [] : [{ block, value: value.plan }],
      );
      for (const { block, start, end, due, year } of staleGoals(plans, issued?.date.year))
        yield ctx.finding('stale', { block, start, end }, { due, year }, { level: 'warning' });
      const issueDay = fullDay(issued?.date);
      if (issued === undefined || issueDay === undefined) return;
      const meetings = document.items.flatMap((item) =>
        item.value.meeting === undefined ? [] : [located(item, item.value.meeting)],
      );
      const meeting = meetings.length === 1 ? meetings[0] : undefined;
      const meetingDay = meeting === undefined ? undefined : dayOf(meeting.date, issueDay);
      for (const item of document.items) {
        for (const due of item.value.due) {
          const place = { block: item.block, start: due.start, end: due.end };
          const day = dayOf(due.date, issueDay);
          if (day === undefined) continue;
          if (serial(day) < serial(issueDay)) {
            const related = [{ ...issued, message: ctx.message('issued', {}) }];
            yield ctx.finding('before', place, { due: bare(due.text), issued: issued.text }, { related });
          } else if (
            due.material &&
            meeting !== undefined &&
            meetingDay !== undefined &&
            serial(day) > serial(meetingDay)
          ) {
            const related = [{ ...meeting, message: ctx.message('meeting', {}) }];
            yield ctx.finding('after', place, { due: bare(due.text), meeting: meeting.text }, { related });
          }
        }
      }
    },
  },
);

function issueDate(block: BlockUnit): Dated | undefined {
  const date = block.blockKind === 'date' ? block.numbers.find((quantity) => quantity.kind === 'date') : undefined;
  return date?.date === undefined ? undefined : dated(block, date, date.date);
}

/** 自5月20日开始，至5月15日截止; 5月20日至5月15日: one span, whose second date is the earlier one. */
function backwardSpans(block: BlockUnit): readonly Backward[] {
  return block.numbers.flatMap((quantity, index): readonly Backward[] => {
    if (!isAsserted(block, quantity)) return [];
    const text = block.text.slice(quantity.start, quantity.end);
    if (quantity.kind === 'period') {
      const [from = '', to = ''] = text.split(RANGE);
      if (to === '' || !isBackward(quantity.date, quantity.dateEnd)) return [];
      return [{ start: quantity.end - to.length, end: quantity.end, from, to }];
    }
    const before = block.numbers[index - 1];
    if (before?.kind !== 'date' || quantity.kind !== 'date' || !isBackward(before.date, quantity.date)) return [];
    const closes = /^前?(?:截止|结束|止|为止)/u.test(block.text.slice(quantity.end));
    if (!closes || !OPENED.test(block.text.slice(before.end, quantity.start))) return [];
    const from = bare(block.text.slice(before.start, before.end));
    return [{ start: quantity.start, end: quantity.end, from, to: bare(text) }];
  });
}

const OPENED = /^(?:起|开始|启动|开放|开通)[，、]?(?:至|到|于)?$/u;
const RANGE = /[至到—－～~-]+/u;

/** The second date is the earlier one, and too near to be of the next year. */
function isBackward(from: DateParts | undefined, to: DateParts | undefined): boolean {
  if (from?.month === undefined || from.day === undefined || to?.month === undefined || to.day === undefined)
    return false;
  const year = from.year ?? to.year ?? 2001;
  const first = { year, month: from.month, day: from.day };
  const last = { year: to.year ?? year, month: to.month, day: to.day };
  if (!exists(first) || !exists(last)) return false;
  const days = serial(first) - serial(last);
  return days > 0 && (days <= BACK || (from.year !== undefined && to.year !== undefined));
}

/** Dates with 前 or 截止 that an order sets for handing something in. */
function dueDates(block: BlockUnit): Facts['due'] {
  return block.sentences.flatMap(({ start, unit }) => {
    if (unit.discourse === 'narrate' || PAST.test(unit.text)) return [];
    const acts = unit.hits(deadlines);
    return unit.numbers.flatMap((quantity) => {
      if (quantity.kind !== 'date' || quantity.date?.month === undefined || quantity.date.day === undefined) return [];
      const before = unit.text.slice(Math.max(0, quantity.start - 8), quantity.start);
      const limit =
        quantity.qualifiers.some(({ role }) => role === 'before') || /截止(?:时间|日期)?[：:为至到]?$/u.test(before);
      const ordered = /(?:请|于|在|须|应|务必|截止|截止时间[：:]|截止日期[：:])[^，。；]{0,6}$/u.test(before);
      const act = acts.find(
        (hit) => hit.class === 'hand' && hit.start >= quantity.end && hit.start - quantity.end <= 20,
      );
      if (
        !limit ||
        !ordered ||
        act === undefined ||
        /^[^，。；]{0,20}的/u.test(unit.text.slice(quantity.end)) ||
        !isAsserted(unit, quantity)
      )
        return [];
      const material = acts.some((hit) => hit.class === 'material');
      return [
        { ...dated(unit, quantity, quantity.date), start: start + quantity.start, end: start + quantity.end, material },
      ];
    });
  });
}

function meetingDate(block: BlockUnit): Dated | undefined {
  for (const hit of block.hits(deadlines)) {
    if (hit.class !== 'set') continue;
    const date = block.numbers.find(
      (quantity) => quantity.kind === 'date' && quantity.start >= hit.end && quantity.start - hit.end <= 3,
    );
    if (date?.date?.day === undefined) continue;
    const rest = block.text.slice(date.end, date.end + 40);
    if (hit.term === '定于' && !/^[^。；]*(?:召开|会)/u.test(rest)) continue;
    return dated(block, date, date.date);
  }
  return undefined;
}

function dated(unit: { readonly text: string }, quantity: Quantity, date: DateParts): Dated {
  return { start: quantity.start, end: quantity.end, date, text: unit.text.slice(quantity.start, quantity.end) };
}

/** The day meant: a date without a year is the one nearest after the issue, unless it is only a little before it. */
function dayOf(date: DateParts, issued: Day): Day | undefined {
  if (date.year !== undefined) {
    const day = fullDay(date);
    return day === undefined || day.year < issued.year - 1 ? undefined : day;
  }
  const { month, day } = date;
  if (month === undefined || day === undefined || !exists({ year: issued.year, month, day })) return undefined;
  const same = { year: issued.year, month, day };
  return serial(issued) - serial(same) > BACK ? { ...same, year: issued.year + 1 } : same;
}

function bare(text: string): string {
  return text.replace(/(?:之前|以前|前)$/u, '');
}
