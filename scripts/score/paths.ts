import { join } from 'node:path';
import { ROOT } from '../quality/paths.ts';

/** Texts that the index is read on, beside the project. */
export const SEEDS = join(ROOT, '..', 'shared', 'seeds');

/** Where the calibration is written. */
export const CALIBRATION_FILE = join(ROOT, 'rules', 'src', 'score', 'calibration.generated.ts');

/** The page about it. */
export const PAGE = join(ROOT, 'docs', 'score.md');
