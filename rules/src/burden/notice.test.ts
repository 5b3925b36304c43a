import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createEngine } from '../engine/engine.ts';
import { ledgerOfText } from '../testing/ledger-of.ts';
import { ledgerOf } from './ledger.ts';

const TEXT = readFileSync(new URL('../../../test-fixtures/burden/供水服务月通知.txt', import.meta.url), 'utf8');

/** Written from the notice by hand, not from what the code finds. */
const EXPECTED = [
  '会议 全体干部职工 一次',
  '会议 各水厂全体 一次',
  '集中学习 各水厂全体 每周',
  '心得材料 青年职工 一次',
  '考试 中层以上干部 每月',
  '出题 出题人 一次',
  '台账 各水厂 按周',
  '报表 各水厂 每周',
  '材料 各水厂 一次',
  '总结稿 办公室 一次',
  '留痕 未写明，按各部门计 每周',
  '检查 各水厂 一次',
  '自查 各水厂 一次',
  '信息宣传 每个水厂 一次',
];

it('finds the tasks of a whole notice and leaves its service to the public alone', () => {
  const { items } = ledgerOfText(TEXT);
  expect(items.map(({ act, group, frequency }) => `${act} ${group} ${frequency}`)).toEqual(EXPECTED);
  for (const { text, start, end } of items) expect(TEXT.slice(start, end)).toBe(text);
});

it('prices it with headcounts', () => {
  const { items, total } = ledgerOfText(TEXT, { org: { N: 120, M: 12, Y: 30, D: 9 }, hours: {} });
  const hours = Object.fromEntries(items.map((item) => [item.text, Math.round(item.hours?.likely ?? -1)]));
  expect(hours['召开动员大会']).toBe(120 * 4);
  expect(hours['组织一次集中学习']).toBe(120 * 52);
  expect(hours['撰写学习体会，字数不少于800字']).toBe(30 * 1.6);
  expect(total?.likely).toBe(Math.round(items.reduce((sum, item) => sum + (item.hours?.likely ?? 0), 0)));
  expect(total?.low).toBeLessThan(total?.likely ?? 0);
});

it('reads the same with a cache as without, after any line is taken out and put back', () => {
  const config = { genre: 'auto', stage: 'review', rules: {}, options: {}, drafts: false } as const;
  const kept = createEngine([], config);
  const lines = TEXT.split('\n');
  for (let i = 0; i < lines.length; i += 3) {
    const text = lines.filter((_, index) => index !== i).join('\n');
    const fresh = createEngine([], config).analyze({ text, language: 'plaintext' });
    expect(ledgerOf(kept.analyze({ text, language: 'plaintext' }))).toEqual(ledgerOf(fresh));
  }
  expect(kept.work.blocksReused).toBeGreaterThan(0);
});
