import { writeFileSync } from 'node:fs';
import { readGold } from '../quality/gold.ts';
import { GOLD } from '../quality/paths.ts';
import { calibrate } from './measure.ts';
import { CALIBRATION_FILE, PAGE } from './paths.ts';
import { renderCalibration, renderScore } from './render.ts';

/** `npm run score [-- --write]`: fits the calibration of the index to rated documents and shows how well it does. */
function main(args: readonly string[]): void {
  const documents = readGold(GOLD);
  if (documents === undefined) {
    console.log('skipped: 没有标注文稿，跳过。');
    return;
  }
  const calibration = calibrate(documents);
  const page = renderScore(calibration);
  console.log(page);
  if (!args.includes('--write')) return;
  writeFileSync(CALIBRATION_FILE, renderCalibration(calibration.strengths));
  writeFileSync(PAGE, page);
}

main(process.argv.slice(2));
