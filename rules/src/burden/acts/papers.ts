import type { TermHit } from '../../lexicon/term-table.ts';
import { essayTerms } from '../../lexicon/paper.ts';
import { reportTerms } from '../../rules/paper/high-frequency-report/words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Act, Task } from '../model.ts';
import { deadlineAt, frequencyAt, quotaAt } from '../often.ts';
import { handlingTerms, paperTerms, periodicTerms } from '../words/acts.ts';
import { bearerAt, makeTask, near, type Reading } from './task.ts';

const REACH = 18;
const REACH_AFTER = 12;
/** Handing in, and a word that orders it, say enough by themselves. */
const STRONG = /^(?:报送|上报|填报|提交|上交|报备)$/u;
const ORDER = /要|请|应|须|及时|务必|按时/u;
/** A verb this far from its paper is left out of the passage. */
const FAR = 8;
/** 按方案, 本方案, 根据计划: the paper is there already, or is this one. */
const GIVEN = /(?:按照?|根据|依照|依据|本|该|此|以|以下|如下|对照|结合|围绕|纳入|列入|见|参照|听取|审议|研究|通过)$/u;
/** Right after a verb: what was handed in, or a word of its own. */
const NO_VERB =
  /^(?:了|过|的|者|单位|制度|渠道|时限|质量|机制|主体|工作(?:的|由|中|要|应|须|人员|$|[，。；])|系统|平台|[、）])/u;
const NO_NOUN =
  /^(?:的?(?:内容|质量|精神|要求|编制|批复|审查|起草|制度|系统|平台|中|上|化|安全|共享|管理|中心|库|部门|咨询|服务|交流|推广|经验|提炼))|^(?:员|网|技术|公开|性|了)/u;
/** 报送……机关 is by law; 报……批准 asks for leave. */
/** To whom: 至县教育局, 我局, 邮箱. */
const TO =
  /^(?:至|到|给|我[局办委院部]|[^，。；]{0,8}(?:科|室|局|办|委|处|站|所|中心|支部|组|邮箱|工作群)(?:[，。；（]|$))/u;
const FOR_LEAVE = /^[^，。；]{0,16}(?:批准|审批|审定|审核同意|审议|备案)/u;
const STATISTICS: ReadonlySet<string> = new Set([
  'emergency',
  'safety',
  'medical',
  'finance',
  'enforcement',
  'procurement',
]);

/** Papers, forms and reports that units hand in. */
export function readPapers(reading: Reading): readonly Task[] {
  const { scene } = reading;
  if (STATISTICS.has(scene.unit.digest.regime) || scene.unit.hits(reportTerms).some((hit) => hit.class === 'lawful'))
    return [];
  const tasks: Task[] = [];
  const verbs = scene.unit.hits(handlingTerms).filter((verb) => !NO_VERB.test(scene.text.slice(verb.end)));
  for (const hit of scene.unit.hits(paperTerms)) {
    if (NO_NOUN.test(scene.text.slice(hit.end)) || GIVEN.test(scene.text.slice(0, hit.start))) continue;
    if (scene.unit.hits(essayTerms).some((essay) => essay.class === 'essay' && overlaps(essay, hit))) continue;
    const verb = verbOf(reading, hit, verbs);
    if (verb === undefined) {
      const sized = sizedPaper(reading, hit);
      if (sized !== undefined) tasks.push(sized);
      continue;
    }
    const span = passageOf(scene.text, verb, hit);
    if (FOR_LEAVE.test(scene.text.slice(Math.max(verb.end, hit.end))) || !scene.asks(span)) continue;
    const last = tasks.at(-1);
    if (last !== undefined && hit.start < last.end) continue;
    // 方案、计划和清单 is one packet and is counted once.
    if (last !== undefined && hit.start - last.end <= 8 && /^[、和及与]/u.test(scene.text.slice(last.end))) {
      tasks[tasks.length - 1] = { ...last, end: hit.end };
      continue;
    }
    const quota = quotaAt(scene, hit);
    tasks.push(paperTask(reading, hit.class, span, quota));
  }
  return [...tasks, ...periodic(reading, tasks)];
}

/** From the verb to the paper; where other things stand between them, the paper with its own attributes alone. */
function passageOf(text: string, verb: Span, hit: Span): Span {
  const end = Math.max(verb.end, hit.end);
  if (hit.start - verb.end <= FAR) return { start: Math.min(verb.start, hit.start), end };
  const between = text.slice(verb.end, hit.start);
  const cut = Math.max(...Array.from('+＋、，及和与', (mark) => between.lastIndexOf(mark)));
  return { start: cut < 0 ? hit.start : verb.end + cut + 1, end };
}

