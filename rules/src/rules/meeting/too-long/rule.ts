import type { Quantity } from '../../../facts/numbers/index.ts';
import { isAsserted } from '../../../guards/standing.ts';
import { meetingTerms, otherGatherings } from '../../../lexicon/meeting.ts';
import { district2019, rules2024 } from '../../../rule/burden-sources.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { lengthTerms } from './words.ts';

/** Working hours in a unit of time. */
const HOURS: Readonly<Record<string, number>> = { 分钟: 1 / 60, 小时: 1, 天: 8, 日: 8, 周: 40, 星期: 40, 月: 160 };
const REACH = 10;

export const rule = defineSentenceRule(
  {
    id: 'meeting/too-long',
    summary: '会期、讲话时间过长',
    why: '会开得长，路远的人要多住一晚，手上的事也要多停一天。分组讨论以外的会以半天为宜，要更长就写明为什么。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'request', 'other'] },
    sources: [district2019(), rules2024('分组讨论的会议原则上不超过1天半，其他会议一般在半天以内')],
    messages: {
      meeting: '会期{length}，一般会议以半天为宜；请压缩，或写明需要更长的理由。',
      speech: '讲话安排{length}，一般以1小时为限；请压缩，或改发书面材料。',
    },
    options: {
      hours: {
        type: 'integer',
        default: 12,
        min: 1,
        max: 40,
        about: '会期超过这么多小时（一天按8小时计）才按警告提示，超过半天只作提醒',
      },
      speech: { type: 'integer', default: 60, min: 10, max: 240, about: '讲话超过这么多分钟就提示' },
    },
    terms: [meetingTerms, otherGatherings, lengthTerms],
    triggers: [lengthTerms],
    examples: [
      {
        bad: '关于召开动员会的通知\n动员会会期三天，地点在镇礼堂。',
        hits: ['会期三天'],
        good: '关于召开动员会的通知\n动员会会期半天，地点在镇礼堂。',
      },
      { bad: '关于传达文件的通知\n传达会议议程一周，请带好笔记。', hits: ['会议议程一周'] },
      { bad: '关于召开座谈会的通知\n座谈会会议时间2天。', hits: ['会议时间2天'] },
      { bad: '关于部署秋收的通知\n部署会为期4天，各村参加。', hits: ['为期4天'] },
      { bad: '关于召开护林会的通知\n会上由镇长作两个小时的讲话。', hits: ['两个小时的讲话'] },
      { bad: '关于召开年终会议的通知\n会议由镇长讲话2小时，随后散会。', hits: ['讲话2小时'] },
    ],
    allows: [
      '关于召开座谈会的通知\n会期半天，请提前10分钟入场。',
      '关于召开护林会的通知\n镇长作20分钟的讲话。整理两个小时的讲话录音由档案室完成。',
      '关于精简会议的通知\n会期不得超过1天，讲话不超过40分钟。',
      '关于举办培训班的通知\n培训班为期5天，会议室在二楼。',
      '关于召开党代会的通知\n党代会会期3天。',
      '关于科技论坛的通知\n论坛会期2天。',
      '关于召开部署会的通知\n会议分组讨论，会期1天。',
      '关于开展清淤的通知\n清淤为期一周，由水务站负责。',
      '关于租用会场的通知\n会议室租期三天，会议由租用方安排。',
    ],
  },
  function* (unit, ctx) {
    const others = unit.hits(otherGatherings);
    if (others.some((hit) => hit.class !== 'inner')) return;
    for (const word of unit.hits(lengthTerms)) {
      const quantity = unit.numbers.find((one) => follows(unit, word.end, one) || leads(unit, word, one));
      if (quantity === undefined || !isAsserted(unit, word) || isCap(quantity)) continue;
      const hours = quantity.value * (HOURS[quantity.unit] ?? 0);
      const span = { start: Math.min(word.start, quantity.start), end: Math.max(word.end, quantity.end) };
      const length = unit.text.slice(quantity.start, quantity.end);
      if (word.class === 'speech') {
        if (hours * 60 > ctx.options.speech) yield ctx.finding('speech', span, { length }, { level: 'info' });
      } else if (hours > 4 && isMeeting(unit, word.class) && !unit.text.includes('分组')) {
        yield ctx.finding('meeting', span, { length }, hours > ctx.options.hours ? {} : { level: 'info' });
      }
    }
  },
);

function follows(unit: SentenceUnit, from: number, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration' || quantity.start < from || quantity.start - from > REACH) return false;
  return !/[，。；]/u.test(unit.text.slice(from, quantity.start));
}

/** 作两个小时的讲话. */
function leads(unit: SentenceUnit, word: TermHit, quantity: Quantity): boolean {
  if (word.class !== 'speech' || quantity.kind !== 'duration' || quantity.end > word.start) return false;
  return (
    /^的?(?:重要|专题|动员|总结)?$/u.test(unit.text.slice(quantity.end, word.start)) &&
    /(?:作|做|发表|安排)了?$/u.test(unit.text.slice(0, quantity.start))
  );
}

/** 不超过1天 limits the meeting; that is what is wanted. */
function isCap(quantity: Quantity): boolean {
  return quantity.qualifiers.some(({ role }) => role === 'atMost' || role === 'lessThan');
}

/** 会期 is a meeting's by itself; 为期 and 议程 need one named in the sentence. */
function isMeeting(unit: SentenceUnit, wording: 'own' | 'shared' | 'speech'): boolean {
  return wording === 'own' || unit.hits(meetingTerms).length > 0;
}
