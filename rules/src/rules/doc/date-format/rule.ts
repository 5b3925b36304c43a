import { parseNumbers } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';

/** The date of issue stands near the end. */
const TAIL = 8;
/** Arabic figures are required since the standard of 2012; earlier documents wrote Chinese ones. */
const ARABIC_SINCE = 2013;
const DOTTED = /^(\d{4})\s*[.．\-－/／]\s*(\d{1,2})\s*[.．\-－/／]\s*(\d{1,2})日?$/u;
const FULL = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
const SHORT = /^(\d{2})年(\d{1,2})月(\d{1,2})日$/u;
const HAN = /^[〇○ＯO零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/u;

interface Facts {
  readonly form: 'dotted' | 'padded' | 'short' | 'han';
  readonly length: number;
  /** The date as it should stand; '' when a part is missing. */
  readonly right: string;
}

export const rule = defineDocumentRule(
  {
    id: 'doc/date-format',
    summary: '成文日期的写法不规范',
    why: '成文日期决定文件从哪天起算。按统一写法写全年月日，不会被读成别的日期，归档检索也方便。',
    fixNote: '改成“2024年3月5日”的写法，日期本身不变；交起草人确认。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'info' },
    genres: { only: ['directive', 'report', 'request', 'reply', 'minutes', 'criticism'] },
    sources: [
      {
        instrument: 'GB/T 9704—2012《党政机关公文格式》',
        clause: '7.3.5.4',
        provenance: 'seen',
      },
    ],
    messages: {
      padded: '成文日期的月、日不加0，请写“{right}”。',
      dotted: '成文日期用“年月日”写全，请写“{right}”。',
      han: '成文日期用阿拉伯数字写，请写“{right}”。',
      short: '成文日期的年份要写四位，请照“2024年3月5日”的样子改。',
      fixDate: '改成“{right}”',
    },
    examples: [
      {
        bad: '关于停电检修的通知\n5月6日停电2小时。\n县供电所\n2024年05月03日',
        hits: ['2024年05月03日'],
        good: '关于停电检修的通知\n5月6日停电2小时。\n县供电所\n2024年5月3日',
        fixed: '关于停电检修的通知\n5月6日停电2小时。\n县供电所\n2024年5月3日',
      },
      { bad: '关于换水表的通知\n下周换表。\n县自来水厂\n2024.5.3', hits: ['2024.5.3'] },
      { bad: '关于清淤的通知\n下周清淤。\n河口镇\n二〇二四年五月三日', hits: ['二〇二四年五月三日'] },
      { bad: '关于体检的通知\n下周体检。\n县医院\n24年5月3日', hits: ['24年5月3日'] },
    ],
    allows: [
      '关于停电检修的通知\n5月6日停电2小时。\n县供电所\n2024年5月3日',
      '关于清淤的通知\n下周清淤。\n河口镇\n一九九八年五月三日',
      '日志\n2024-05-03\n今天读书。\n2024-05-04\n今天走路。',
      '关于护林的通知\n巡山时间为2024.5.3至2024.5.10。\n县林场\n2024年5月1日',
      '关于软件的通知\n版本2024.5.3已发布，请更新。\n信息中心\n2024年5月3日',
      '关于观测的报告\n观测日\n2024.5.3\n水位3.2米，流量40方。水位由观测员每日两次读出，记入原始记录。\n二\n三\n四\n五\n六\n七\n八\n九\n县水文站\n2024年6月1日',
    ],
  },
  {
    collect: (block) => formOf(block),
    *check(document, ctx) {
      const item = document.items.at(-1);
      if (item === undefined || item.block < document.blockCount - TAIL) return;
      const { form, length, right } = item.value;
      const place = { block: item.block, start: 0, end: length };
      if (form === 'short') {
        yield ctx.finding('short', place, {});
        return;
      }
      const fixes = [ctx.fix('fixDate', { right }, 'suggest', [{ ...place, newText: right }])];
      yield ctx.finding(form, place, { right }, { fixes });
    },
  },
);

function formOf(block: BlockUnit): Facts | undefined {
  const text = block.text.trim();
  if (text.length > 16 || text.length !== block.text.length) return undefined;
  const length = text.length;
  const [, year, month = '', day = ''] = DOTTED.exec(text) ?? FULL.exec(text) ?? [];
  if (year !== undefined) {
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
    const right = `${year}年${String(Number(month))}月${String(Number(day))}日`;
    if (DOTTED.test(text)) return { form: 'dotted', length, right };
    return month.startsWith('0') || day.startsWith('0') ? { form: 'padded', length, right } : undefined;
  }
  if (SHORT.test(text)) return { form: 'short', length, right: '' };
  // A letter O for 〇 is a slip of its own.
  const date = HAN.test(text) ? parseNumbers(text.replace(/[ＯO○]/gu, '〇'))[0]?.date : undefined;
  if (date?.year === undefined || date.month === undefined || date.day === undefined || date.year < ARABIC_SINCE)
    return undefined;
  return { form: 'han', length, right: `${String(date.year)}年${String(date.month)}月${String(date.day)}日` };
}
