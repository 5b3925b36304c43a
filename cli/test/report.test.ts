import { existsSync, readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report, ReportFile } from '@shihua/rules';
import { Folder, shihua } from './harness.ts';
import { CLEAN, NOTICE, PASSAGE } from './texts.ts';

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
  folder.put({ 'docs/a.txt': NOTICE, 'docs/b.txt': CLEAN });
});

afterEach(() => {
  folder.remove();
});

describe('report', () => {
  it.each(['r.html', 'r.md', 'r.json', 'r.csv'])(
    'writes %s, prints nothing and does not fail for findings',
    async (out) => {
      const outcome = await shihua(folder, ['report', 'docs', '--out', out]);
      expect(outcome).toMatchObject({ code: 0, out: '' });
      expect(readFileSync(folder.at(out), 'utf8')).toContain(PASSAGE);
    },
  );

  it('does not read its own earlier output', async () => {
    await shihua(folder, ['report', 'docs', '--out', 'docs/r.html']);
    await shihua(folder, ['report', 'docs', '--out', 'docs/r.json']);
    await shihua(folder, ['report', 'docs', '--out', 'docs/r.html']);
    expect(readFileSync(folder.at('docs/r.html'), 'utf8')).not.toContain('r.html');
  });

  it('does not read other reports that lie in the folder, unless it is told to', async () => {
    for (const out of ['docs/r.html', 'docs/r.md']) await shihua(folder, ['report', 'docs', '--out', out]);
    const { out } = await shihua(folder, ['check', 'docs', '--format', 'json']);
    expect((JSON.parse(out) as Report).files.map(({ path }) => path)).toEqual(['docs/a.txt', 'docs/b.txt']);
    expect((await shihua(folder, ['check', 'docs/r.md'])).out).toContain('1 个文件，必改 0 处');
  });

  it.each(['r.md', 'r.html', 'r.csv', 'r.json'])('writes over %s only where that is a report', async (out) => {
    folder.put({ [out]: NOTICE });
    const refused = await shihua(folder, ['report', 'docs', '--out', out]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(`--out ${out}：文件已存在`);
    expect(readFileSync(folder.at(out), 'utf8')).toBe(NOTICE);

    folder.put({ [out]: '' });
    for (let run = 0; run < 2; run++)
      expect(await shihua(folder, ['report', 'docs', '--out', out])).toMatchObject({ code: 0 });
    expect(readFileSync(folder.at(out), 'utf8')).toContain(PASSAGE);
  });

  it('writes over a workbook only where that is a report', async () => {
    const zip = new JSZip();
    zip.file('xl/workbook.xml', '<workbook><sheets><sheet name="台账" sheetId="1"/></sheets></workbook>');
    folder.put({ 'r.xlsx': await zip.generateAsync({ type: 'uint8array' }) });
    expect(await shihua(folder, ['report', 'docs', '--out', 'r.xlsx'])).toMatchObject({ code: 2 });

    folder.put({ 'r.xlsx': '' });
    for (let run = 0; run < 2; run++)
      expect(await shihua(folder, ['report', 'docs', '--out', 'r.xlsx'])).toMatchObject({ code: 0 });
  });

  it('says what is wrong with the place, and does not fail in itself', async () => {
    folder.put({ file: 'x', 'dir.md/a.txt': '' });
    for (const out of ['file/r.md', 'none/r.md', 'dir.md']) {
      const { code, err } = await shihua(folder, ['report', 'docs', '--out', out]);
      expect(code).toBe(2);
      expect(err).toContain(`${out}：未能写入`);
    }
  });

  it('writes over no file that is no text', async () => {
    folder.put({ 'r.md': Uint8Array.from([0, 1, 2, 3]) });
    expect(await shihua(folder, ['report', 'docs', '--out', 'r.md'])).toMatchObject({ code: 2 });
  });

  it('names what could not be read and ends with 2', async () => {
    folder.put({ 'docs/c.txt': Uint8Array.from([0xff, 0xff]) });
    const { code, err } = await shihua(folder, ['report', 'docs', '--out', 'r.md']);
    expect(code).toBe(2);
    expect(err).toContain('docs/c.txt');
    expect(readFileSync(folder.at('r.md'), 'utf8')).toContain('## 未读');
  });

  it('writes a workbook', async () => {
    expect(await shihua(folder, ['report', 'docs', '--out', 'r.xlsx'])).toMatchObject({ code: 0, out: '' });
    const { entries } = await unzipped(folder.at('r.xlsx'));
    expect(entries['xl/workbook.xml']).toMatch(/概览[\s\S]*文件[\s\S]*结果[\s\S]*线索/u);
    expect(Object.values(entries).join('')).toContain(PASSAGE);
  });

  it('writes one table of several as CSV, the findings unless told otherwise', async () => {
    await shihua(folder, ['report', 'docs', '--out', 'r.csv']);
    await shihua(folder, ['report', 'docs', '--out', 'leads.csv', '--table', 'leads']);
    expect(readFileSync(folder.at('r.csv'), 'utf8')).toMatch(/^\ufeff文件,段,行,/u);
    expect(readFileSync(folder.at('leads.csv'), 'utf8')).toMatch(/^\ufeff类别,规则,.*\r\n数字,num\/at-least-max,/u);
  });

  it.each(['r.html', 'r.md', 'r.json', 'r.csv', 'r.xlsx'])('leaves the text out of %s when told to', async (out) => {
    expect(await shihua(folder, ['report', 'docs', '--out', out, '--no-text'])).toMatchObject({ code: 0 });
    const text = out.endsWith('.xlsx')
      ? Object.values((await unzipped(folder.at(out))).entries).join('')
      : readFileSync(folder.at(out), 'utf8');
    expect(text).toContain('num/at-least-max');
    expect(text).not.toContain('收粮');
  });

  it('ends with 2 where the report cannot be written', async () => {
    const { code, err } = await shihua(folder, ['report', 'docs', '--out', 'none/r.md']);
    expect(code).toBe(2);
    expect(err).toContain('none/r.md');
    expect(existsSync(folder.at('none'))).toBe(false);
  });
});

async function unzipped(path: string): Promise<{ readonly entries: Readonly<Record<string, string>> }> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const named = Object.values(zip.files).map(async (file) => [file.name, await file.async('string')] as const);
  return { entries: Object.fromEntries(await Promise.all(named)) };
}

