import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REGISTRY } from '@shihua/rules';
import { cacheFile } from '../src/cache/place.ts';
import { Folder, shihua, type Outcome } from './harness.ts';
import { CLEAN, NOTICE } from './texts.ts';

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
  folder.put({ 'docs/a.txt': CLEAN, 'docs/b.txt': NOTICE, 'docs/b2.txt': NOTICE, 'docs/c.md': `# 二\n\n${NOTICE}` });
});

afterEach(() => {
  folder.remove();
});

function check(...args: readonly string[]): Promise<Outcome> {
  return run('1', 'check', 'docs', '--format', 'json', ...args);
}

function run(build: string, ...args: readonly string[]): Promise<Outcome> {
  return shihua(folder, args, { build, env: { XDG_CACHE_HOME: folder.at('cache') } });
}

function kept(): string {
  const [name = ''] = readdirSync(folder.at('cache/shihua'));
  return folder.at(`cache/shihua/${name}`);
}

/** The entries of the cache with their values replaced, their checks made to fit: what a run takes from it shows. */
function marked(): void {
  const lines = readFileSync(kept(), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  writeFileSync(kept(), `${lines.map((line) => `${line.slice(0, 49)} {}`).join('\n')}\n`);
}

describe('a second run', () => {
  it('says the same, byte for byte, for the examples of every rule', async () => {
    const examples = REGISTRY.flatMap(({ meta }) =>
      meta.examples.map(({ bad }) => (typeof bad === 'string' ? bad : bad.text)),
    );
    for (const [index, text] of examples.entries()) folder.put({ [`docs/${String(index)}.txt`]: text });
    const first = await check();
    const written = readFileSync(kept());
    expect(await check()).toEqual(first);
    expect(readFileSync(kept()).equals(written)).toBe(true);
    expect(await check('--no-cache')).toEqual(first);
  });

  it('lints only what changed', async () => {
    await check();
    const before = readFileSync(kept(), 'utf8').trimEnd().split('\n');
    folder.put({ 'docs/c.md': `# 三\n\n${NOTICE}` });
    await check();
    const after = readFileSync(kept(), 'utf8').trimEnd().split('\n');
    expect(after).toHaveLength(before.length + 1);
    expect(after.slice(1).sort()).toEqual([...before].sort());
  });

  it('keeps equal documents once', async () => {
    await check();
    expect(readFileSync(kept(), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  it('does not use what other rules, settings, suppressions or another version found', async () => {
    await check();
    const count = (): number => readFileSync(kept(), 'utf8').trimEnd().split('\n').length;
    const entries = count();
    const off = await check('--rule', 'num/at-least-max=off');
    expect(off.out).not.toContain('num/at-least-max');
    expect(count()).toBe(2 * entries);
    await check('--genre', 'report');
    expect(count()).toBe(3 * entries);
    await run('2', 'check', 'docs');
    expect(count()).toBe(4 * entries);
  });
});

describe('the cache', () => {
  it('holds no word of a document, and is for its owner only', async () => {
    await check();
    const text = readFileSync(kept(), 'latin1');
    expect(text).not.toMatch(/[^\n -~]/u);
    for (const char of new Set(NOTICE))
      expect(text).not.toContain(`\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    expect(text).not.toContain('docs');
    if (process.platform !== 'win32') expect(statSync(kept()).mode & 0o077).toBe(0);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['spoilt', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('"error"', '"info"'), 'latin1')],
    ['nothing of the kind', () => Buffer.from([0, 255, 10, 10, 13, 34])],
    ['empty', () => Buffer.alloc(0)],
  ])('is made anew where it is %s', async (_name, spoil) => {
    const first = await check();
    const good = readFileSync(kept());
    writeFileSync(kept(), spoil(good));
    expect(await check()).toEqual(first);
    expect(await check()).toEqual(first);
    expect(first.out).toContain('num/at-least-max');
  });

  it('may be deleted, and may not be writable', async () => {
    const first = await check();
    folder.put({ file: '' });
    const env = { XDG_CACHE_HOME: folder.at('file') };
    expect(await shihua(folder, ['check', 'docs', '--format', 'json'], { build: '1', env })).toEqual(first);
  });

  it('is not touched for one document, for standard input, for fixes, or when told not to', async () => {
    await run('1', 'check', 'docs/a.txt');
    await check('--no-cache');
    await run('1', 'check', 'docs', '--fix');
    await shihua(folder, ['check', 'docs'], { env: { XDG_CACHE_HOME: folder.at('cache') } });
    expect(existsSync(folder.at('cache'))).toBe(false);
    await run('1', 'report', 'docs', '--out', 'r.md');
    expect(existsSync(folder.at('cache'))).toBe(true);
  });

  it('is checked before it is believed', async () => {
    const first = await check();
    marked();
    expect(await check()).toEqual(first);
  });

  it('stands where the system keeps such files, apart for each working directory', () => {
    const at = (env: Readonly<Record<string, string>>, platform: NodeJS.Platform, cwd = '/w'): string | undefined =>
      cacheFile({ cwd, env }, platform)?.replaceAll('\\', '/');
    expect(at({ HOME: '/h' }, 'linux')).toMatch(/^\/h\/\.cache\/shihua\/[\da-f]{16}\.cache$/u);
    expect(at({ HOME: '/h' }, 'darwin')).toMatch(/^\/h\/Library\/Caches\/shihua\//u);
    expect(at({ LOCALAPPDATA: '/l' }, 'win32')).toMatch(/^\/l\/shihua\//u);
    expect(at({ HOME: '/h', XDG_CACHE_HOME: '/x' }, 'linux')).toMatch(/^\/x\/shihua\//u);
    expect(at({ HOME: '/h' }, 'linux', '/v')).not.toBe(at({ HOME: '/h' }, 'linux'));
    expect(at({}, 'linux')).toBeUndefined();
  });
});
