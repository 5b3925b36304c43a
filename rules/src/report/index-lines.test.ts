import { expect, it } from 'vitest';
import { sampleFile, sampleFinding, sampleReport } from '../testing/sample-report.ts';
import { firstPlaces, firstPlacesLine, partsLine } from './index-lines.ts';
import { renderHtml, renderMarkdown } from './render.ts';

const file = sampleFile(
  'a.txt',
  [0, 1, 2, 3].map((line) =>
    sampleFinding('trace/ledger', 'warning', {
      start: line * 20,
      end: line * 20 + 4 + line,
      text: '建立工作台账'.slice(0, 4 + line),
      range: { start: { line, character: 0 }, end: { line, character: 4 + line } },
    }),
  ),
  { chars: 300 },
);
const unmeasured = sampleFile('b.txt', [], { score: { ...file.score, total: null, reason: 'too-short' } });

it('names the places to mend first, heaviest first, and what the index becomes', () => {
  expect(partsLine(file)).toBe('空转 40 · 负担 0 · 数字 10 · 包装 0 · 粗糙 0');
  expect(firstPlacesLine(file)).toMatch(/^修掉这 3 处可降到 \d+：第 3 行、第 4 行、第 2 行$/u);
  expect(firstPlaces(file)?.places.map(({ points }) => points >= 1)).toEqual([true, true, true]);
});

it('says nothing of a file without an index, or with nothing to mend', () => {
  expect(partsLine(unmeasured)).toBeUndefined();
  expect(firstPlacesLine(unmeasured)).toBeUndefined();
  expect(firstPlacesLine(sampleFile('c.txt', []))).toBeUndefined();
});

it('stands with the findings of the file in the report', () => {
  const line = firstPlacesLine(file) ?? '';
  expect(renderHtml(sampleReport([file]))).toContain(line);
  expect(renderMarkdown(sampleReport([file]))).toContain(line);
});
