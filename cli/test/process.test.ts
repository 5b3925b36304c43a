import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Folder } from './harness.ts';
import { NOTICE } from './texts.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => {
  folder.remove();
});

/** The built command line as a process of its own, its caches in the folder. */
function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
  if (!existsSync(CLI)) throw new Error('dist/cli.cjs is missing: run `npm run build` first');
  const env = { ...process.env, XDG_CACHE_HOME: join(folder.path, '.cache') };
  return spawn(process.execPath, [CLI, ...args], { cwd: folder.path, env });
}

it('ends quietly when its reader has had enough', async () => {
  for (let i = 0; i < 40; i++) folder.put({ [`${String(i)}.txt`]: NOTICE.repeat(60) });
  const child = start('check', '--format', 'ndjson');
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
  const child = start('check', '--format', 'ndjson');
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    lines += chunk.filter((byte) => byte === 10).length;
  });
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, lines }).toEqual({ code: 1, lines: 40 });
});

/** Everything that a run of the built command line prints, and its exit code. */
async function outcome(...args: readonly string[]): Promise<readonly [out: string, code: number]> {
  const child = start(...args);
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
  const [code] = (await once(child, 'close')) as [number];
  return [out, code];
}

it('says the same with the code that another run has compiled', async () => {
  folder.put({ '通知.txt': NOTICE });
  const code = join(folder.path, '.cache', 'shihua', 'code');
  const first = await outcome('check', '通知.txt');
  const kept = readdirSync(code).map((name) => join(code, name));
  expect(kept).toHaveLength(1);
  const [file = ''] = kept;
  const written = statSync(file).mtimeMs;
  expect(await outcome('check', '通知.txt')).toEqual(first);
  expect(statSync(file).mtimeMs).toBe(written);
  writeFileSync(file, 'x');
  expect(await outcome('check', '通知.txt')).toEqual(first);
  expect(statSync(file).size).toBeGreaterThan(100_000);
});

it('takes the code along into a long run, and keeps none of it, which was compiled for a small heap', async () => {
  folder.put(Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`${String(i)}.txt`, NOTICE])));
  const cold = await outcome('check', '--no-cache');
  expect(existsSync(join(folder.path, '.cache'))).toBe(false);
  await outcome('check', '0.txt');
  expect(await outcome('check', '--no-cache')).toEqual(cold);
});

it('says the same with several threads as with one, in the same order', async () => {
  folder.put(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`${String(i)}.txt`, `${NOTICE.repeat((i * 7) % 5)}第${String(i)}号文件。`]),
    ),
  );
  for (const more of [[], ['--similar'], ['--format', 'json', '--all', '--genre', 'directive']]) {
    const alone = await outcome('check', '--no-cache', ...more);
    expect(await outcome('check', '--no-cache', ...more, '--jobs', '3')).toEqual(alone);
  }
});
