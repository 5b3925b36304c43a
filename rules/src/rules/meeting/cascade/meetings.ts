import { isAsserted } from '../../../guards/standing.ts';
import { meetingActs, meetingTerms, otherGatherings } from '../../../lexicon/meeting.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';

/** A meeting a text calls, in the offsets of its block. */
export interface Meeting extends Span {
  /** What sets it apart from the others: 动员会, 传达. */
  readonly name: string;
  /** The text calls it, counts it among what was done, has it held on level after level, or lists three and more in one breath. */
  readonly kind: 'ordered' | 'reported' | 'layers' | 'listed';
  /** The names of a list: 部署会、培训会、演练会. */
  readonly names?: readonly string[];
}

const REACH = 30;
const DONE = /[了过]|已|曾/u;
/** A gathering of the government's own that reports call by this name; fairs of a trade have others. */
const HELD = /^(?!.*(?:世界|中国|国际|全球|科技|产业)).*(?:发展|推进|建设|动员)大会$/u;
/** A meeting that decides or hears something is not only held. */
const OUTCOME =
  /审议|审定|研究[^，。]{0,4}(?:事项|问题|议题)|研究决定|表决|选举|签订|签约|听取|会商|议定|决定|协商|解决|办结|征求|收集|明确|出台|部署|启动|提出|通过|形成|达成|印发|推动/u;

/** 开会31次，比上年少14次: fewer meetings are what is reported. */
const FEWER =
  /^[^。]{0,40}(?:[比较][^，。；]{0,12}(?:少|减少|下降|压缩|压减)|(?:减少|压减|压缩|下降|精简)了?(?:\d|[一二三四五六七八九]成))/u;

/** 召开会议传达，班组再组织传达: what one meeting said is said again below. */
const AGAIN =
  /会议?[^，。；]{0,6}传达[^，。；]{0,6}，[^，。；]{1,8}[再也](?:组织|召开|逐级|分别)?[^，。；会]{0,2}(?:会议?)?传达/u;

/** 先开班子会，再开中层会，最后开班组会; 镇里召开例会，村里次日召开传达例会，组里再开学习例会: level after level. */
const LADDER =
  /(?:(?:召开|先开|再开|又开|接着开|最后开|套开)[^，。；]{0,10}会[^，。；]{0,8}[，、；]?[^，。；]{0,12}){3,}/u;
const DOWN = /传达|逐级|层层|次日|第二天|第三日|贯彻|中层|班组|支部|念[一二三四五六七八九十]遍/u;
/** 召开部署会、再部署会、誓师会; 1日开启动会、10日开推进会、20日开攻坚会. */
const LIST =
  /(?:召?开|举行|召集)[^，。；、]{0,8}?\p{Script=Han}{2,6}会(?:、(?:\d+日)?(?:召?开)?\p{Script=Han}{2,8}会){2,}/u;
const LEAST_LISTED = 3;
const NAMES = /\p{Script=Han}{2,4}会(?=、|$)/gu;
/** 各乡镇又套开贯彻会47场. */
const NESTED = /又?套开[^，。；]{0,10}会议?[^，。；]{0,4}\d*[场次]?/u;

/** The meetings a block orders (in a directive) or counts as work (in a report). */
export function readMeetings(block: BlockUnit): readonly Meeting[] | undefined {
  if (
    block.hits(meetingTerms).length === 0 &&
    block.hits(meetingActs).length === 0 &&
    !/开\p{Script=Han}{2,6}会/u.test(block.text)
  )
    return undefined;
  const meetings = block.sentences.flatMap(({ start, unit }) =>
    readSentence(unit).map((meeting) => ({ ...meeting, ...shift(meeting, start) })),
  );
  return meetings.length === 0 ? undefined : meetings;
}

