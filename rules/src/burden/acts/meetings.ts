import { meetingActs, meetingTerms, otherGatherings } from '../../lexicon/meeting.ts';
import type { TermHit } from '../../lexicon/term-table.ts';
import { attendTerms } from '../../rules/meeting/everyone-attends/words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { lengthAt, sittingAt } from '../length.ts';
import type { Group, Task } from '../model.ts';
import { isCapped } from '../often.ts';
import { relayTerms, studyTerms } from '../words/acts.ts';
import { makeTask, near, type Reading } from './task.ts';

const REACH = 40;
/** After a meeting's name: what was said or written there, not the meeting. */
const ABOUT =
  /^[”"』」]?(?:的?(?:精神|纪要|记录|室|材料|决定|要求|指出|强调|认为|内容|通知|议题|议程|质量|主题|部署|制度|次数|规模|经费|数量|时间|地点|名义|费|场|期间|上|后|前|时|讲话|讲稿|照片|签到|氛围|形式|方式|任务|成果|情况|代表))/u;
/** 组织部, 组织领导: no verb. */
const NO_VERB = /^(?:部|领导|生活|委员|关系|机构|体系|保障|架构|建设|力|者|的)/u;
/** Bodies of the leading few. */
const INNER = /党委会|党组会|[XＸ×]组会|支委会|办公会|领导小组|[XＸ×]委|班子会/u;
/** 组织青年职工|召开座谈会. */
const GATHERS = /(?:组织|召集|安排|邀请)$/u;
const PASSING = /[未不没]$/u;

/** Meetings that are called, and sittings of study. */
export function readMeetings(reading: Reading): readonly Task[] {
  const { scene } = reading;
  const meetings = calledMeetings(reading);
  const sittings = readSittings(reading, meetings);
  const relayed = meetings.length > 0 ? [] : readRelays(reading);
  return [...meetings, ...sittings, ...relayed]
    .filter((task) => !isCapped(scene, task))
    .sort((a, b) => a.start - b.start);
}

function calledMeetings(reading: Reading): readonly Task[] {
  const { scene } = reading;
  const calls = scene.unit
    .hits(meetingActs)
    .filter((hit) => hit.class === 'call' && !NO_VERB.test(scene.text.slice(hit.end)));
  const tasks: Task[] = [];
  for (const hit of scene.unit.hits(meetingTerms)) {
    if (ABOUT.test(scene.text.slice(hit.end)) || isOther(reading, hit)) continue;
    const last = tasks.at(-1);
    if (last !== undefined && hit.start - last.end <= 2 && hit.start >= last.end) {
      tasks[tasks.length - 1] = { ...last, end: hit.end };
      continue;
    }
    const call = calls.findLast((one) => near(scene, one, hit, REACH)) ?? attended(reading, hit);
    if (call === undefined || PASSING.test(scene.text.slice(0, call.start))) continue;
    const span = {
      start: Math.min(call.start, hit.start),
      end: Math.max(hit.end, call.start < hit.start ? 0 : call.end),
    };
    if (!scene.asks(span) || last?.start === span.start) continue;
    const { group, spread } = attendees(reading, span, hit);
    const length = lengthAt(scene, span);
    tasks.push(
      makeTask(reading, 'meeting', span, group, {
        name: hit.term,
        ...(length === undefined ? {} : { length }),
        ...(spread ? { spread } : {}),
      }),
    );
  }
  return tasks;
}

/** Statutory meetings, courses and trade gatherings are not of this kind. */
function isOther({ scene }: Reading, hit: Span): boolean {
  const clause = scene.clauseAt(hit.start);
  return scene
    .hitsIn(otherGatherings, clause)
    .some((other) => other.class !== 'inner' || (other.start <= hit.start && hit.end <= other.end));
}

/** 组织……参加……会, ……会……全部参加. */
function attended({ scene }: Reading, hit: Span): Span | undefined {
  const { start, end } = scene.clauseAt(hit.start);
  const verbs = scene.hitsIn(attendTerms, { start, end }).filter((verb) => verb.class === 'attend');
  return verbs.find((verb) => near(scene, verb, hit, REACH) || near(scene, hit, verb, REACH));
}

function attendees(
  { scene, groups }: Reading,
  span: Span,
  hit: TermHit,
): { readonly group: Group | undefined; readonly spread: boolean } {
  const clause = scene.clauseAt(span.start);
  const people = groups.filter((one) => one.class !== 'D' && one.class !== 'one' && one.class !== 'there');
  const verbs = scene.unit.hits(attendTerms).filter((verb) => verb.class === 'attend');
  const coming = people.find(
    (one) => one.start >= clause.start && verbs.some((verb) => attends(scene.text, one, verb)),
  );
  if (coming !== undefined) return { group: coming.group, spread: false };
  const named = people.find((one) => one.start >= span.start && one.end <= hit.end && one.class !== 'head');
  if (named !== undefined) return { group: named.group, spread: false };
  const gathered = people.find(
    (one) =>
      one.start >= clause.start && one.end <= span.start && GATHERS.test(scene.text.slice(clause.start, one.start)),
  );
  if (gathered !== undefined) return { group: gathered.group, spread: false };
  if (INNER.test(scene.text.slice(Math.max(0, hit.start - 6), hit.end)))
    return { group: { slot: 'M', label: '班子成员' }, spread: false };
  const units = groups.findLast((one) => one.class === 'D' && one.start < hit.start);
  if (units !== undefined) return { group: { slot: 'N', label: `${units.group.label}全体` }, spread: true };
  return { group: undefined, spread: false };
}

/** The group and the verb belong together: ……干部全部参加. */
function attends(text: string, group: Span, verb: Span): boolean {
  return verb.start >= group.end && verb.start - group.end <= 16 && !/[。；]/u.test(text.slice(group.end, verb.start));
}

function readSittings(reading: Reading, meetings: readonly Task[]): readonly Task[] {
  const { scene, groups } = reading;
  const calls = scene.unit.hits(meetingActs).filter((hit) => hit.class === 'call');
  return scene.unit.hits(studyTerms).flatMap((hit): readonly Task[] => {
    if (meetings.some((meeting) => overlaps(meeting, hit))) return [];
    const call =
      calls.findLast((one) => near(scene, one, hit, 20)) ??
      (hit.term.startsWith('组织') || /^[^，。；]{0,6}(?:不少于|每|至少)/u.test(scene.text.slice(hit.end))
        ? hit
        : undefined);
    if (call === undefined || ABOUT.test(scene.text.slice(hit.end))) return [];
    const span = { start: Math.min(call.start, hit.start), end: hit.end };
    if (!scene.asks(span)) return [];
    const people = groups.findLast(
      (one) => one.start < hit.end && one.class !== 'D' && one.class !== 'one' && one.class !== 'there',
    );
    const units = groups.findLast((one) => one.start < hit.start && one.class === 'D');
    const group =
      people?.group ?? (units === undefined ? undefined : { slot: 'N' as const, label: `${units.group.label}全体` });
    const length = sittingAt(scene, span);
    return [makeTask(reading, 'study', span, group, { name: hit.term, ...(length === undefined ? {} : { length }) })];
  });
}

/** 在各站传达文件, 层层传达: every unit meets. */
function readRelays(reading: Reading): readonly Task[] {
  const { scene, groups } = reading;
  return scene.unit.hits(relayTerms).flatMap((hit): readonly Task[] => {
    const clause = scene.clauseAt(hit.start);
    const units = groups.findLast((one) => one.class === 'D' && one.start >= clause.start && one.start < hit.start);
    if (units === undefined && !/逐级|层层/u.test(hit.term)) return [];
    const span = { start: units?.start ?? hit.start, end: hit.end };
    if (!scene.asks(span)) return [];
    const label = units === undefined ? '全体' : `${units.group.label}全体`;
    return [makeTask(reading, 'meeting', span, { slot: 'N', label }, { spread: true })];
  });
}
