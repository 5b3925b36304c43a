import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** Upper limit of the packaged extension, in bytes. */
const sizeLimit = 3 * 1024 * 1024;

/**
 * Packages the built extension. Nothing is bundled at run time, so dependencies are left out.
 *
 * @param {string} folder where the package is written
 * @returns {Promise<string>} its path
 */
export async function packageVsix(folder) {
  const vsix = join(folder, 'shihua.vsix');
  await runCommand(
    'npx',
    ['--no-install', 'vsce', 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', vsix],
    { cwd: repoRoot },
  );
  return vsix;
}

/**
 * Prints the size of a package.
 *
 * @param {string} vsix
 * @throws Error when it is above the limit
 */
export async function checkSize(vsix) {
  const { size } = await stat(vsix);
  console.log(`  .vsix: ${(size / 1024).toFixed(0)} KiB`);
  if (size > sizeLimit) throw new Error(`the .vsix has ${size} bytes, more than the limit of ${sizeLimit}`);
}
