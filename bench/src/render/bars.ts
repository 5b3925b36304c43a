import { isMet, type Bar } from '../bars/bar.ts';
import { figure } from './figures.ts';
import { table } from './table.ts';

/** A limit as it was set, or shortened where it is no short decimal. */
function limitOf({ limit }: Bar): string {
  const plain = String(limit);
  return plain.length > 5 ? figure(limit) : plain;
}

/** What is asked, what was measured, and whether the one meets the other. */
export function renderBars(bars: readonly Bar[]): string {
  const rows = bars.map((bar) => {
    const met = isMet(bar);
    const limit = `${bar.sense === 'most' ? '≤' : '≥'} ${limitOf(bar)}${bar.unit}`;
    const value = met === undefined ? '未测' : figure(bar.value) + bar.unit;
    return [bar.what, limit, value, met === undefined ? '—' : met ? '达到' : '没有达到'];
  });
  return table(['目标', '要求', '测得', '结果'], rows);
}
