import { writeFileSync } from 'node:fs';
import { told } from '../lib/told.mjs';
import { readGold } from '../quality/gold.ts';
import { GOLD } from '../quality/paths.ts';
import { calibrate } from './measure.ts';
import { CALIBRATION_FILE, PAGE } from './paths.ts';
import { renderCalibration, renderScore } from './render.ts';

const usage = `用法：npm run score [-- --write]
在 ../shared/gold-dev 的评分上拟合指数，看与人的评分差多少。
  --write  更新拟合出的力度和 docs/score.md`;

/** Fits the calibration of the index to rated documents and shows how well it does. */
function main(): void {
  const { values } = told({ usage, options: { write: { type: 'boolean' } } });
  const documents = readGold(GOLD);
  if (documents === undefined) {
    console.log('skipped: 没有标注文稿，跳过。');
    return;
  }
  const calibration = calibrate(documents);
  const page = renderScore(calibration);
  console.log(page);
  if (values.write !== true) return;
  writeFileSync(CALIBRATION_FILE, renderCalibration(calibration.strengths));
  writeFileSync(PAGE, page);
}

main();