function readSentence(unit: SentenceUnit): readonly Meeting[] {
  if (unit.hits(otherGatherings).some((hit) => hit.class !== 'course')) return [];
  const { genre } = unit.digest;
  const acts = unit.hits(meetingActs);
  const again = AGAIN.exec(unit.text);
  if (again !== null) {
    const span = { start: again.index, end: again.index + again[0].length };
    if (isOrder(unit, span) && isAsserted(unit, span)) return [{ ...span, name: '层层', kind: 'layers' }];
  }
  const ladder = LADDER.exec(unit.text);
  if (ladder !== null && DOWN.test(unit.text)) {
    const span = { start: ladder.index, end: ladder.index + ladder[0].replace(/[，、；][^，。；会]*$/u, '').length };
    if (isAsserted(unit, span) && unit.digest.regime !== 'emergency')
      return [{ ...span, name: '层层', kind: 'layers' }];
  }
  const nested = NESTED.exec(unit.text);
  if (nested !== null) {
    const span = { start: nested.index, end: nested.index + nested[0].length };
    if (isAsserted(unit, span)) return [{ ...span, name: '层层', kind: 'layers' }];
  }
  const list = LIST.exec(unit.text);
  const known = listedAfter(unit, { start: 0, end: list === null ? 0 : unit.text.indexOf('、', list.index) });
  const told = new Set([...known.map(({ term }) => term), unit.hits(meetingTerms)[0]?.term]);
  // What the table knows by name is told as meetings of the whole text.
  if (list !== null && told.size < LEAST_LISTED && isOrder(unit, { start: list.index, end: list.index })) {
    const span = { start: list.index, end: list.index + list[0].length };
    if (isAsserted(unit, span)) return [{ ...span, name: list[0], kind: 'listed', names: list[0].match(NAMES) ?? [] }];
  }
  const found: Meeting[] = [];
  let free = -3;
  for (const act of acts) {
    const same = act.start < (act.class === 'call' ? free : free + 3);
    if (same || !isAsserted(unit, act)) continue;
    if (act.class === 'layers' && isOrder(unit, act))
      found.push({ start: act.start, end: act.end, name: '层层', kind: 'layers' });
    if (act.class === 'relay' && isOrder(unit, act))
      found.push({ start: act.start, end: act.end, name: '传达', kind: 'ordered' });
    if (act.class === 'relay') continue;
    const name = unit
      .hits(meetingTerms)
      .find((hit) => hit.start >= act.end && hit.start - act.end <= REACH && isNear(unit, act.end, hit.start));
    if (name === undefined || isOther(unit, act.end, name.end)) continue;
    const conveys = /^[^，。；]{0,2}传达/u.test(unit.text.slice(name.end));
    const listed = listedAfter(unit, name);
    free = listed.at(-1)?.end ?? name.end;
    const reported = genre === 'report' || (genre === 'reply' && !isRuled(unit, act));
    if (reported ? !counts(unit, act, name) : DONE.test(unit.text.charAt(act.end))) continue;
    const kind = reported ? 'reported' : 'ordered';
    const title = conveys && name.class === 'plain' ? '传达' : nameOf(unit.text, act.end, name);
    const start = act.class === 'layers' ? name.start : act.start;
    found.push({ start, end: name.end, name: title, kind });
    if (!reported)
      found.push(...listed.map((hit): Meeting => ({ start: hit.start, end: hit.end, name: hit.term, kind })));
  }
  return found;
}

/** The text tells people to, and does not report that they did. */
function isOrder(unit: SentenceUnit, act: Span): boolean {
  const { genre, regime } = unit.digest;
  return genre !== 'report' && genre !== 'reply' && regime !== 'emergency' && !DONE.test(unit.text.charAt(act.end));
}

/** More meetings in the same breath: 动员会、部署会. */
function listedAfter(unit: SentenceUnit, name: Span): readonly TermHit[] {
  const listed: TermHit[] = [];
  let end = name.end;
  for (const hit of unit.hits(meetingTerms)) {
    if (hit.start < end) continue;
    if (!/^、[^，。；、]{0,6}$/u.test(unit.text.slice(end, hit.start))) break;
    listed.push(hit);
    end = hit.end;
  }
  return listed;
}

/** A plain 会议 is told apart by what stands before it: 联络员会议. */
function nameOf(text: string, from: number, name: Span & { readonly term: string }): string {
  if (name.term !== '会议' && name.term !== '大会') return name.term;
  const whole = text.slice(from, name.end).replace(/^[了]?[一两二三四五六七八九十\d几数多]*[次场个届]?/u, '');
  return whole.length <= 10 ? whole : name.term;
}

function isNear(unit: SentenceUnit, from: number, to: number): boolean {
  return !/[，。；：]/u.test(unit.text.slice(from, to));
}

function isOther(unit: SentenceUnit, from: number, to: number): boolean {
  return unit.hits(otherGatherings).some((hit) => hit.start >= from && hit.start <= to);
}

/** A reply orders meetings where it lays down rules for a body, and tells of meetings elsewhere. */
function isRuled(unit: SentenceUnit, act: Span): boolean {
  const head = unit.text.slice(clauseAt(unit, act).start, act.start);
  return /原则上|可|应|须|(?<![重主])要|由|每/u.test(head) && !DONE.test(head);
}

/** In a report: 召开…大会 opens a clause, or meetings are counted, and nothing is said of what was decided. */
function counts(unit: SentenceUnit, act: Span & { readonly term: string }, name: Span): boolean {
  const clause = clauseAt(unit, act);
  const next = unit.clauses.find((one) => one.start >= clause.end);
  if (OUTCOME.test(unit.text.slice(clause.start, next?.end ?? clause.end))) return false;
  if (FEWER.test(unit.text.slice(clause.start))) return false;
  if (act.term !== '举办' && isCounted(unit, clause, name.end)) return true;
  if (unit.digest.genre !== 'report') return false;
  const held = /召开|举行/u.test(act.term) || (act.term === '举办' && HELD.test(unit.text.slice(act.end, name.end)));
  return held && act.start - clause.start <= 4 && /^”?(?:、|，|。|；|$|“)/u.test(unit.text.slice(name.end));
}

/** 三次召集……会议, 召开推进会5场: the number of sittings is all that is said. */
function isCounted(unit: SentenceUnit, clause: Span, nameEnd: number): boolean {
  return unit.numbers.some(
    ({ kind, unitClass, start, end }) =>
      kind === 'count' && unitClass === 'session' && start >= clause.start && end <= nameEnd + 6,
  );
}

function clauseAt(unit: SentenceUnit, { start }: Span): Span {
  return unit.clauses.find((one) => one.start <= start && start < one.end) ?? { start: 0, end: unit.text.length };
}
