import type { Quantity } from '../facts/numbers/index.ts';
import type { Span } from '../text/span.ts';
import type { Frequency } from './model.ts';
import type { Scene } from './scene.ts';

/** Working days a year: what is asked for every day is done on these. */
const WORKDAYS = 250;
const DAYS = 365;
/** A clause this short says how often the act before it is done: ，每月不少于两次. */
const TAIL = 14;
/** A clause that says when what was named before is due. */
const HANDS_IN = /前[^一-鿿]{0,2}(?:上?交|报|提交|完成|反馈|发)/u;
const LOOSE = /不定期|定期|不定时|经常性|经常|常态化|随时|适时/u;
const ONCE: Frequency = { label: '一次', times: 1 };

/**
 * How often the act at a span is done: told in its own clause, in a short clause after it, or in the clause before
 * it when `before` says that no other act stands there. Once where nothing is said.
 */
export function frequencyAt(scene: Scene, span: Span, before: (clause: Span) => boolean = () => true): Frequency {
  const index = scene.clauseIndex(span.start);
  const clause = scene.clauseAt(span.start);
  const previous = scene.unit.clauses[index - 1];
  const next = scene.unit.clauses[index + 1];
  const places: Span[] = [clause];
  if (next !== undefined && next.end - next.start <= TAIL) places.push(next);
  if (previous !== undefined && before(previous)) places.push(previous);
  for (const place of places) {
    const found = often(scene, place, span);
    if (found !== undefined) return withRepeats(scene, found, clause, place === clause ? undefined : place);
  }
  const loose = LOOSE.exec(scene.text.slice(clause.start, clause.end));
  if (loose !== null) return { label: loose[0], times: undefined };
  return withRepeats(scene, ONCE, clause, undefined);
}

function often(scene: Scene, place: Span, span: Span): Frequency | undefined {
  const all = scene.numbersIn(place).filter((quantity) => quantity.kind === 'frequency' && !isFormer(scene, quantity));
  const found = all.findLast((quantity) => quantity.start < span.end) ?? all[0];
  if (found?.perYear === undefined) return undefined;
  const perYear = found.unit === '天' ? (found.perYear * WORKDAYS) / DAYS : found.perYear;
  return { label: scene.text.slice(found.start, found.unitEnd), times: perYear };
}

/** 由每月一次改为每季度一次: the first of the two no longer holds. */
function isFormer(scene: Scene, quantity: Quantity): boolean {
  return (
    /[由从原]$/u.test(scene.text.slice(0, quantity.start)) && /改为|改成|调整为/u.test(scene.text.slice(quantity.end))
  );
}

function withRepeats(scene: Scene, base: Frequency, clause: Span, other: Span | undefined): Frequency {
  const places = other === undefined ? [clause] : [clause, other];
  const count = places
    .flatMap((place) => scene.numbersIn(place))
    .find((quantity) => isSession(quantity) && !/[第前]$/u.test(scene.text.slice(0, quantity.start)));
  if (count === undefined || base.times === undefined || count.value <= 1 || count.value > 100) return base;
  const words = scene.text.slice(count.numberStart, count.unitEnd);
  return { label: base === ONCE ? words : `${base.label}${words}`, times: base.times * count.value };
}

function isSession(quantity: Quantity): boolean {
  return (
    quantity.kind === 'count' &&
    quantity.unitClass === 'session' &&
    ['次', '场', '轮', '回', '期'].includes(quantity.unit)
  );
}

/** True when the clause of a span limits how often the act may be done: 每年不超过2次. */
export function isCapped(scene: Scene, span: Span): boolean {
  return scene
    .numbersIn(scene.clauseAt(span.start))
    .some(
      (quantity) =>
        isSession(quantity) && quantity.qualifiers.some(({ role }) => role === 'atMost' || role === 'lessThan'),
    );
}

/** By when, as written: in the clause of the span, the one before it, or a later one that hands in (6月30日前交). */
export function deadlineAt(scene: Scene, span: Span): string | undefined {
  const { clauses } = scene.unit;
  const index = scene.clauseIndex(span.start);
  const last = scene.clauseIndex(Math.max(span.start, span.end - 1));
  const later = clauses
    .slice(last + 1, last + 3)
    .filter((clause) => HANDS_IN.test(scene.text.slice(clause.start, clause.end)));
  for (const place of [scene.clauseAt(span.start), clauses[last], clauses[index - 1], ...later]) {
    if (place === undefined) continue;
    const found = scene
      .numbersIn(place)
      .filter(({ kind }) => kind === 'date' || kind === 'time' || kind === 'period' || kind === 'frequency')
      .find((quantity) => quantity.qualifiers.some(({ role }) => role === 'before'));
    if (found !== undefined) return scene.text.slice(found.start, found.end);
  }
  return undefined;
}

/** How many papers are owed a time: 2篇, 一式三份 not counted. */
export function quotaAt(scene: Scene, span: Span): number | undefined {
  const clause = scene.clauseAt(span.start);
  const found = scene
    .numbersIn(clause)
    .find(
      (quantity) =>
        quantity.kind === 'count' &&
        (quantity.unitClass === 'document' || quantity.unit === '条' || quantity.unit === '个') &&
        quantity.end >= span.start - 6 &&
        quantity.start <= span.end + 6 &&
        !scene.text.slice(0, quantity.start).endsWith('一式'),
    );
  return found === undefined || found.value <= 1 || found.value > 1000 ? undefined : found.value;
}
