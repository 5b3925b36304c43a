import type { Finding } from '../engine/types.ts';
import type { Amounts } from '../burden/model.ts';
import type { Genre } from '../rule/levels.ts';
import type { Score, ScoreParts } from '../score/types.ts';
import type { CopyGroup } from '../similarity/types.ts';
import type { Place } from '../text/line-index.ts';
import type { References } from './references.ts';

/** Schema name of the JSON report; changes only with the contract. */
export const REPORT_SCHEMA = 'shihua-report/1';

/** A finding as the report carries it. */
export interface ReportFinding extends Pick<Finding, 'rule' | 'level' | 'shown' | 'message' | 'start' | 'end'> {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly trust: 'safe' | 'suggest';
    readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  }[];
  readonly related: readonly {
    readonly path?: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
}

/** Person-hours and tasks a text lays on others. */
export interface Burden {
  readonly personHours: { readonly low: number; readonly likely: number; readonly high: number } | null;
  readonly items: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly group: string;
    readonly act: string;
    readonly frequency: string;
    /** Likely person-hours; null where the headcount is not known. */
    readonly hours: number | null;
    /**
     * The working: 20人 × 1次 × 40小时, or M人 × 1次 × 40小时 where the headcount is not known. This and the next
     * three are for renderings; not part of the JSON contract.
     */
    readonly formula?: string;
    /** By when, as written. */
    readonly deadline?: string | null;
    /** What is to be kept as proof, as written. */
    readonly proof?: string | null;
    /** How much is asked for, as figures to compare. */
    readonly amounts?: Amounts;
  }[];
}

/** One file of a report. */
export interface ReportFile {
  readonly path: string;
  readonly encoding: string;
  readonly genre: Genre;
  readonly chars: number;
  /** 必改: findings of level error. */
  readonly mustFix: number;
  readonly score: Pick<Score, 'total' | 'worst' | 'reason'> & {
    /** Every part is there; `null` where the text could not be measured. */
    readonly parts: { readonly [K in keyof ScoreParts]: number | null };
  };
  readonly burden: Burden;
  readonly findings: readonly ReportFinding[];
  /** Where each paragraph starts; used to name places, not part of the JSON contract (see contract.ts). */
  readonly paragraphs?: readonly number[];
  /** What the document is called and which it names; not part of the JSON contract either. */
  readonly references?: References;
}

/** The report every renderer draws from; `--format json` prints it as it is. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly tool: { readonly version: string; readonly ruleSet: string };
  readonly files: readonly ReportFile[];
  readonly similar: readonly {
    readonly paths: readonly [string, string];
    readonly share: number;
    readonly passages: readonly {
      readonly a: readonly [number, number];
      readonly b: readonly [number, number];
      readonly chars: number;
    }[];
  }[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  /** The same passages put together for a reader; not part of the JSON contract, which has the pairs. */
  readonly copies?: readonly CopyGroup[];
}
