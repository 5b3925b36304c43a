import { byGravity, type FileRow, type FindingLine } from './rows.ts';

/** A class of files by index as it is shown, rounded: `from` to `to`, both included. */
export interface ScoreClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How many files fall into each fifth of the index, and how many have none. */
export interface Distribution {
  readonly classes: readonly ScoreClass[];
  readonly unscored: number;
}

const STEP = 20;

/** Counts the files of each fifth. */
export function distribution(rows: readonly Pick<FileRow, 'total'>[]): Distribution {
  const counts = [0, 0, 0, 0, 0];
  let unscored = 0;
  for (const { total } of rows) {
    if (total === null) unscored++;
    else {
      const at = Math.max(0, Math.min(Math.floor(Math.round(total) / STEP), counts.length - 1));
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return {
    classes: counts.map((count, i) => ({ from: i * STEP, to: i === 4 ? 100 : (i + 1) * STEP - 1, count })),
    unscored,
  };
}

/** Sums over all rows. */
export interface Totals {
  readonly files: number;
  readonly mustFix: number;
  readonly shown: number;
  readonly tasks: number;
}

/** Adds up the rows. */
export function totals(rows: readonly FileRow[]): Totals {
  let mustFix = 0;
  let shown = 0;
  let tasks = 0;
  for (const row of rows) {
    mustFix += row.mustFix;
    shown += row.shown;
    tasks += row.tasks;
  }
  return { files: rows.length, mustFix, shown, tasks };
}

/** A finding with the file it is in. */
export interface Lead {
  readonly row: FileRow;
  readonly finding: FindingLine;
}

/** The gravest findings over all files, at most `perFile` from one file so that none crowds out the rest. */
export function leads(rows: readonly FileRow[], limit: number, perFile: number): readonly Lead[] {
  return rows
    .flatMap((row) => row.findings.slice(0, perFile).map((finding) => ({ row, finding })))
    .sort((a, b) => byGravity(a.finding, b.finding))
    .slice(0, limit);
}
