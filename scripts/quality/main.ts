import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { told } from '../lib/told.mjs';
import { GoldError, readGold } from './gold.ts';
import { measure } from './measure.ts';
import { GOLD, OWN, ROOT } from './paths.ts';
import { renderQuality } from './render.ts';

const usage = `用法：npm run quality [-- 文件夹 | --write]
用标注文稿量规则查得准不准，约两分钟。文件夹里要有 labels.jsonl，写法见 docs/gold.md；不写则用 ../shared/gold-dev。
  --write  用 ../shared/gold-dev 的结果更新 docs/quality.md`;

/** Measures the rules on labelled documents. Returns the exit code. */
function main(): number {
  const { values, places } = told({ usage, options: { write: { type: 'boolean' } }, places: 1 });
  const [folder] = places;
  // The page of the project tells of its own documents.
  if (folder !== undefined && values.write === true) return complain('--write 不能与文件夹同用。');
  try {
    const documents = readGold(folder === undefined ? GOLD : resolve(folder));
    if (documents === undefined && folder !== undefined) return complain(`${folder}：没有 labels.jsonl。`);
    if (documents === undefined) {
      console.log('skipped: 没有标注文稿，跳过。');
      return 0;
    }
    const page = renderQuality(measure(documents, readGold(OWN) ?? []));
    console.log(page);
    if (values.write === true) writeFileSync(join(ROOT, 'docs', 'quality.md'), page);
    return 0;
  } catch (error) {
    if (error instanceof GoldError) return complain(error.message);
    throw error;
  }
}

function complain(message: string): number {
  console.error(`${message}\n${usage}`);
  return 2;
}

process.exitCode = main();
