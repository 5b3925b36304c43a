import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, WORK } from './paths.ts';

/**
 * Bundles a program of the bench with the settings of our own build, so that what is timed is compiled as what is
 * shipped. Returns its path.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const outfile = join(WORK, name);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join('bench/src', entry)],
    outfile,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    platform: 'node',
    target: 'node20',
    format: name.endsWith('.mjs') ? 'esm' : 'cjs',
    mainFields: ['module', 'main'],
  });
  return outfile;
}
