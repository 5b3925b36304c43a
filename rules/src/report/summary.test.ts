import { describe, expect, it } from 'vitest';
import { sampleFile, sampleFinding, sampleReport } from '../testing/sample-report.ts';
import { countsByFamily, excerpt, median, readings, worstFiles, worstFindings } from './summary.ts';

const files = [
  sampleFile('b.txt', [
    sampleFinding('num/full-coverage', 'warning'),
    sampleFinding('empty/claim', 'info', { shown: false }),
  ]),
  sampleFile('a.txt', [sampleFinding('num/sum-mismatch', 'error'), sampleFinding('trace/ledger', 'hint')], {
    score: {
      total: null,
      worst: null,
      parts: { empty: null, burden: null, numbers: null, packaging: null, form: null },
      reason: 'too-short',
    },
  }),
  sampleFile('c.txt', [], { score: { ...sampleFile('', []).score, total: 61 } }),
];

describe('readings', () => {
  it('count files, errors and findings, and take the median of the files that have an index', () => {
    expect(readings(sampleReport(files, [{ path: 'd.txt', message: '文件不存在。' }]))).toEqual({
      files: 3,
      unread: 1,
      chars: 3600,
      mustFix: 1,
      shown: 3,
      held: 1,
      median: 51,
      measured: 2,
    });
    expect(readings(sampleReport(files), { all: true })).toMatchObject({ shown: 4, held: 0 });
  });

  it('have no median where nothing is measured', () => {
    expect(median([])).toBeNull();
    expect(median([3])).toBe(3);
    expect(median([9, 1, 2])).toBe(2);
  });
});

it('counts by family, most first, then by name', () => {
  expect(countsByFamily(files).map(({ label, total, levels }) => [label, total, levels.error])).toEqual([
    ['数字', 2, 1],
    ['留痕', 1, 0],
  ]);
});

it('puts files with errors first, then by index, then by path', () => {
  expect(worstFiles(files).map((file) => file.path)).toEqual(['a.txt', 'c.txt', 'b.txt']);
});

it('puts the most serious findings first and keeps one rule from filling the list', () => {
  const many = sampleFile(
    'm.txt',
    Array.from({ length: 9 }, () => sampleFinding('doc/date-weekday', 'error')),
  );
  const placed = worstFindings([...files, many], 10);
  expect(placed.map(({ file, finding }) => [file.path, finding.level])).toEqual([
    ['m.txt', 'error'],
    ['m.txt', 'error'],
    ['a.txt', 'error'],
    ['b.txt', 'warning'],
    ['a.txt', 'hint'],
  ]);
  expect(worstFindings(files, 1)).toHaveLength(1);
});

it('cuts a passage by characters, on one line', () => {
  expect(excerpt('  甲\n乙　 丙 ')).toBe('甲 乙 丙');
  expect(excerpt('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
});
