import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GoldError, readGold } from './gold.ts';

const LINE = {
  file: 'a.txt',
  class: '通知',
  genre: 'directive',
  rating: 40,
  segments: [
    [0, 4],
    [4, 9],
  ],
  labels: { '2': ['Ev', 'P'] },
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shihua-gold-'));
  writeFileSync(join(folder, 'a.txt'), '𠮷村通知。各村落实');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function putLines(...lines: readonly string[]): void {
  writeFileSync(join(folder, 'labels.jsonl'), lines.join('\n'));
}

it('reads documents with their segments, counted in characters', () => {
  putLines(JSON.stringify(LINE), '');
  const [document] = readGold(folder) ?? [];
  expect(document?.segments).toEqual([
    { start: 0, end: 5, labels: [] },
    { start: 5, end: 10, labels: ['Ev', 'P'] },
  ]);
});

it('has none where there is no list', () => {
  expect(readGold(folder)).toBeUndefined();
});

it.each([
  ['{', '第 2 行：不是有效的 JSON'],
  ['[]', '应为对象'],
  [JSON.stringify({ ...LINE, file: 'b.txt' }), '没有文件'],
  [JSON.stringify({ ...LINE, rating: '高' }), 'rating 应为'],
  [JSON.stringify({ ...LINE, segments: [[0]] }), 'segments 应为'],
  [JSON.stringify({ ...LINE, segments: [[0, 99]], labels: {} }), '段的起止 99 在文稿之外（共 9 个字符）'],
  [JSON.stringify({ ...LINE, labels: { '1': ['空'] } }), '标签可用 Es、Ec、Ev、E'],
  [JSON.stringify({ ...LINE, labels: { '3': ['E'] } }), '段号应在 1 到 2 之间'],
])('says in which line and what is wrong: %s', (line, message) => {
  putLines(JSON.stringify(LINE), line);
  expect(() => readGold(folder)).toThrow(GoldError);
  expect(() => readGold(folder)).toThrow(message);
});
