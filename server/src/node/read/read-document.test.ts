import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeDocx, paragraph } from './docx/make-docx.ts';
import { MAX_BYTES, readDocument } from './read-document.ts';
import { ReadError } from './read-error.ts';
import { parseSidecar, SidecarReader } from './sidecar.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shihua-read-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('tells the language by the extension', async () => {
  for (const [name, language] of [
    ['a.txt', 'plaintext'],
    ['a.MD', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.htm', 'html'],
    ['a.html', 'html'],
    ['a', 'plaintext'],
  ] as const) {
    expect((await readDocument(put(name, '通知'))).language).toBe(language);
  }
});

it('reads a Word file as plain text', async () => {
  const path = put('a.docx', await makeDocx({ body: paragraph('通知') }));
  expect(await readDocument(path)).toEqual({
    path,
    text: '通知\n',
    encoding: 'docx',
    bom: false,
    language: 'plaintext',
  });
});

it('names the file and the reason where it cannot be read', async () => {
  const huge = put('huge.txt', '');
  truncateSync(huge, MAX_BYTES + 1);
  for (const [path, message] of [
    [join(folder, 'none.txt'), '文件不存在。'],
    [folder, '这是文件夹，不是文件。'],
    [huge, '文件过大（65 MB，上限 64 MB）。'],
    [put('bad.txt', Uint8Array.from([0xc4, 0xe3, 0xff, 0xff])), '无法识别编码'],
    [put('bad.docx', '通知'), '不是有效的 Word 文件'],
    [put('old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), '请另存为 .docx'],
    [put('a.rtf', '{\\rtf1\\ansi 通知}'), '请另存为 .docx'],
    [put('a.pdf', '%PDF-1.7'), '原稿'],
    [put('word.txt', await makeDocx({ body: paragraph('通知') })), '后缀应为 .docx'],
  ] as const) {
    const error: unknown = await readDocument(path).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ReadError);
    expect(error).toMatchObject({ path, message: expect.stringContaining(message) as unknown });
  }
});

const ENTRY = { rule: 'num/full-coverage', fingerprint: 'abc', reason: '全员体检，确为全部' };

it('reads sidecar entries from the folder of a document and the folders above', async () => {
  put('.shihua-ignore.json', JSON.stringify({ entries: [{ ...ENTRY, author: '张', expires: '2030-01-01' }] }));
  const entries = await new SidecarReader().entriesFor(join(folder, 'sub/a.txt'));
  expect(entries).toEqual([{ ...ENTRY, author: '张', expires: '2030-01-01' }]);
});

it.each([
  ['{', '不是有效的 JSON'],
  ['[]', '缺少 entries'],
  [JSON.stringify({ entries: [ENTRY, { ...ENTRY, reason: '' }] }), '第 2 条的 reason'],
  [JSON.stringify({ entries: [{ ...ENTRY, expires: '明年' }] }), '第 1 条的 expires'],
])('says what is wrong with the sidecar %s', (text, message) => {
  expect(() => parseSidecar('.shihua-ignore.json', text)).toThrow(message);
});
