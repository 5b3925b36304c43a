import { performance } from 'node:perf_hooks';

/** Median and spread of one contender, in milliseconds a run. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Times contenders in turn (A B C, A B C, …) so that a change of the machine's speed meets all of them alike.
 * Each turn of a contender repeats it for at least `slice` milliseconds.
 */
export function interleave(
  contenders: readonly { readonly name: string; run(): unknown }[],
  rounds: number,
  slice: number,
): readonly Timing[] {
  const times = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    contenders.forEach((contender, index) => {
      let runs = 0;
      const begin = performance.now();
      let elapsed: number;
      do {
        contender.run();
        runs++;
        elapsed = performance.now() - begin;
      } while (elapsed < slice);
      if (round >= 0) times[index]?.push(elapsed / runs);
    });
  }
  return contenders.map(({ name }, index) => {
    const sorted = [...(times[index] ?? [])].sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
    return { name, median: at(0.5), min: at(0), max: at(1) };
  });
}
