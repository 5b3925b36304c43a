import { isStated } from '../../../guards/standing.ts';
import { meetingTerms } from '../../../lexicon/meeting.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';

/** 座谈会/学习会, 总结暨表彰大会: one meeting under two names. */
const JOINT = /^(?:\/|／|暨|或|（或)$/u;
const LISTED = 3;

export const rule = defineSentenceRule(
  {
    id: 'meeting/synonym-stack',
    summary: '一场会挂几个名称',
    why: '名称换着叫，看不出这场会要定什么事。只留一个名称，写明会上要解决的问题。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'request', 'speech', 'report'] },
    sources: [],
    messages: {
      names: '“{names}”是同类的会；请只留一个名称，写明要解决什么。',
    },
    terms: [meetingTerms],
    triggers: [meetingTerms],
    examples: [
      {
        bad: '关于秋收的通知\n各村召开座谈会/学习会。',
        hits: ['座谈会/学习会'],
        good: '关于秋收的通知\n各村召开座谈会，商定收割机使用次序。',
      },
      { bad: '关于植树的通知\n机关召开总结会暨表彰会。', hits: ['总结会暨表彰会'] },
      { bad: '关于读书的通知\n支部组织研讨会、交流会、读书会。', hits: ['研讨会、交流会、读书会'] },
      { bad: '关于种树的通知\n年底召开总结暨表彰大会。', hits: ['总结暨表彰大会'] },
      { bad: '关于节水的通知\n各站召开推进会或调度会。', hits: ['推进会或调度会'] },
    ],
    allows: [
      '关于秋收的通知\n各村召开座谈会，商定收割机使用次序。',
      '关于减会的通知\n动员会、总结会一律取消。',
      '关于会议室的通知\n二楼可开座谈会，三楼可开培训会。',
      '关于植树的通知\n3月召开动员会，5月召开总结会。',
      { text: '该镇一件事开座谈会/学习会多场。', genre: 'criticism' },
      '关于档案的通知\n座谈会记录和研讨会记录分盒装订。',
      '词典把茶话会/座谈会列为近义词。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(meetingTerms);
    for (let i = 0; i < hits.length; i++) {
      const first = hits[i];
      if (first === undefined || !isStated(unit, first)) continue;
      let last = i;
      while (joins(unit.text, hits[last], hits[last + 1])) last++;
      let talks = i;
      while (
        hits[talks]?.class === 'talk' &&
        hits[talks + 1]?.class === 'talk' &&
        between(unit.text, hits[talks], hits[talks + 1]) === '、'
      )
        talks++;
      const end = last > i ? last : talks - i + 1 >= LISTED ? talks : i;
      const close = hits[end];
      if (close === undefined || (end === i && (unit.isHeading || !first.term.includes('暨')))) continue;
      const names = unit.text.slice(first.start, close.end);
      yield ctx.finding(
        'names',
        { start: first.start, end: close.end },
        { names: names.length > 18 ? `${names.slice(0, 17)}…` : names },
      );
      i = end;
    }
  },
);

type Place = { readonly start: number; readonly end: number } | undefined;

function between(text: string, a: Place, b: Place): string {
  return a === undefined || b === undefined ? '' : text.slice(a.end, b.start);
}

function joins(text: string, a: Place, b: Place): boolean {
  return JOINT.test(between(text, a, b));
}
