import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from './paths.mjs';

const source = join(repoRoot, 'client', 'test', 'suite');

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, format: 'cjs', external: ['vscode'], sourcemap: 'inline', logLevel: 'warning' };

async function testFiles() {
  return (await readdir(source)).filter((name) => name.endsWith('.test.ts')).sort();
}

/**
 * Bundles the mocha suite for the node extension host, one file a test file.
 *
 * @returns {Promise<string>} the module whose `run` VS Code calls
 */
export async function buildSuite() {
  const outdir = join(repoRoot, 'out', 'suite');
  await rm(outdir, { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: ['index.ts', ...(await testFiles())].map((name) => join(source, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  return join(outdir, 'index.cjs');
}

/**
 * Bundles the same suite into one file for the web extension host.
 *
 * @param {string} outfile
 */
export async function buildWebSuite(outfile) {
  const loads = (await testFiles()).map((name) => `() => import('./${name}')`);
  const contents = `import { runInWeb } from './web/run.ts';\nexport const run = () => runInWeb([${loads.join(', ')}]);\n`;
  await build({
    ...shared,
    stdin: { contents, resolveDir: source, loader: 'ts', sourcefile: 'web.ts' },
    outfile,
    platform: 'browser',
    target: 'es2022',
    alias: { 'node:assert/strict': join(source, 'web', 'assert.ts') },
  });
}
