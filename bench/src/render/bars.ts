import { isMet, type Bar } from '../bars/bar.ts';
import { figure } from './figures.ts';
import { table } from './table.ts';

/** What is asked, what was measured, and whether the one meets the other. */
export function renderBars(bars: readonly Bar[]): string {
  const rows = bars.map((bar) => {
    const met = isMet(bar);
    const limit = `${bar.sense === 'most' ? '≤' : '≥'} ${String(bar.limit)}${bar.unit}`;
    const value = met === undefined ? '未测' : figure(bar.value) + bar.unit;
    return [bar.what, limit, value, met === undefined ? '—' : met ? '达到' : '没有达到'];
  });
  return table(['目标', '要求', '测得', '结果'], rows);
}
