import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportedFunctions, whenNeeded } from './when-needed.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'when-needed-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

it('names what a module passes on', () => {
  expect(exportedFunctions("export { a, b } from './x.ts';\nexport { c } from './y.ts';\n")).toEqual(['a', 'b', 'c']);
  expect(() => exportedFunctions('export const a = 1;')).toThrow('by name');
});

it('leaves the module out and loads its bundle at the first call', async () => {
  write('heavy.ts', "export const cut = (text: string) => text + '重';\n");
  const door = write('door.ts', "export { cut } from './heavy.ts';\n");
  const main = write('main.ts', "import { cut } from './door.ts';\nconsole.log(cut('文'));\n");
  const outfile = path.join(folder, 'main.cjs');
  const plugins = [whenNeeded(new Map([[door, 'door.cjs']]))];
  await build({
    entryPoints: [main],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    plugins,
  });
  const built = readFileSync(outfile, 'utf8');
  expect(built).toContain('require("./door.cjs")');
  expect(built).not.toContain('重');
});

it('builds the module itself whole', async () => {
  write('heavy.ts', "export const cut = (text: string) => text + '重';\n");
  const door = write('door.ts', "export { cut } from './heavy.ts';\n");
  const outfile = path.join(folder, 'door.cjs');
  const plugins = [whenNeeded(new Map([[door, 'door.cjs']]))];
  await build({
    entryPoints: [door],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    plugins,
  });
  expect(readFileSync(outfile, 'utf8')).toContain('重');
});