/** The verb of a paper: before it, or after it where the paper is what is handed in (将……报至). */
function verbOf(
  reading: Reading,
  hit: TermHit<'material' | 'draft' | 'progress' | 'form' | 'publicity' | 'display'>,
  verbs: readonly TermHit<'hand' | 'make'>[],
): TermHit | undefined {
  const { scene } = reading;
  const handed = hit.class === 'progress' || hit.class === 'form' || hit.class === 'publicity';
  const usable = verbs.filter((verb) => verb.class === 'hand' || !handed || verb.term.startsWith('填'));
  const before = usable.findLast((verb) => near(scene, verb, hit, REACH));
  const clause = scene.clauseAt(hit.start);
  const given = /[将把]/u.test(scene.text.slice(clause.start, hit.start)) || deadlineAt(scene, hit) !== undefined;
  const after = usable.find(
    (verb) =>
      verb.class === 'hand' &&
      near(scene, hit, verb, REACH_AFTER) &&
      (given || TO.test(scene.text.slice(verb.end)) || /[至到我]$/u.test(verb.term)),
  );
  const verb = before ?? after;
  if (verb === undefined || often(reading, { start: verb.end, end: hit.start })) return undefined;
  return isBorne(reading, hit.class, verb) ? verb : undefined;
}

/** 上报、按季小结: the noun has a verb of its own. */
function often({ scene }: Reading, between: Span): boolean {
  return scene.numbersIn(between).some((quantity) => quantity.kind === 'frequency');
}

/**
 * Policies speak of plans, lists and data too. A paper is asked for when somebody is told to write it: units are
 * named, or a deadline, a number of papers, a frequency or 将……报 is.
 */
function isBorne(reading: Reading, act: Act, verb: TermHit): boolean {
  const { scene, groups, memory } = reading;
  const clause = scene.clauseAt(verb.start);
  const units = groups.some((one) => one.start < verb.start) || memory.subject !== undefined;
  const due =
    deadlineAt(scene, verb) !== undefined ||
    frequencyAt(scene, verb).label !== '一次' ||
    /[将把][^，。；]{1,24}$/u.test(scene.text.slice(clause.start, verb.start)) ||
    TO.test(scene.text.slice(verb.end)) ||
    quotaAt(scene, verb) !== undefined ||
    (STRONG.test(verb.term) && ORDER.test(scene.text.slice(clause.start, verb.start)));
  if (act === 'progress' || act === 'publicity') return due || (units && verb.term.includes('报'));
  return units || due;
}

/** 述职报告不少于2000字: a length says that it has to be written. */
function sizedPaper(reading: Reading, hit: TermHit): Task | undefined {
  const { scene } = reading;
  const size = scene.unit.numbers.find((quantity) => quantity.unit === '字' && near(scene, hit, quantity, 4));
  const capped = size?.qualifiers.some(({ role }) => role === 'atMost') ?? true;
  if (size === undefined || capped) return undefined;
  const span = { start: hit.start, end: size.end };
  return scene.asks(span) ? makeTask(reading, 'material', span, bearerAt(reading, span.start)) : undefined;
}

function paperTask(reading: Reading, act: Act, span: Span, quota: number | undefined): Task {
  return makeTask(reading, act, span, bearerAt(reading, span.start), quota === undefined ? {} : { quota });
}

/** 按季总结, 每周五上报: how often says enough. */
function periodic(reading: Reading, known: readonly Task[]): readonly Task[] {
  const { scene } = reading;
  const tasks: Task[] = [];
  for (const verb of scene.unit.hits(periodicTerms)) {
    if (/^(?!、)/u.test(scene.text.slice(verb.end)) && NO_VERB.test(scene.text.slice(verb.end))) continue;
    if (FOR_LEAVE.test(scene.text.slice(verb.end))) continue;
    const often = scene.unit.numbers.findLast(
      (quantity) => quantity.kind === 'frequency' && near(scene, quantity, verb, 6) && verb.start >= quantity.end - 1,
    );
    if (often === undefined || /听取|听|查阅/u.test(scene.text.slice(often.end, verb.start))) continue;
    const span = { start: often.start, end: verb.end };
    if (known.some((task) => overlaps(task, span)) || !scene.asks(span)) continue;
    tasks.push(makeTask(reading, verb.class, span, bearerAt(reading, span.start), { name: verb.term }));
  }
  return tasks;
}
