import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  it.each(['r.html', 'r.md', 'r.json'])('writes %s, prints nothing and does not fail for findings', async (out) => {
    const outcome = await shihua(folder, ['report', 'docs', '--out', out]);
    expect(outcome).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(folder.at(out), 'utf8')).toContain(PASSAGE);
  });

  it('does not read its own earlier output', async () => {
    await shihua(folder, ['report', 'docs', '--out', 'docs/r.html']);
    await shihua(folder, ['report', 'docs', '--out', 'docs/r.json']);
    await shihua(folder, ['report', 'docs', '--out', 'docs/r.html']);
    expect(readFileSync(folder.at('docs/r.html'), 'utf8')).not.toContain('r.html');
  });

  it('names what could not be read and ends with 2', async () => {
    folder.put({ 'docs/c.txt': Uint8Array.from([0xff, 0xff]) });
    const { code, err } = await shihua(folder, ['report', 'docs', '--out', 'r.md']);
    expect(code).toBe(2);
    expect(err).toContain('docs/c.txt');
    expect(readFileSync(folder.at('r.md'), 'utf8')).toContain('## 未读');
  });

  it('ends with 2 where the report cannot be written', async () => {
    const { code, err } = await shihua(folder, ['report', 'docs', '--out', 'none/r.md']);
    expect(code).toBe(2);
    expect(err).toContain('none/r.md');
    expect(existsSync(folder.at('none'))).toBe(false);
  });
});

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
