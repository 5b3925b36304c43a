import type { InProcessResult } from './in-process/result.ts';

/** Everything one run of the bench has measured; what `--json` writes. */
export interface BenchResult {
  readonly schema: 1;
  readonly machine: Machine;
  /** A quick run shows that the bench works; its figures are no basis for anything. */
  readonly quick: boolean;
  readonly inProcess?: InProcessResult;
}

/** Where and when it was measured. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cpus: number;
  readonly cpu: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Rules in the default set, drafts included. */
  readonly rules: number;
}
