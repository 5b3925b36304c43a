import { isQuoted } from '../../../guards/asserted.ts';
import type { DateParts, Quantity } from '../../../facts/numbers/index.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { daysIn, exists, fullDay, weekdayName, weekdayOf } from '../../../facts/calendar.ts';
import { wrongLengths } from './spans.ts';

/** Calendars in which February may have thirty days, and dates that are named as wrong. */
const ELSEWHERE = /农历|夏历|阴历|旧历|历法|不存在|有误|错写|误写|公历|回历/u;
/** Whole years a date without a year may stand in: that of the document and the next. */
const AHEAD = [0, 1];

export const rule = defineBlockRule(
  {
    id: 'doc/date-weekday',
    summary: '日期与星期、起止与时长不符，或日历上没有这一天',
    why: '日期和星期对不上，参加的人不知道以哪个为准，可能白跑一趟。时长和起止对不上也一样。改正其中一个，时间才确定。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['criticism'] },
    sources: [],
    messages: {
      weekday: '{date}是星期{right}，文中写星期{written}，请核对日期或星期。',
      unknown: '{date}在{year}年和下一年都不是星期{written}，请核对。',
      missing: '日历上没有{date}，{month}月只有{days}天，请核对。',
      length: '{ends}是{right}，文中写{written}，请核对。',
      month: '一年只有12个月，没有{month}月，请核对。',
    },
    triggers: ['number:date', 'number:period'],
    examples: [
      {
        bad: '关于召开防汛会的通知\n会议定于2024年3月5日（星期三）上午召开。',
        hits: ['2024年3月5日（星期三）'],
        good: '关于召开防汛会的通知\n会议定于2024年3月5日（星期二）上午召开。',
      },
      { bad: '关于交表的通知\n请于2月30日前交表。', hits: ['2月30日前'] },
      { bad: '关于停水的公告\n2023年2月29日停水检修。', hits: ['2023年2月29日'] },
      {
        bad: '关于家长会的通知\n家长会于9月8日（星期三）举行。\n清泉小学\n2023年8月28日',
        hits: ['9月8日（星期三）'],
        good: '关于家长会的通知\n家长会于9月8日（星期五）举行。\n清泉小学\n2023年8月28日',
      },
      { bad: '关于值班的通知\n值班到2024年6月31日。', hits: ['2024年6月31日'] },
      {
        bad: '关于停水的通知\n3月5日20时至次日12时停水，共18小时。',
        hits: ['18小时'],
        good: '关于停水的通知\n3月5日20时至次日12时停水，共16小时。',
      },
      { bad: '关于停电的通知\n6月3日8:00至18:00停电，历时12小时。', hits: ['12小时'] },
      { bad: '关于球赛的通知\n球赛4月1日至4月10日举行，为期15天。', hits: ['15天'] },
      { bad: '关于抢修的报告\n7月2日22时开始抢修，7月3日6时恢复供水，用时10小时。', hits: ['10小时'] },
      { bad: '关于抢修的报告\n7月12日大风，全班从当晚8时干到第二天中午12时，连续奋战了18个小时。', hits: ['18个小时'] },
      { bad: '关于检查的报告\n检查从3月2日开始，到3月8日结束，历时5天。', hits: ['5天'] },
      { bad: '关于试点的通知\n试点自4月21日至11月30日，共计六个月。', hits: ['六个月'] },
      { bad: '关于检查的报告\n检查组于5月6日进驻，5月25日撤离，历时30天。', hits: ['30天'] },
      { bad: '关于修桥的报告\n大桥2025年3月1日开工，2025年9月2日完工，历时4个月。', hits: ['4个月'] },
    ],
    allows: [
      '关于试点的通知\n试点自4月21日至11月30日，为期七个月。展出自1月至6月，共计6个月。',
      '关于试点的通知\n试点自11月1日至次年2月28日，为期四个月。',
      '关于检查的报告\n检查从3月2日开始，到3月8日结束，历时7天。',
      '关于检查的报告\n检查组于5月6日进驻，5月25日撤离，历时20天。',
      '关于修桥的报告\n大桥3月1日开工，8月28日完工，合同工期150天。',
      '关于检查的报告\n5月6日来函，5月25日答复，历时10天。',
      '关于检查的报告\n检查从3月2日开始，到3月8日结束，其间停工两天，历时5天。',
      '关于检查的报告\n3月2日送样，3月8日出结果，历时5天。',
      '关于抢修的报告\n全班从当晚8时干到第二天中午12时，连续干了16个小时。',

      '关于球赛的通知\n球赛4月1日至4月10日举行，为期10天。书市5月1日至5月4日，历时3天。',
      '关于展览的通知\n12月28日至1月3日展出，为期7天。',
      '关于停电的通知\n6月3日8:00至18:00停电，每户累计12小时。',
      '关于办公的通知\n上午8时至12时，下午2时至6时，共8小时。',
      '关于抢修的报告\n7月2日22时开始抢修，7月3日6时恢复供水，用时约9小时。',
      '关于集训的通知\n2月25日至3月2日集训，共7天。',
      '关于交表的通知\n请于2024年2月29日前交表。',
      '关于庙会的通知\n庙会在农历二月三十日举行。',
      '关于年会的通知\n年会定于1月5日（星期五）召开。\n县文联\n2023年12月20日',
      '关于家长会的通知\n家长会于9月8日（星期三）举行。',
      '关于改错的通知\n“2月30日”不存在，请改。',
      '他说二月三十日再来，谁都知道那是不来了。',
      '关于值班的通知\n值班每逢星期三换人，3月6日除外。',
      '关于放假的通知\n国庆节10月1日至7日放假。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention || ELSEWHERE.test(unit.text)) return;
    for (const { start, end, ends, right, written } of wrongLengths(unit)) {
      if (!isQuoted(unit, { start, end })) yield ctx.finding('length', { start, end }, { ends, right, written });
    }
    for (const quantity of unit.numbers) {
      const parts = partsOf(quantity);
      if (parts.length === 0 || isQuoted(unit, quantity)) continue;
      const wrong = parts.find((part) => part.month !== undefined && !exists(part));
      const place = { start: quantity.start, end: quantity.end };
      if (wrong?.month !== undefined && isWritten(unit, quantity)) {
        const { year, month } = wrong;
        if (daysIn(month, year) === 0) yield ctx.finding('month', place, { month });
        else yield ctx.finding('missing', place, { date: nameOf(wrong), month, days: daysIn(month, year) });
        continue;
      }
      const [date] = parts;
      if (date?.weekday === undefined || date.month === undefined || date.day === undefined) continue;
      const written = weekdayName(date.weekday);
      const full = fullDay(date);
      if (full !== undefined) {
        const right = weekdayOf(full);
        if (right !== date.weekday)
          yield ctx.finding('weekday', place, { date: nameOf(date), right: weekdayName(right), written });
        continue;
      }
      const year = unit.digest.latestYear;
      const { month, day } = date;
      if (year === 0 || date.year !== undefined) continue;
      const fits = AHEAD.some(
        (more) =>
          exists({ year: year + more, month, day }) && weekdayOf({ year: year + more, month, day }) === date.weekday,
      );
      if (!fits) yield ctx.finding('unknown', place, { date: nameOf(date), year, written });
    }
  },
);

/** The dates a quantity writes: one, or both ends of a period. */
function partsOf(quantity: Quantity): readonly DateParts[] {
  if (quantity.kind !== 'date' && quantity.kind !== 'period') return [];
  return [quantity.date, quantity.dateEnd].filter((part) => part !== undefined);
}

/** Written with 月: 2.30 may be a version or a price. */
function isWritten(unit: BlockUnit, quantity: Quantity): boolean {
  return /\d{1,2}月\d/u.test(unit.text.slice(quantity.start, quantity.end));
}

function nameOf({ year, month, day }: DateParts): string {
  return `${year === undefined ? '' : `${String(year)}年`}${String(month)}月${day === undefined ? '' : `${String(day)}日`}`;
}
