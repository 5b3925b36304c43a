import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Table } from '@shihua/rules';
import { toXlsx } from '../index.ts';

const table: Table = {
  id: 'findings',
  title: '结果',
  columns: [
    { title: '文件', width: 40 },
    { title: '字数', width: 8 },
  ],
  rows: [
    ['=HYPERLINK("x")', 12],
    ['甲 & <乙>\u0000\u{20bb7}', null],
    ['长'.repeat(40_000), 0],
  ],
};

async function parts(tables: readonly Table[]): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(await toXlsx(tables));
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const)),
  );
}

describe('xlsx', () => {
  it('has a sheet a table, by its title, the head frozen', async () => {
    const all = await parts([table, { ...table, id: 'leads', title: '线索', rows: [] }]);
    expect(all.get('xl/workbook.xml')).toMatch(/name="结果"[\s\S]*name="线索"/u);
    expect([...all.keys()].filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(2);
    expect(all.get('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"/u);
  });

  it('is as wide as a page on paper', async () => {
    const sheet = (await parts([table])).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/u);
    expect(/<pageSetup [^>]*>/u.exec(sheet)?.[0]).toMatch(/fitToWidth="1" fitToHeight="0"/u);
  });

  it('holds numbers as numbers and texts as texts: no formula, nothing XML cannot hold, nothing too long', async () => {
    const all = await parts([table]);
    const sheet = all.get('xl/worksheets/sheet1.xml') ?? '';
    const text = [...all.values()].join('');
    expect(sheet).not.toMatch(/<f[ >]/u);
    expect(sheet).toContain('<v>12</v>');
    expect(text.replaceAll('&quot;', '"')).toContain('=HYPERLINK("x")');
    expect(text).toContain('甲 &amp; &lt;乙&gt; \u{20bb7}');
    expect(text).not.toContain('\u0000');
    expect(Math.max(...[...text.matchAll(/长+…?/gu)].map(([run]) => run.length))).toBe(32_767);
  });
});
