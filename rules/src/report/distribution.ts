/** A class of files by index as it is printed, rounded. */
export interface ScoreClass {
  /** `0–19`, or 无 for files without an index. */
  readonly label: string;
  readonly count: number;
}

const STEP = 20;
const CLASSES = 5;

/** How many files lie in each fifth of the index; files without one are a class of their own, named only when met. */
export function distribution(totals: readonly (number | null)[]): readonly ScoreClass[] {
  const counts = Array.from({ length: CLASSES }, () => 0);
  let unmeasured = 0;
  for (const total of totals) {
    if (total === null) unmeasured++;
    else {
      const at = Math.max(0, Math.min(Math.floor(Math.round(total) / STEP), CLASSES - 1));
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const classes = counts.map((count, index) => {
    const to = index === CLASSES - 1 ? 100 : (index + 1) * STEP - 1;
    return { label: `${String(index * STEP)}–${String(to)}`, count };
  });
  return unmeasured === 0 ? classes : [...classes, { label: '无指数', count: unmeasured }];
}