describe('score', () => {
  it('prints the readings, not the findings, and does not fail for them', async () => {
    const { code, out } = await shihua(folder, ['score', 'docs/a.txt']);
    expect(code).toBe(0);
    expect(out).toBe('docs/a.txt\n  必改 1 · 文风 无（不足 100 字）\n');
  });

  it('prints the five parts of a text that is long enough', async () => {
    folder.put({ 'long.txt': CLEAN + CLEAN });
    const { out } = await shihua(folder, ['score', 'long.txt']);
    expect(out).toMatch(/空转 \d+ · 负担 \d+ · 数字 \d+ · 包装 \d+ · 粗糙 \d+/u);
  });

  it('says what to mend first and what that brings', async () => {
    folder.put({ 'long.txt': `${CLEAN}${CLEAN}${NOTICE}${NOTICE}` });
    const { out } = await shihua(folder, ['score', 'long.txt']);
    const [, total = ''] = /文风 (\d+)/u.exec(out) ?? [];
    const [, without = ''] = /修掉这 \d 处可降到 (\d+)：\n {4}\d+:\d+ {2}约 \d+ 分 {2}\S/u.exec(out) ?? [];
    expect(Number(without)).toBeLessThan(Number(total));
    expect(out).toContain(PASSAGE);
  });

  it('prints JSON', async () => {
    const { out } = await shihua(folder, ['score', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ path: 'docs/a.txt', mustFix: 1 }, { path: 'docs/b.txt' }],
      errors: [],
    });
  });
});

