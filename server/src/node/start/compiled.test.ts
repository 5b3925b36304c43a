import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCompiled } from './compiled.ts';

let root: string;
let bundle: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shihua-code-'));
  bundle = join(root, 'main.cjs');
  folder = join(root, 'cache', 'code');
  write('甲');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(answer: string): void {
  writeFileSync(bundle, `exports.answer = () => ${JSON.stringify(answer)};\nexports.file = __filename;\n`);
}

function load(into?: string): { readonly answer: string; readonly warm: boolean; keep(): void } {
  const { exports, warm, keep } = loadCompiled(bundle, into ?? folder);
  return { answer: (exports as { answer: () => string }).answer(), warm, keep };
}

const keptFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

it('begins with what an earlier process has compiled', () => {
  const first = load();
  expect(first).toMatchObject({ answer: '甲', warm: false });
  first.keep();
  expect(load()).toMatchObject({ answer: '甲', warm: true });
});

it('tells a bundle its own address, and lets it ask for what lies beside it', () => {
  writeFileSync(join(root, 'beside.cjs'), 'module.exports = 7;\n');
  writeFileSync(bundle, "module.exports = { file: __filename, folder: __dirname, beside: require('./beside.cjs') };\n");
  expect(loadCompiled(bundle, undefined).exports).toEqual({ file: bundle, folder: root, beside: 7 });
});

it('takes nothing that was compiled from another bundle', () => {
  load().keep();
  write('乙');
  utimesSync(bundle, 1, 1);
  expect(load()).toMatchObject({ answer: '乙', warm: false });
});

it.each([
  ['a changed byte', (bytes: Buffer) => bytes.map((byte, index) => (index === 99 ? byte ^ 1 : byte))],
  ['the half of it', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['nothing', () => Buffer.alloc(0)],
])('takes nothing that is not what was written: %s', (_name, damaged) => {
  load().keep();
  writeFileSync(keptFile(), damaged(readFileSync(keptFile())));
  const second = load();
  expect(second).toMatchObject({ answer: '甲', warm: false });
  second.keep();
  expect(load().warm).toBe(true);
});

it('writes nothing when it was warm, and for nobody but the user', () => {
  load().keep();
  const before = statSync(keptFile());
  expect([before.mode & 0o077, statSync(folder).mode & 0o077]).toEqual([0, 0]);
  load().keep();
  expect(statSync(keptFile()).mtimeMs).toBe(before.mtimeMs);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('removes what was kept more than a month ago', () => {
  load().keep();
  const old = keptFile();
  utimesSync(old, new Date(Date.now() - 40 * 24 * 3600 * 1000), new Date(Date.now() - 40 * 24 * 3600 * 1000));
  write('丙丙');
  load().keep();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(load()).toMatchObject({ answer: '丙丙', warm: true });
});

it('does without a place to keep code', () => {
  const { exports, keep } = loadCompiled(bundle, undefined);
  keep();
  writeFileSync(join(root, 'file'), '');
  const unwritable = load(join(root, 'file', 'code'));
  unwritable.keep();
  expect(exports).toHaveProperty('file', bundle);
  expect(unwritable.answer).toBe('甲');
});
