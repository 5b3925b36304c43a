import { describe, expect, it } from 'vitest';
import { sampleFile, sampleFinding, sampleReport } from '../../testing/sample-report.ts';
import { loneTable, reportTables } from './index.ts';

const report = sampleReport(
  [
    sampleFile('乙/b.txt', [
      sampleFinding('lang/de-di', 'hint', { text: '认真的学' }),
      sampleFinding('trace/ledger', 'warning', { text: '建立台账', start: 30, end: 34 }),
      sampleFinding('empty/claim', 'info', { shown: false, text: '成效显著' }),
    ]),
    sampleFile(
      '甲/a.txt',
      [
        sampleFinding('num/sum-mismatch', 'error', { text: '共 5 件' }),
        sampleFinding('trace/ledger', 'warning', { text: '台账备查', start: 4 }),
      ],
      { paragraphs: [0, 4, 20] },
    ),
  ],
  [{ path: '丙/c.docx', message: '文件已损坏。' }],
);

function cells(title: string, id: Parameters<typeof loneTable>[0], options = {}): readonly unknown[] {
  const { columns, rows } = loneTable(id, report, options);
  const at = columns.findIndex((column) => column.title === title);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]);
}

describe('tables of a report', () => {
  it('are those that have something to say', () => {
    expect(reportTables(report).map(({ title }) => title)).toEqual(['概览', '文件', '结果', '线索', '未读']);
    const full = {
      ...report,
      similar: [
        { paths: ['a', 'b'] as const, share: 0.5, passages: [{ a: [0, 50] as const, b: [9, 59] as const, chars: 50 }] },
      ],
    };
    expect(reportTables(full).map(({ id }) => id)).toContain('similar');
  });

  it('have as many cells in a row as columns', () => {
    for (const { columns, rows } of reportTables(report))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('list files by path, never by how they fare', () => {
    expect(cells('文件', 'files')).toEqual(['乙/b.txt', '甲/a.txt']);
  });

  it('list what is shown, all when asked, and what was not read', () => {
    expect(cells('规则', 'findings')).toEqual(['lang/de-di', 'trace/ledger', 'num/sum-mismatch', 'trace/ledger', null]);
    expect(cells('规则', 'findings', { all: true })).toContain('empty/claim');
    expect(cells('级别', 'findings').at(-1)).toBe('未读');
  });

  it('name the paragraph where it is known', () => {
    expect(cells('段', 'findings')).toEqual([null, null, 2, 2, null]);
  });

  it('sort leads by kind, rule and file, with basis and rule set, and leave mere form out', () => {
    expect(cells('规则', 'leads')).toEqual(['trace/ledger', 'trace/ledger', 'num/sum-mismatch']);
    expect(cells('文件', 'leads')).toEqual(['乙/b.txt', '甲/a.txt', '甲/a.txt']);
    expect(cells('依据', 'leads')[0]).toContain('防火巡查');
    expect(cells('依据', 'leads')[0]).not.toContain('领导批示');
    expect(new Set(cells('规则集', 'leads'))).toEqual(new Set(['9.9.9/set']));
  });

  it('count each class of the index once, files without one too', () => {
    const counts = loneTable('overview', report, {}).rows.filter(([name]) => String(name).startsWith('文风指数 '));
    expect(counts.map(([name, count]) => [name, count])).toContainEqual(['文风指数 40–59', 2]);
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(2);
  });
});
