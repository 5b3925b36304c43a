import type { Part } from './families.ts';
import { STRENGTHS } from './calibration.generated.ts';

/** How strongly a part's density counts; fitted by scripts/score. */
export type Strengths = Readonly<Record<Part, number>>;

/** The one calibration of all genres: from a load (0 and up) to an index of 0 to under 100, ever rising. */
export function indexOf(load: number): number {
  return 100 * (1 - Math.exp(-load));
}

/** The load a density (weighted 字 per 字 of the text) of a part lays on the index. */
export function loadOf(part: Part, density: number): number {
  return STRENGTHS[part] * density;
}
