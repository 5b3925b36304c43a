import type { DateParts, Quantity } from './types.ts';
import { isDiscrete } from './units.ts';

const SIZES = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** A number for a message: 660万, 3.5亿, 1300, 16.67; at most two decimals of the size it is written in. */
export function describeNumber(value: number): string {
  for (const [size, mark] of SIZES) {
    if (Math.abs(value) >= size && value % (size / 100) === 0) return `${String(value / size)}${mark}`;
  }
  return String(Number.isInteger(value) ? value : Number(value.toFixed(2)));
}

/** The possible values for a message, without unit: 61—69, 660万—670万, 至少300, 不到5; dates and shares as one writes them. */
export function describeInterval(q: Quantity): string {
  if (q.kind === 'time' || q.kind === 'date' || q.kind === 'year' || q.kind === 'period') return describeTime(q);
  const number = describer(q);
  const whole = isDiscrete(q.unitClass) && Number.isInteger(q.lo);
  const hi = whole && q.hiOpen && Number.isInteger(q.hi) ? q.hi - 1 : q.hi;
  if (q.lo === hi) return number(q.lo);
  if (q.hi === Infinity) return `${q.loOpen ? '超过' : '至少'}${number(q.lo)}`;
  if (q.lo === 0) return `${q.hiOpen && !whole ? '不到' : '至多'}${number(hi)}`;
  return `${number(q.lo)}—${number(hi)}`;
}

/** A fraction or ratio in the terms it was written in, as long as it is that value. */
function describer(q: Quantity): (value: number) => string {
  const [first = 0, second = 0] = q.terms ?? [];
  const written =
    q.kind === 'fraction'
      ? `${describeNumber(first)}/${describeNumber(second)}`
      : q.kind === 'ratio'
        ? (q.terms ?? []).map(describeNumber).join('∶')
        : undefined;
  return (value) => (written !== undefined && value === q.value ? written : describeNumber(value));
}

function describeTime(q: Quantity): string {
  const start = describeParts(q.date ?? {});
  return q.dateEnd === undefined ? start : `${start}—${describeParts(q.dateEnd)}`;
}

function describeParts(parts: DateParts): string {
  const { year, month, day, weekday, quarter, half, hour, minute = 0 } = parts;
  const written = [
    year === undefined ? '' : `${String(year)}年`,
    month === undefined ? '' : `${String(month)}月`,
    day === undefined ? '' : `${String(day)}日`,
    quarter === undefined ? '' : `${String(quarter)}季度`,
    half === undefined ? '' : half === 1 ? '上半年' : '下半年',
    hour === undefined ? '' : `${String(hour)}:${String(minute).padStart(2, '0')}`,
  ].join('');
  return written === '' && weekday !== undefined ? `周${'一二三四五六日'[weekday - 1] ?? ''}` : written;
}
