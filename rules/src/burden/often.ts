import type { Quantity } from '../facts/numbers/index.ts';
import type { Span } from '../text/span.ts';
import type { Frequency } from './model.ts';
import type { Scene } from './scene.ts';

/** Working days a year: what is asked for every day is done on these. */
const WORKDAYS = 250;
const DAYS = 365;
/** After a frequency: how many times, and of nothing else. */
const TIMES =
  /^(?:不少于|不低于|至少|原则上|组织|开展|举行|进行|召开|安排|更新|集中)*[一二两三四五六七八九十\d]*(?:次|场|期|轮|回)?(?:以上)?$/u;
/** After a frequency: a moment, and no act. */
const MOMENT =
  /^(?:的?(?:第一|最后一?)?(?:个?工作日|[一二三四五六日天]|下班|底|末|初|月末|结束|上午|下午)?(?:之?前|后)?)$/u;
const DUE: ReadonlySet<string> = new Set(['date', 'time', 'period', 'frequency']);
const LOOSE = /不定期|定期|不定时|经常性|经常|常态化|随时|适时/u;
const ONCE: Frequency = { label: '一次', times: 1 };

/**
 * How often the act at a span is done: told in its own clause, in the clause after it (，每月不少于两次), or in a clause
 * before it that says nothing else (每周五下班前，). Once where nothing is said.
 */
export function frequencyAt(scene: Scene, span: Span): Frequency {
  const index = scene.clauseIndex(span.start);
  const clause = scene.clauseAt(span.start);
  const next = scene.unit.clauses[index + 1];
  const previous = scene.unit.clauses[index - 1];
  const places: Span[] = [clause];
  if (next !== undefined && saysOnly(scene, next, TIMES)) places.push(next);
  if (previous !== undefined && (saysOnly(scene, previous, MOMENT) || goesOn(scene, clause))) places.push(previous);
  for (const place of places) {
    const found = often(scene, place, span);
    if (found !== undefined) return withRepeats(scene, found, clause, place === clause ? undefined : place);
  }
  // 于次月3日前报送: what is due after every month comes every month.
  if (/次月|下月/u.test(scene.text.slice(clause.start, clause.end))) return { label: '每月', times: 12 };
  const loose = LOOSE.exec(scene.text.slice(clause.start, clause.end));
  if (loose !== null) return { label: loose[0], times: undefined };
  return withRepeats(scene, ONCE, clause, undefined);
}

/** 每季度开展一次自查，形成报告: the act is part of the one before it. */
function goesOn(scene: Scene, clause: Span): boolean {
  return /^并?形成/u.test(scene.text.slice(clause.start, clause.end));
}

/** True when a clause holds a frequency and, after it, nothing but the words given. */
function saysOnly(scene: Scene, clause: Span, rest: RegExp): boolean {
  const quantity = scene.numbersIn(clause).find(({ kind }) => kind === 'frequency');
  return quantity !== undefined && rest.test(scene.text.slice(quantity.end, clause.end));
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

/**
 * By when, as written: in the clause of the span, in a clause before it that says nothing else (6月30日前，), or in one
 * after it that begins with the date (，6月30日前交支部).
 */
export function deadlineAt(scene: Scene, span: Span): string | undefined {
  const { clauses } = scene.unit;
  const first = scene.clauseIndex(span.start);
  const last = scene.clauseIndex(Math.max(span.start, span.end - 1));
  const dueIn = (place: Span | undefined): Quantity | undefined =>
    place && scene.numbersIn(place).find((quantity) => DUE.has(quantity.kind) && isBefore(quantity));
  const own = dueIn(scene.clauseAt(span.start)) ?? dueIn(clauses[last]);
  const before = clauses[first - 1];
  const lead = dueIn(before);
  const alone = lead !== undefined && before !== undefined && before.end - lead.end <= 2 ? lead : undefined;
  const after = clauses.slice(last + 1, last + 3).flatMap((clause) => {
    const due = dueIn(clause);
    return due !== undefined && /^[于在请并须应]*$/u.test(scene.text.slice(clause.start, due.start)) ? [due] : [];
  })[0];
  const found = own ?? alone ?? after;
  return found === undefined ? undefined : scene.text.slice(found.start, found.end);
}

function isBefore(quantity: Quantity): boolean {
  return quantity.qualifiers.some(({ role }) => role === 'before');
}

/** How far before a paper its number may stand: 2篇不少于2000字的研讨材料. */
const BEFORE = 14;

/** How many papers are owed a time: 2篇, 一式三份 not counted. */
export function quotaAt(scene: Scene, span: Span): number | undefined {
  const clause = scene.clauseAt(span.start);
  const found = scene
    .numbersIn(clause)
    .find(
      (quantity) =>
        quantity.kind === 'count' &&
        (quantity.unitClass === 'document' || quantity.unit === '条' || quantity.unit === '个') &&
        quantity.end >= span.start - BEFORE &&
        quantity.start <= span.end + 6 &&
        !scene.text.slice(0, quantity.start).endsWith('一式'),
    );
  return found === undefined || found.value <= 1 || found.value > 1000 ? undefined : found.value;
}
