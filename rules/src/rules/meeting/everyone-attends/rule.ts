import { isAsserted } from '../../../guards/standing.ts';
import { meetingTerms, otherGatherings } from '../../../lexicon/meeting.ts';
import { rules2024 } from '../../../rule/burden-sources.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';
import { attendTerms } from './words.ts';

const REACH = 8;
/** Words that are said of meetings alone; with 不得请假 there is little doubt either. */
const MEETS = /^(?:参会|到会|与会)$|请假|替会|代会/u;

export const rule = defineBlockRule(
  {
    id: 'meeting/everyone-attends',
    summary: '要求全员参会、主要负责人一律到会',
    why: '与议题无关的人也要到会，会场外的事就没人办。只请与本事项直接相关的人，其余的人看会后发的结论即可。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'request'] },
    sources: [rules2024('一般不要求下级主要负责同志参会')],
    messages: {
      all: '会议要求“{who}”；请只请与议题直接相关的人，并写明人数。',
      chief: '要求各单位“{who}”；请写明为何须本人到会，否则可派经办人。',
    },
    terms: [attendTerms, meetingTerms, otherGatherings],
    triggers: [attendTerms],
    examples: [
      {
        bad: '关于召开动员会的通知\n动员会于3日召开，机关干部全部参加。',
        hits: ['全部参加'],
        good: '关于召开动员会的通知\n动员会于3日召开，请水务站、农技站各派1人参加。',
      },
      { bad: '关于召开例会的通知\n全体职工一律到会，会议在二楼。', hits: ['全体职工一律到会'] },
      { bad: '关于召开推进会的通知\n推进会请各村主要负责同志参加。', hits: ['主要负责同志参加'] },
      {
        bad: '关于召开部署会的通知\n部署会上各站负责人均须参会，无特殊情况不得请假。',
        hits: ['均须参会', '无特殊情况不得请假'],
      },
      {
        bad: '关于召开大会的通知\n大会8日召开。\n全体人员一律参加，不得请假。',
        hits: ['全体人员一律参加', '不得请假'],
      },
      { bad: '关于召开大会的通知\n大会9时开始，在岗人员统统到会。', hits: ['统统到会'] },
      { bad: '关于召开推进会的通知\n会议原则上不准请假。', hits: ['原则上不准请假'] },
    ],
    allows: [
      '关于值班的通知\n值班期间不得请假，须请假的先换班。',

      '关于精简会议的通知\n会议不得要求主要负责人参加，不搞全员参会。',
      '关于消防演练的通知\n演练请全体职工参加，9时在操场集合。',
      '关于召开村民会议的通知\n村民会议由全体村民参加，到会人数过半方可表决。',
      '关于召开例会的通知\n例会请与清淤有关的三个村各派1人参加。',
      '关于春游的通知\n全体职工参加，车票自理。',
      '关于召开全体会议的通知\n全体会议须有三分之二以上委员出席。',
      { text: '镇里开会要求村干部全部参加，一天开了四场。', genre: 'criticism' },
      '关于收表的通知\n会议用的表格统统放在门口，谁用谁取。',
      '关于体检的通知\n女职工全部参加，地点在卫生院。',
    ],
  },
  function* (unit, ctx) {
    const called = unit.hits(meetingTerms).length > 0 || unit.hits(attendTerms).some((hit) => MEETS.test(hit.term));
    if (!called || unit.hits(otherGatherings).length > 0) return;
    for (const { start, unit: sentence } of unit.sentences) {
      for (const found of read(sentence)) {
        const place = shift(found.span, start);
        const who = shortWho(unit, place);
        yield found.kind === 'chief' ? ctx.finding('chief', place, { who }) : ctx.finding('all', place, { who });
      }
    }
  },
);

const MEETING_NEAR = /(?:会议|大会|动员会|推进会|部署会)[^。；]{0,12}$/u;

interface Found {
  readonly kind: 'all' | 'chief';
  readonly span: Span;
}

function read(unit: SentenceUnit): readonly Found[] {
  const hits = unit.hits(attendTerms);
  const found: Found[] = [];
  for (const attend of hits) {
    if (attend.class !== 'attend' || !isAsserted(unit, attend)) continue;
    const near = hits.find(
      (hit) =>
        (hit.class === 'all' || hit.class === 'chief') &&
        hit.end <= attend.start &&
        attend.start - hit.end <= REACH &&
        !/[，。；]/u.test(unit.text.slice(hit.end, attend.start)),
    );
    if (near === undefined) continue;
    if (near.class === 'chief' && !/各|所有|全[省市县区镇]/u.test(unit.text.slice(0, near.start))) continue;
    found.push({ kind: near.class === 'chief' ? 'chief' : 'all', span: { start: near.start, end: attend.end } });
  }
  for (const hit of hits) {
    // 不得请假 is itself a ban, so its polarity is not asked.
    if (hit.class === 'strict' && (found.length > 0 || MEETING_NEAR.test(unit.text.slice(0, hit.start))))
      found.push({ kind: 'all', span: hit });
  }
  return found;
}

function shortWho(unit: BlockUnit, span: Span): string {
  return unit.text.slice(span.start, Math.min(span.end, span.start + 14));
}
