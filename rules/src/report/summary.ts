import { LEVELS, type Level } from '../rule/levels.ts';
import type { ChartPictures } from './charts.ts';
import { FAMILY_LABELS, familyOf } from './labels.ts';
import type { Report, ReportFile, ReportFinding } from './model.ts';
import type { RuleInfo } from './rule-info.ts';

/** What a rendering shows. */
export interface RenderOptions {
  /** Also the findings that the presentation step held back. */
  readonly all?: boolean;
  /** Date the report was made, as it is to be printed; without it none is printed. */
  readonly date?: string;
  /** The charts of an HTML page; without them it has its tables and figures only. */
  readonly charts?: ChartPictures;
}

/** What a page shows, and what it says of the rules. */
export interface PageOptions extends RenderOptions {
  readonly rules: RuleInfo;
}

/** The headline figures. */
export interface Readings {
  readonly files: number;
  readonly unread: number;
  readonly chars: number;
  readonly mustFix: number;
  /** Findings that the rendering shows. */
  readonly shown: number;
  /** Findings it does not. */
  readonly held: number;
  /** Median of the index over the files that have one, or null. */
  readonly median: number | null;
  /** How many files have an index. */
  readonly measured: number;
}

/** Findings of a family, counted by level. */
export interface FamilyCount {
  readonly family: string;
  readonly label: string;
  readonly levels: Readonly<Record<Level, number>>;
  readonly total: number;
}

/** A finding with the file it is in. */
export interface PlacedFinding {
  readonly file: ReportFile;
  readonly finding: ReportFinding;
}

/** The findings of a file that a rendering shows, in the order of the text. */
export function shownFindings(file: ReportFile, options: RenderOptions = {}): readonly ReportFinding[] {
  return options.all === true ? file.findings : file.findings.filter((finding) => finding.shown);
}

/** The headline figures of a report. */
export function readings(report: Report, options: RenderOptions = {}): Readings {
  const totals = report.files.flatMap((file) => (file.score.total === null ? [] : [file.score.total]));
  const shown = sum(report.files, (file) => shownFindings(file, options).length);
  return {
    files: report.files.length,
    unread: report.errors.length,
    chars: sum(report.files, (file) => file.chars),
    mustFix: sum(report.files, (file) => file.mustFix),
    shown,
    held: sum(report.files, (file) => file.findings.length) - shown,
    median: median(totals),
    measured: totals.length,
  };
}

/** Counts of the shown findings by family, most first, then by name. */
export function countsByFamily(files: readonly ReportFile[], options: RenderOptions = {}): readonly FamilyCount[] {
  const counts = new Map<string, Record<Level, number>>();
  for (const file of files) {
    for (const finding of shownFindings(file, options)) {
      const family = familyOf(finding.rule);
      const levels = counts.get(family) ?? { error: 0, warning: 0, info: 0, hint: 0 };
      levels[finding.level]++;
      counts.set(family, levels);
    }
  }
  return [...counts]
    .map(([family, levels]) => ({
      family,
      label: (FAMILY_LABELS as Readonly<Record<string, string>>)[family] ?? family,
      levels,
      total: sum(LEVELS, (level) => levels[level]),
    }))
    .sort((a, b) => b.total - a.total || byName(a.family, b.family));
}

/** Files as a reader should take them up: most errors first, then the higher index, then by path. */
export function worstFiles(files: readonly ReportFile[]): readonly ReportFile[] {
  return [...files].sort(
    (a, b) => b.mustFix - a.mustFix || (b.score.total ?? -1) - (a.score.total ?? -1) || byName(a.path, b.path),
  );
}

/** The most serious shown findings, files in the order of {@link worstFiles}; at most two of a rule in a file. */
export function worstFindings(
  files: readonly ReportFile[],
  count: number,
  options: RenderOptions = {},
): readonly PlacedFinding[] {
  const placed = worstFiles(files).flatMap((file) => firstOfEachRule(file, shownFindings(file, options)));
  return LEVELS.flatMap((level) => placed.filter(({ finding }) => finding.level === level)).slice(0, count);
}

const PER_RULE = 2;

function firstOfEachRule(file: ReportFile, findings: readonly ReportFinding[]): readonly PlacedFinding[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const before = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, before + 1);
    return before < PER_RULE ? [{ file, finding }] : [];
  });
}

/** A passage on one line, at most `limit` characters. */
export function excerpt(text: string, limit = 80): string {
  const chars = Array.from(text.replace(/\s+/gu, ' ').trim());
  return chars.length <= limit ? chars.join('') : `${chars.slice(0, limit - 1).join('')}…`;
}

/** The middle value, rounded; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  return high === undefined || low === undefined ? null : Math.round((low + high) / 2);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