describe('rules and explain', () => {
  it('lists the rules as a table and as JSON', async () => {
    const { out } = await shihua(folder, ['rules']);
    expect(out).toMatch(/^num\/at-least-max +数字 +必改/mu);
    const json = JSON.parse((await shihua(folder, ['rules', '--format', 'json'])).out) as {
      id: string;
      level: string;
    }[];
    expect(json.find((rule) => rule.id === 'num/at-least-max')).toMatchObject({ level: 'error', family: 'num' });
    expect(json).toHaveLength(out.trimEnd().split('\n').length);
  });

  it('explains a rule', async () => {
    const { code, out } = await shihua(folder, ['explain', 'num/at-least-max']);
    expect(code).toBe(0);
    for (const title of ['为什么', '例子', '不算', '关闭']) expect(out).toContain(`\n${title}\n`);
  });

  it('names rules that are near a mistaken id', async () => {
    expect((await shihua(folder, ['explain', 'numbers/at-least-max'])).err).toContain('num/at-least-max');
  });
});

describe('the burden', () => {
  const TASKS = '关于巡渠的通知\n各站：\n各站每周报送巡渠报表，每人撰写500字心得。\n';
  const ORG = ['--org', 'N=100,D=10'];

  beforeEach(() => {
    folder.put({ 'tasks.txt': TASKS });
  });

  it('is in the JSON: hours with headcounts, none without', async () => {
    const read = async (...flags: string[]): Promise<ReportFile['burden'] | undefined> => {
      const { out } = await shihua(folder, ['check', 'tasks.txt', '--format', 'json', ...flags]);
      return (JSON.parse(out) as Report).files[0]?.burden;
    };
    const priced = await read(...ORG);
    expect(priced?.items.map(({ act, group, frequency, hours }) => [act, group, frequency, hours])).toEqual([
      ['报表', '各站', '每周', 150.8],
      ['心得材料', '每人', '一次', 100],
    ]);
    expect(priced?.personHours?.likely).toBe(251);
    const open = await read();
    expect(open?.personHours).toBeNull();
    expect(open?.items.map(({ act, hours }) => [act, hours])).toEqual([
      ['报表', null],
      ['心得材料', null],
    ]);
    expect((await read('--org', 'D=10'))?.personHours).toBeNull();
  });

  it('is a line of pretty output and of score, with the heaviest items', async () => {
    const check = await shihua(folder, ['check', 'tasks.txt', ...ORG]);
    expect(check.out).toContain('负担 约需 251 人·小时（');
    const score = await shihua(folder, ['score', 'tasks.txt', ...ORG]);
    expect(score.out).toContain('负担 约需 251 人·小时（');
    expect(score.out).toContain('    报表，各站，每周：10个 × 52次 × 0.29小时 = 151 人·小时\n');
    const open = await shihua(folder, ['score', 'tasks.txt']);
    expect(open.out).toContain('负担 布置 2 项，没有填全单位人数，不估工时');
    expect(open.out).toContain('    报表，各站，每周：D个 × 52次 × 0.29小时\n');
    expect(open.out).toContain('：N人 × 1次 × 500字 ÷ 500字/小时\n');
  });

  it('takes headcounts and assumptions from the file, and --org first', async () => {
    folder.put({ '.shihuarc.json': '{"org":{"N":100,"D":50},"burdenHours":{"form":1}}' });
    const { out } = await shihua(folder, ['score', 'tasks.txt', '--org', 'D=2']);
    expect(out).toContain('2个 × 52次 × 1小时 = 104 人·小时');
    expect(out).toContain('100人 × 1次 × 500字');
  });

  it('is a table of the report', async () => {
    await shihua(folder, ['report', 'tasks.txt', '--out', 'r.md', ...ORG]);
    expect(readFileSync(folder.at('r.md'), 'utf8')).toContain('| 各站 | 1 | 1 | 151 |');
  });
});
