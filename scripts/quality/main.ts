import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readGold } from './gold.ts';
import { measure } from './measure.ts';
import { GOLD, ROOT } from './paths.ts';
import { renderQuality } from './render.ts';

/** `npm run quality [folder] [-- --write]`: measures the rules on labelled documents. */
function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--'));
  const documents = readGold(folder === undefined ? GOLD : resolve(folder));
  if (documents === undefined) {
    console.log('skipped: 没有标注文稿，跳过。');
    return;
  }
  const page = renderQuality(measure(documents));
  console.log(page);
  if (args.includes('--write')) writeFileSync(join(ROOT, 'docs', 'quality.md'), page);
}

main(process.argv.slice(2));
