import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from './paths.mjs';

/**
 * Bundles the mocha suite, one file a test file, for the extension host.
 *
 * @returns {Promise<string>} the module whose `run` VS Code calls
 */
export async function buildSuite() {
  const source = join(repoRoot, 'client', 'test', 'suite');
  const outdir = join(repoRoot, 'out', 'suite');
  await rm(outdir, { recursive: true, force: true });
  const names = (await readdir(source)).filter((name) => name === 'index.ts' || name.endsWith('.test.ts'));
  await build({
    entryPoints: names.map((name) => join(source, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  return join(outdir, 'index.cjs');
}
