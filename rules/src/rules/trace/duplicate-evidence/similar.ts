/** Requests at least this alike (Dice coefficient over pairs of characters) say the same. */
const ALIKE = 0.85;

/** True when two normalised requests are the same or nearly so. */
export function alike(a: string, b: string): boolean {
  return a === b || (a.length >= 8 && b.length >= 8 && dice(a, b) >= ALIKE);
}

function dice(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2);
}

function pairs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
