import { essayTerms, writtenWorks } from '../../lexicon/paper.ts';
import { handTerms } from '../../rules/trace/handwriting/words.ts';
import type { TermHit } from '../../lexicon/term-table.ts';
import { overlaps } from '../../text/span.ts';
import type { Task } from '../model.ts';
import { quotaAt } from '../often.ts';
import { meetingBefore, personAt } from '../who.ts';
import { handlingTerms } from '../words/acts.ts';
import { makeTask, near, type Reading } from './task.ts';

const REACH = 16;
const SMALLEST = 100;
/** 交来的笔记, 写好的笔记: there already. */
const THERE = /^(?:上来|上去|来|上|好|完)?的/u;
/** 1000字|体会 is no 字体, and 宣传稿件 stands beside essays without making them works. */
const STRAY: ReadonlySet<string> = new Set(['字体', '稿件']);
const COMPARED = /查重|比对重复|重复率检测/u;

/** Essays everybody has to write, copying by hand, and checks for copied passages. */
export function readEssays(reading: Reading): readonly Task[] {
  const essays = written(reading);
  return [...essays, ...byHand(reading, essays), ...compared(reading)];
}

function written(reading: Reading): readonly Task[] {
  const { scene, groups, memory } = reading;
  if (scene.unit.hits(writtenWorks).some((hit) => !STRAY.has(hit.term))) return [];
  const verbs = scene.unit.hits(handlingTerms).filter((verb) => !THERE.test(scene.text.slice(verb.end)));
  const tasks: Task[] = [];
  for (const hit of scene.unit.hits(essayTerms)) {
    if (hit.class !== 'essay') continue;
    const verb = verbs.findLast((one) => near(scene, one, hit, REACH)) ?? follower(reading, hit, verbs);
    const quantity = charsOf(reading, hit);
    if (verb === undefined && quantity === undefined) continue;
    const span = { start: Math.min(verb?.start ?? hit.start, hit.start), end: Math.max(hit.end, quantity?.end ?? 0) };
    if (!scene.asks(span) || tasks.some((task) => overlaps(task, span))) continue;
    const quota = quotaAt(scene, hit);
    tasks.push(
      makeTask(reading, 'essay', span, personAt(scene, groups, hit.start, memory), {
        ...(quantity === undefined ? {} : { chars: quantity.value }),
        ...(quota === undefined ? {} : { quota }),
      }),
    );
  }
  return tasks;
}

/** 心得体会……报送: the verb after the noun, when the noun is what is handed in. */
function follower(reading: Reading, hit: TermHit, verbs: readonly TermHit<'hand' | 'make'>[]): TermHit | undefined {
  return verbs.find((one) => one.class === 'hand' && near(reading.scene, hit, one, 8));
}

/** 1000字, 3000字以上, right before or after the paper. */
function charsOf({ scene }: Reading, hit: TermHit): { readonly value: number; readonly end: number } | undefined {
  const found = scene.unit.numbers.find(
    (quantity) =>
      quantity.kind === 'count' &&
      quantity.unit === '字' &&
      quantity.value >= SMALLEST &&
      quantity.start - hit.end <= 12 &&
      hit.start - quantity.end <= 6 &&
      !/[。；]/u.test(scene.text.slice(Math.min(hit.end, quantity.end), Math.max(hit.start, quantity.start))),
  );
  return found === undefined ? undefined : { value: found.value, end: Math.max(hit.end, found.end) };
}

/** The essay of the sentence must be written by hand, or a text copied out. */
function byHand(reading: Reading, essays: readonly Task[]): readonly Task[] {
  const { scene, groups, memory } = reading;
  const words = scene.unit.hits(handTerms);
  if (words.some((word) => word.class === 'rightly')) return [];
  const hand = words.find((word) => word.class === 'hand' && isOrdered(scene.text, word));
  if (hand === undefined || !scene.asks(hand)) return [];
  const essay = essays.findLast((task) => task.start <= hand.end) ?? essays[0];
  if (essay !== undefined) {
    const { group, chars, quota, frequency } = essay;
    const more = { frequency, ...(chars === undefined ? {} : { chars }), ...(quota === undefined ? {} : { quota }) };
    return [makeTask(reading, 'handwriting', hand, group, more)];
  }
  const chars = scene.unit.numbers.find((quantity) => quantity.unit === '字' && quantity.value >= SMALLEST);
  const copied = words.find((word) => word.class === 'paper' && near(scene, hand, word, 10));
  if (copied === undefined && chars === undefined) return [];
  const span = { start: hand.start, end: Math.max(hand.end, copied?.end ?? 0, chars?.end ?? 0) };
  const more = chars === undefined ? {} : { chars: chars.value };
  // 手写心得 is an essay as well; 抄写党章 is copying alone.
  const person = personAt(scene, groups, hand.start, memory);
  return [makeTask(reading, 'handwriting', span, person, more)];
}

/** 要求手写, 一律手抄; 把手抄笔记贴上墙 speaks of what is written already. */
function isOrdered(text: string, { start, end }: TermHit): boolean {
  return !THERE.test(text.slice(end)) && !/[把将对用][^，。；（]{0,6}$/u.test(text.slice(0, start));
}

function compared(reading: Reading): readonly Task[] {
  const { scene, memory } = reading;
  const found = COMPARED.exec(scene.text);
  if (found === null) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  if (!scene.asks(span)) return [];
  return [makeTask(reading, 'plagiarism', span, meetingBefore(memory, span.start) ?? memory.subject)];
}
