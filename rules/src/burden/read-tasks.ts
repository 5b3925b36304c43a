import { isRunningText } from '../guards/asserted.ts';
import type { SectionRole } from '../guards/digest.ts';
import { choiceTerms, takingPart } from '../lexicon/assess.ts';
import { essayTerms, writtenWorks } from '../lexicon/paper.ts';
import { meetingActs, meetingTerms, otherGatherings } from '../lexicon/meeting.ts';
import { keepTerms, ledgerTerms, proofTerms, servesTerms } from '../lexicon/trace.ts';
import type { TermTable } from '../lexicon/term-table.ts';
import type { Genre } from '../rule/levels.ts';
import type { BlockUnit, SentenceUnit } from '../rule/unit.ts';
import { quizTerms } from '../rules/assess/routine-quiz/words.ts';
import { attendTerms } from '../rules/meeting/everyone-attends/words.ts';
import { lengthTerms } from '../rules/meeting/too-long/words.ts';
import { reportTerms } from '../rules/paper/high-frequency-report/words.ts';
import { lookTerms } from '../rules/paper/lookback/words.ts';
import { handTerms } from '../rules/trace/handwriting/words.ts';
import { aroundLedger } from '../rules/trace/ledger/words.ts';
import { overlaps, type Span } from '../text/span.ts';
import { readEssays } from './acts/essays.ts';
import { readExams } from './acts/exams.ts';
import { readMeetings } from './acts/meetings.ts';
import { readPapers } from './acts/papers.ts';
import { readRecords } from './acts/records.ts';
import type { Reading } from './acts/task.ts';
import { looseLength } from './length.ts';
import { NO_TASKS, type BlockTasks, type Group, type Note, type Task } from './model.ts';
import { Scene } from './scene.ts';
import { groupsOf, isPeople, subjectOf, type GroupAt } from './who.ts';
import {
  contestTerms,
  digitalTerms,
  handlingTerms,
  inspectTerms,
  paperTerms,
  periodicTerms,
  relayTerms,
  selfTerms,
  studyTerms,
} from './words/acts.ts';
import { cueTerms } from './words/cues.ts';
import { groupTerms } from './words/groups.ts';

/** The tables whose hits say that a block may lay a task on somebody. */
const TRIGGERS: readonly TermTable[] = [
  meetingTerms,
  studyTerms,
  relayTerms,
  essayTerms,
  handTerms,
  paperTerms,
  periodicTerms,
  quizTerms,
  contestTerms,
  digitalTerms,
  ledgerTerms,
  keepTerms,
  lookTerms,
  selfTerms,
  lengthTerms,
  takingPart,
  attendTerms,
];

/** Every table the ledger reads; the engine scans for them. */
export const BURDEN_TABLES: readonly TermTable[] = [
  ...TRIGGERS,
  groupTerms,
  cueTerms,
  handlingTerms,
  inspectTerms,
  choiceTerms,
  meetingActs,
  otherGatherings,
  writtenWorks,
  proofTerms,
  servesTerms,
  reportTerms,
  aroundLedger,
];

/** Genres that lay tasks on others. Laws, reports, works of reference and stories lay none. */
const LAYING: ReadonlySet<Genre> = new Set<Genre>(['directive', 'speech', 'minutes', 'criticism']);
/** Sections that tell what was done or is wrong. */
const TELLING: ReadonlySet<SectionRole> = new Set<SectionRole>(['problems', 'results', 'history', 'prohibited']);
/** Points back at everything asked so far. */
const BACK = /(?:以上|上述|本次|此次|各项)[^，。；]{0,4}(?:工作|活动|任务|要求|事项|学习|内容)/u;
const ATTENDEES = /^[^，。；：]{0,6}(?:参会|参加|与会|出席|参训|参学)(?:人员|对象|范围|单位)[^，。；：]{0,4}：/u;

/** A unit that can say whether a table has a hit in it without listing the hits: most sentences have none. */
interface Probed {
  has(table: TermTable): boolean;
}

/** A block as the ledger reads it. */
export interface ProbedBlock extends Omit<BlockUnit, 'sentences'>, Probed {
  readonly sentences: readonly (Span & { readonly unit: SentenceUnit & Probed })[];
}

/** The tasks a block lays on others; nothing where its genre or section tells instead of asking. */
export function readTasks(block: ProbedBlock): BlockTasks {
  const { digest } = block;
  if (!LAYING.has(digest.genre) || TELLING.has(digest.section) || digest.mention || digest.prohibited) return NO_TASKS;
  if (!isRunningText(block) || !isTriggered(block)) return NO_TASKS;
  const tasks: Task[] = [];
  const notes: Note[] = [];
  let earlier: Group | undefined;
  let subject: Group | undefined;
  for (const { start, unit } of block.sentences) {
    const triggered = isTriggered(unit);
    if (!triggered && !unit.has(groupTerms)) continue;
    const scene = new Scene(unit);
    const groups = groupsOf(scene);
    if (!triggered) {
      subject = subjectOf(scene, groups) ?? subject;
      continue;
    }
    const meetings = readMeetings({ scene, groups, memory: { meetings: [], earlier, subject } });
    const reading: Reading = { scene, groups, memory: { meetings, earlier, subject } };
    const others = [...readEssays(reading), ...readPapers(reading), ...readExams(reading), ...readRecords(reading)];
    const found = [...meetings, ...others]
      .filter((task, _, all) => !isPartOfLedger(task, all))
      .sort((a, b) => a.start - b.start);
    tasks.push(...found.map((task) => ({ ...task, start: task.start + start, end: task.end + start })));
    notes.push(...notesOf(scene, groups, meetings));
    earlier = meetings.at(-1)?.group ?? earlier;
    subject = subjectOf(scene, groups) ?? subject;
  }
  return tasks.length === 0 && notes.length === 0 ? NO_TASKS : { tasks, notes };
}

function isTriggered(unit: Probed): boolean {
  return TRIGGERS.some((table) => unit.has(table));
}

/** 建好台账，每周上报 is one task: keeping the ledger and handing it in. */
function isPartOfLedger(task: Task, all: readonly Task[]): boolean {
  return task.act === 'progress' && all.some((other) => other.act === 'ledger' && overlaps(other, task));
}

function notesOf(scene: Scene, groups: readonly GroupAt[], meetings: readonly Task[]): readonly Note[] {
  const notes: Note[] = [];
  const length = meetings.length === 0 ? looseLength(scene) : undefined;
  if (length !== undefined) notes.push({ kind: 'length', length });
  const first = groups.find((one) => one.class !== 'there' && one.class !== 'each');
  if (first !== undefined && ATTENDEES.test(scene.text)) notes.push({ kind: 'attendees', group: first.group });
  const must = scene.unit.hits(choiceTerms).find((hit) => hit.class === 'must');
  const called = must && groups.findLast((one) => one.end <= must.start && isPeople(one));
  if (BACK.test(scene.text) && called !== undefined && scene.asks(called))
    notes.push({ kind: 'audience', group: called.group });
  return notes;
}
