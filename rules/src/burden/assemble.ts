import type { Block } from '../parse/model.ts';
import { toSource } from '../text/offset-map.ts';
import type { Act, BlockTasks, Duty, Group, Task } from './model.ts';

const EVERYBODY: Group = { slot: 'N', label: '未写明，按全体计' };
const EACH_UNIT: Group = { slot: 'D', label: '未写明，按各部门计' };
const ONE_EACH: Group = { slot: 'D', label: '未写明，按每部门一人计' };
const ONE: Group = { slot: 'one', label: '承办的一人' };

/** Acts that are a person's own. */
const PERSONAL: ReadonlySet<Act> = new Set<Act>(['study', 'essay', 'handwriting', 'plagiarism', 'exam', 'digital']);
const SINGLE: ReadonlySet<Act> = new Set<Act>(['draft', 'examSetting', 'display']);
/** Meetings that everybody is called to. */
const LARGE = /大会|动员|职工|党员|表彰|全体|宣讲/u;
/** What proof is asked of. */
const EVENTS: ReadonlySet<Act> = new Set<Act>(['meeting', 'study', 'exam']);
/** Acts of which a second mention is the same task, unless it says another group. */
const NAMED: ReadonlySet<Act> = new Set<Act>(['meeting', 'inspection', 'selfCheck', 'ledger', 'contest']);

/** The duties of a document, in source offsets and the order of the text. */
export function assemble(blocks: readonly Block[], results: readonly BlockTasks[]): readonly Duty[] {
  const audience = results.flatMap(({ notes }) => notes).find((note) => note.kind === 'audience')?.group;
  const unit = addressee(blocks);
  const duties: Duty[] = [];
  const seen = new Set<string>();
  results.forEach(({ tasks, notes }, index) => {
    const block = blocks[index];
    if (block === undefined) return;
    const first = duties.length;
    for (const task of tasks) {
      const linked = task.act === 'evidence' ? proofOf(task, duties, first, unit) : task;
      const group = linked.group ?? fallback(linked, audience, unit);
      const key = `${task.act}\n${task.name}\n${task.spread === true || task.frequency.times !== 1 ? group.label : ''}`;
      const again = NAMED.has(task.act) && seen.has(key);
      seen.add(key);
      if (!again) duties.push({ ...linked, group, ...toSource(block.map, task) });
    }
    for (const note of notes) amend(duties, note);
  });
  return duties;
}

/** 主送一个单位: what is asked is asked of it alone. */
function addressee(blocks: readonly Block[]): Group {
  const named = blocks.find((block) => block.kind === 'addressee')?.text ?? '';
  const one = named !== '' && !/[各、，,所全]/u.test(named) && !/同志|同事/u.test(named);
  return one ? { slot: 'one', label: named.replace(/[：:]$/u, '') } : EACH_UNIT;
}

function fallback(task: Task, audience: Group | undefined, unit: Group): Group {
  if (task.act === 'meeting') return LARGE.test(task.name) ? EVERYBODY : ONE_EACH;
  if (PERSONAL.has(task.act)) return audience ?? EVERYBODY;
  return SINGLE.has(task.act) ? ONE : unit;
}

/** Proof is kept by whoever holds the event before it in the block, as often as it is held. */
function proofOf(task: Task, duties: readonly Duty[], first: number, unit: Group): Task {
  const here = duties.slice(first).findLast((duty) => EVENTS.has(duty.act));
  // 每场学习都要留存: an event of that kind named anywhere before.
  const every = /每[场次](.{2})/u.exec(task.name)?.[1];
  const event =
    here ??
    (every === undefined ? undefined : duties.findLast((duty) => EVENTS.has(duty.act) && duty.name.includes(every)));
  if (event === undefined) return task;
  const group = task.group ?? (event.spread === true || event.act !== 'meeting' ? unit : ONE);
  return { ...task, group, frequency: task.frequency.times === 1 ? event.frequency : task.frequency };
}

/** 会期半天。 参会人员：……: said of the meeting before. */
function amend(duties: Duty[], note: BlockTasks['notes'][number]): void {
  const index = duties.findLastIndex((duty) => duty.act === 'meeting' && duty.spread !== true);
  const meeting = duties[index];
  if (meeting === undefined || note.kind === 'audience') return;
  if (note.kind === 'length' && note.length !== undefined && meeting.length === undefined)
    duties[index] = { ...meeting, length: note.length };
  if (note.kind === 'attendees' && note.group !== undefined && meeting.group.label.startsWith('未写明'))
    duties[index] = { ...meeting, group: note.group };
}
