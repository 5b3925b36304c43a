import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

interface Item extends Span {
  readonly text: string;
}

const MARK = /(?<![\p{Script=Han}])[一二三四五六七八九十]是/gu;
const FEWEST = 3;
const LONGEST = 24;
/** Share of the characters that stand alike in all items. */
const ALIKE = 0.6;

export const rule = defineBlockRule(
  {
    id: 'struct/list-skeleton',
    summary: '“一是…二是…三是…”各项套同一个句式',
    why: '各项只换几个字，读者分不清三项差在哪里。写出每项不同的做法、对象和时间。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'directive', 'essay'] },
    sources: [],
    messages: { mould: '{n}项共用“{mould}”句式，请写各项不同的做法。', item: '同一句式' },
    examples: [
      {
        bad: '关于水厂的汇报\n一是建立常态化的水质巡查机制，每月取样；二是建立规范化的管网巡查机制，每周巡线；三是建立专业化的设备巡查机制，每日查泵。',
        hits: ['建立常态化的水质巡查机制'],
        good: '关于水厂的汇报\n一是每月取样化验水质；二是每周沿管线走一遍；三是每天早晚各查一次水泵。',
      },
      {
        bad: '关于学校的总结\n一是强化课堂管理意识。二是强化食堂管理意识。三是强化宿舍管理意识。',
        hits: ['强化课堂管理意识'],
      },
      {
        bad: '关于社区的讲话\n要做到：一是思想上高度重视，二是行动上高度重视，三是保障上高度重视。',
        hits: ['思想上高度重视'],
      },
      {
        bad: '关于粮站的报告\n一是抓好收粮环节的安全检查，二是抓好储粮环节的安全检查，三是抓好运粮环节的安全检查。',
        hits: ['抓好收粮环节的安全检查'],
      },
    ],
    allows: [
      '关于水厂的汇报\n一是换管3公里；二是修泵2台；三是招聘化验员1名。',
      '关于水厂的汇报\n一是建立台账，二是建立制度。',
      '关于办事的通知\n一是到窗口取号；二是填写申请表；三是等候叫号。',
      '关于学校的总结\n一是老师备课用时减少，二是学生作业当天批改，三是家长每月来校一次。',
      { text: '一是强化课堂管理意识。二是强化食堂管理意识。三是强化宿舍管理意识。', genre: 'criticism' },
      '关于粮站的报告\n主要原因：一是晒场不足，二是烘干机坏了，三是雨多。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention || unit.digest.section === 'problems' || !unit.text.includes('三是')) return;
    const items = itemsOf(unit.text);
    const [first, ...others] = items;
    if (first === undefined || items.length < FEWEST) return;
    const mould = commonMould(items.map(({ text }) => text));
    if (mould === undefined) return;
    const related = others.map(({ start, end }) => ({ start, end, message: ctx.message('item', {}) }));
    yield ctx.finding('mould', { start: first.start, end: first.end }, { n: items.length, mould }, { related });
  },
);

/** The opening clause of every 一是…二是… item. */
function itemsOf(text: string): readonly Item[] {
  return matchesOf(text, MARK).flatMap((match): readonly Item[] => {
    const start = match.index + match[0].length;
    const length = text.slice(start).search(/[，。；：,;]/u);
    const end = length < 0 ? text.length : start + length;
    return end > start ? [{ start, end, text: text.slice(start, end) }] : [];
  });
}

/** Head and tail that all items share, when they make up most of each and the items are alike in length. */
function commonMould(texts: readonly string[]): string | undefined {
  const lengths = texts.map((text) => text.length);
  const shortest = Math.min(...lengths);
  if (shortest < 5 || Math.max(...lengths) > LONGEST || Math.max(...lengths) - shortest > 2) return undefined;
  const [first = ''] = texts;
  const others = texts.slice(1);
  const kept = Array.from(first, (char, index) => {
    const fromEnd = index - first.length;
    return others.every((text) => text.charAt(index) === char || text.at(fromEnd) === char) ? char : '…';
  });
  const alike = kept.filter((char) => char !== '…').length;
  if (alike < ALIKE * shortest) return undefined;
  return kept.join('').replace(/…+/gu, '…');
}
