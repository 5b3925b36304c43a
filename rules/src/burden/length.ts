import type { Quantity } from '../facts/numbers/index.ts';
import { lengthTerms } from '../rules/meeting/too-long/words.ts';
import type { Span } from '../text/span.ts';
import type { Stated } from './model.ts';
import type { Scene } from './scene.ts';

const UNITS: Readonly<Record<string, Stated['unit']>> = {
  分钟: 'minute',
  小时: 'hour',
  学时: 'lesson',
  课时: 'lesson',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
};
const REACH = 10;

/** How long a meeting takes, where the sentence says so at or after the meeting: 会期两天, 议程一周, 为期半天的. */
export function lengthAt(scene: Scene, meeting: Span): Stated | undefined {
  const clause = scene.clauseAt(meeting.start);
  for (const quantity of scene.unit.numbers) {
    const stated = statedOf(quantity);
    if (stated === undefined || quantity.start < clause.start) continue;
    if (isLength(scene, quantity) || isAttribute(scene, quantity, meeting)) return stated;
  }
  return undefined;
}

/** How long each sitting of a course of study takes: 每次不少于2小时, 4学时. */
export function sittingAt(scene: Scene, study: Span): Stated | undefined {
  const index = scene.clauseIndex(study.start);
  const places = [scene.unit.clauses[index], scene.unit.clauses[index + 1]];
  for (const place of places) {
    if (place === undefined) continue;
    for (const quantity of scene.numbersIn(place)) {
      const stated = statedOf(quantity);
      if (stated !== undefined && stated.unit !== 'week' && stated.unit !== 'day') return stated;
    }
  }
  return undefined;
}

/** A length that belongs to a meeting named in an earlier sentence: 会期半天。 */
export function looseLength(scene: Scene): Stated | undefined {
  const own = scene.unit.hits(lengthTerms).filter((hit) => hit.class === 'own');
  const found = scene.unit.numbers.find((quantity) => own.some((hit) => follows(scene, hit, quantity)));
  return found === undefined ? undefined : statedOf(found);
}

function isLength(scene: Scene, quantity: Quantity): boolean {
  return scene.unit.hits(lengthTerms).some((hit) => hit.class !== 'speech' && follows(scene, hit, quantity));
}

/** 召开为期两天的动员会, 召开半天座谈会: between the verb and the meeting. */
function isAttribute(scene: Scene, quantity: Quantity, meeting: Span): boolean {
  return (
    quantity.start >= meeting.start &&
    quantity.end <= meeting.end &&
    /^的?[^，。；]{0,12}$/u.test(scene.text.slice(quantity.end, meeting.end)) &&
    quantity.qualifiers.every(({ role }) => role !== 'before' && role !== 'after')
  );
}

function follows(scene: Scene, word: Span, quantity: Quantity): boolean {
  const gap = quantity.start - word.end;
  return gap >= 0 && gap <= REACH && !/[，。；]/u.test(scene.text.slice(word.end, quantity.start));
}

function statedOf(quantity: Quantity): Stated | undefined {
  const unit = quantity.kind === 'duration' ? UNITS[quantity.unit] : undefined;
  return unit === undefined || quantity.value <= 0 ? undefined : { value: quantity.value, unit };
}
