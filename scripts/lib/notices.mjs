import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files in which packages say under what terms they may be passed on. */
const TERMS = /^(?:licen[cs]e|notice|copying)/i;

/**
 * The licences and notices of all packages in the bundles, as they must be passed on with them.
 *
 * @param {string} root
 * @param {readonly import('esbuild').Metafile[]} metafiles
 */
export function noticesOf(root, metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  return [...folders]
    .sort()
    .map((folder) => notice(path.join(root, folder)))
    .join(`\n${'='.repeat(80)}\n\n`);
}

/** The folder of the package that a file belongs to; undefined for our own files. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const texts = files
    .filter((entry) => entry.isFile() && TERMS.test(entry.name))
    .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
