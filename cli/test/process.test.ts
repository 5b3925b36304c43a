import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Folder } from './harness.ts';
import { NOTICE } from './texts.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => {
  folder.remove();
});

it('ends quietly when its reader has had enough', async () => {
  for (let i = 0; i < 40; i++) folder.put({ [`${String(i)}.txt`]: NOTICE.repeat(60) });
  const child = spawn(process.execPath, ['--import', TSX, MAIN, 'check', '--format', 'ndjson'], { cwd: folder.path });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  child.stdout.once('data', () => {
    child.stdout.destroy();
  });
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

it('leaves the exit code, and all of its output, to whoever started it', async () => {
  for (let i = 0; i < 40; i++) folder.put({ [`${String(i)}.txt`]: NOTICE.repeat(20) });
  const child = spawn(process.execPath, ['--import', TSX, MAIN, 'check', '--format', 'ndjson'], { cwd: folder.path });
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    lines += chunk.filter((byte) => byte === 10).length;
  });
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, lines }).toEqual({ code: 1, lines: 40 });
});
