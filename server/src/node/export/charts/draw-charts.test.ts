import { describe, expect, it } from 'vitest';
import { chartData } from '@shihua/rules';
import { toPictures } from '../index.ts';

const FILES = [
  { path: '甲镇/a.txt', total: 10, rules: { 'trace/ledger': 4, 'num/sum-mismatch': 1 } },
  { path: '乙<b>&"镇/b.txt', total: 93, rules: { 'trace/ledger': 1 } },
  { path: '乙<b>&"镇/c.txt', total: null, rules: {} },
];

describe('charts', () => {
  it('are the same pictures every time', async () => {
    expect(await toPictures(chartData(FILES))).toEqual(await toPictures(chartData(FILES)));
  });

  it('hold no style, script, handler or address of their own: a strict page would refuse them', async () => {
    const { distribution, heatMap } = await toPictures(chartData(FILES));
    for (const svg of [distribution, heatMap]) {
      expect(svg).toMatch(/^<svg viewBox="0 0 600 \d+" role="img" aria-label="[^"]+">/u);
      expect(svg).not.toMatch(/<style|<script|\sstyle=|\son\w+=|href|https?:/u);
    }
  });

  it('leave every colour to the page', async () => {
    const { distribution, heatMap } = await toPictures(chartData(FILES));
    for (const svg of [distribution, heatMap]) {
      expect(svg).not.toMatch(/(?:fill|stroke)="(?!none)/u);
      expect(svg).toMatch(/class="fill-ink"/u);
    }
  });

  it('show each number beside its picture and escape names', async () => {
    const { distribution, heatMap } = await toPictures(chartData(FILES));
    expect(distribution).toContain('>1 个</text>');
    expect(distribution).toContain('>无指数</text>');
    expect(heatMap).toContain('>4</text>');
    expect(heatMap).toContain('class="fill-heat4');
    expect(heatMap).not.toContain('<b>');
    expect(heatMap).not.toContain('>0</text>');
  });

  it('show no map of nothing', async () => {
    expect((await toPictures(chartData([]))).heatMap).toBe('');
  });
});
