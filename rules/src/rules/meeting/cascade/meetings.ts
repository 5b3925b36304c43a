import { isAsserted } from '../../../guards/standing.ts';
import { meetingActs, meetingTerms, otherGatherings } from '../../../lexicon/meeting.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';

/** A meeting a text calls, in the offsets of its block. */
export interface Meeting extends Span {
  /** What sets it apart from the others: 动员会, 传达. */
  readonly name: string;
  /** A report counts it among what was done. */
  readonly reported: boolean;
}

const REACH = 30;
const DONE = /[了过]|已|曾/u;
/** A meeting that decides or hears something is not only held. */
const OUTCOME =
  /审议|审定|研究决定|表决|选举|签订|签约|听取|会商|议定|决定|协商|解决|办结|征求|收集|明确|出台|部署|启动|提出|通过|形成|达成|印发|推动/u;

/** The meetings a block orders (in a directive) or counts as work (in a report). */
export function readMeetings(block: BlockUnit): readonly Meeting[] | undefined {
  if (block.hits(meetingTerms).length === 0 && block.hits(meetingActs).length === 0) return undefined;
  const meetings = block.sentences.flatMap(({ start, unit }) =>
    readSentence(unit).map((meeting) => ({ ...meeting, ...shift(meeting, start) })),
  );
  return meetings.length === 0 ? undefined : meetings;
}

function readSentence(unit: SentenceUnit): readonly Meeting[] {
  if (unit.hits(otherGatherings).some((hit) => hit.class !== 'course')) return [];
  const reported = unit.digest.genre === 'report';
  const acts = unit.hits(meetingActs);
  const found: Meeting[] = [];
  let free = -3;
  for (const act of acts) {
    const same = act.start < (act.class === 'relay' ? free + 3 : free);
    if (same || !isAsserted(unit, act)) continue;
    if (act.class === 'relay') {
      if (!reported && !DONE.test(unit.text.slice(act.end, act.end + 1)))
        found.push({ start: act.start, end: act.end, name: '传达', reported });
      continue;
    }
    const name = unit
      .hits(meetingTerms)
      .find((hit) => hit.start >= act.end && hit.start - act.end <= REACH && isNear(unit, act.end, hit.start));
    if (name === undefined || isOther(unit, act.end, name.end)) continue;
    const conveys = /^[^，。；]{0,2}传达/u.test(unit.text.slice(name.end));
    free = name.end;
    if (reported ? !counts(unit, act, name) : DONE.test(unit.text.charAt(act.end))) continue;
    found.push({
      start: act.start,
      end: name.end,
      name: name.class === 'plain' && conveys ? '传达' : name.term,
      reported,
    });
  }
  return found;
}

function isNear(unit: SentenceUnit, from: number, to: number): boolean {
  return !/[，。；：]/u.test(unit.text.slice(from, to));
}

function isOther(unit: SentenceUnit, from: number, to: number): boolean {
  return unit.hits(otherGatherings).some((hit) => hit.start >= from && hit.start <= to);
}

/** In a report: 召开…大会 opens the sentence or a clause, and nothing is said of what it decided. */
function counts(
  unit: SentenceUnit,
  act: Span & { readonly term: string },
  name: Span & { readonly class: string },
): boolean {
  if (!/召开|举行/u.test(act.term) || OUTCOME.test(unit.text)) return false;
  const clause = unit.clauses.find(({ start, end }) => start <= act.start && act.start < end);
  const opens = act.start - (clause?.start ?? 0) <= 4;
  return opens && /^(?:、|，|。|；|$)/u.test(unit.text.slice(name.end));
}
