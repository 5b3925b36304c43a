import type { EditorResult } from './editor/result.ts';
import type { InProcessResult } from './in-process/result.ts';
import type { BatchResult, OneFileResult } from './processes/result.ts';

/** Everything one run of the bench has measured; what `--json` writes. */
export interface BenchResult {
  readonly schema: 1;
  readonly machine: Machine;
  /** A quick run shows that the bench works; its figures are no basis for anything. */
  readonly quick: boolean;
  readonly inProcess?: InProcessResult;
  readonly editor?: EditorResult;
  readonly batch?: BatchResult;
  readonly oneFile?: OneFileResult;
  /** Parts that could not be measured, and why. */
  readonly troubles: readonly { readonly part: string; readonly reason: string }[];
}

/** The parts of a run, as `--only` names them. */
export type Part = 'inProcess' | 'editor' | 'batch' | 'oneFile';

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
