import { readFileSync, statSync, utimesSync } from 'node:fs';
import type * as Rules from '@shihua/rules';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDocx, paragraph } from '../../server/src/node/read/docx/make-docx.ts';
import { doubledWord } from './doubled-word.ts';
import { Folder, shihua } from './harness.ts';
import { CLEAN, NOTICE } from './texts.ts';

vi.mock('@shihua/rules', async (importOriginal) => {
  const rules = await importOriginal<typeof Rules>();
  return { ...rules, REGISTRY: [...rules.REGISTRY, doubledWord] };
});

const before = '新修的的水渠和新铺的的村道，三月底前完工验收。\n';
const after = '新修的水渠和新铺的村道，三月底前完工验收。\n';

const LONG_AGO = new Date('2001-01-01T00:00:00Z');

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => {
  folder.remove();
});

/** Puts a file that was last written long ago. */
function put(name: string, content: string | Uint8Array): void {
  folder.put({ [name]: content });
  utimesSync(folder.at(name), LONG_AGO, LONG_AGO);
}

function isUntouched(name: string): boolean {
  return statSync(folder.at(name)).mtimeMs === LONG_AGO.getTime();
}

describe('--fix', () => {
  it('applies safe fixes, and a second run changes nothing', async () => {
    put('a.txt', before);
    const { err } = await shihua(folder, ['check', '--fix']);
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe(after);
    expect(err).toContain('已修改 1 个文件，共 2 处');
    utimesSync(folder.at('a.txt'), LONG_AGO, LONG_AGO);
    expect((await shihua(folder, ['check', '--fix'])).err).toBe('');
    expect(isUntouched('a.txt')).toBe(true);
  });

  it('reports the text as it is afterwards', async () => {
    put('a.txt', before);
    const fixed = JSON.parse((await shihua(folder, ['check', '--fix', '--format', 'json'])).out) as unknown;
    expect(JSON.parse((await shihua(folder, ['check', '--format', 'json'])).out)).toEqual(fixed);
  });

  it('says that it changed nothing where all fixes are for somebody to choose', async () => {
    put('a.txt', NOTICE);
    const { err } = await shihua(folder, ['check', '--fix']);
    expect(err).toContain('没有修改文件');
    expect(isUntouched('a.txt')).toBe(true);
  });

  it('never writes a file that has nothing to fix', async () => {
    put('a.txt', CLEAN);
    await shihua(folder, ['check', '--fix']);
    expect(isUntouched('a.txt')).toBe(true);
  });

  it.each([
    ['utf-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['gb18030', (text: string) => iconv.encode(text, 'gb18030')],
  ])('writes %s back as it was', async (_name, encode) => {
    put('a.txt', encode(CLEAN + before));
    await shihua(folder, ['check', '--fix']);
    expect(readFileSync(folder.at('a.txt'))).toEqual(encode(CLEAN + after));
  });

  it('leaves Word files alone and says so', async () => {
    put('a.docx', await makeDocx({ body: paragraph(before.trim()) }));
    expect((await shihua(folder, ['check', '--fix'])).err).toContain('Word');
    expect(isUntouched('a.docx')).toBe(true);
  });

  it('prints the mended text, and that only, with --stdin', async () => {
    const encode = (text: string): Buffer => iconv.encode(text, 'gb18030');
    const { bytes } = await shihua(folder, ['check', '--fix', '--stdin'], { stdin: encode(CLEAN + before) });
    expect(bytes).toEqual(encode(CLEAN + after));
    expect((await shihua(folder, ['check', '--fix', '--stdin'], { stdin: CLEAN })).out).toBe(CLEAN);
  });
});
