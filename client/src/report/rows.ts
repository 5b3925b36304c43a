import type { ReportChartsParams, WorkspaceReportPart } from '@shihua/server/protocol';

/** One file as the server reports it. */
export type ReportFile = WorkspaceReportPart['files'][number];

/** One finding as the server reports it. */
export type ReportFinding = ReportFile['findings'][number];

/** A finding as the panel lists it. */
export type FindingLine = Pick<ReportFinding, 'rule' | 'level' | 'message' | 'text' | 'range'>;

/** One file as the panel's table shows it: only what is shown, so that large reports stay small in the webview. */
export interface FileRow {
  readonly uri: string;
  /** Path within its workspace folder; with several folders the folder's name comes first. */
  readonly name: string;
  readonly total: number | null;
  readonly reason: ReportFile['score']['reason'];
  readonly mustFix: number;
  /** 字数. */
  readonly chars: number;
  /** Tasks the text lays on others. */
  readonly tasks: number;
  /** Likely person-hours of those tasks; `null` where no headcount is known. */
  readonly hours: number | null;
  /** Count of shown findings. */
  readonly shown: number;
  /** Shown findings by family, most first. */
  readonly families: readonly FamilyCount[];
  /** The gravest shown findings, gravest first, at most {@link FINDINGS_PER_ROW}. */
  readonly findings: readonly FindingLine[];
}

/** How many findings one family has. */
export interface FamilyCount {
  readonly family: string;
  readonly count: number;
}

/** How many findings a row carries; the rest is in the editor. */
export const FINDINGS_PER_ROW = 20;

const GRAVITY: Readonly<Record<ReportFinding['level'], number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** Orders findings by gravity; equally grave ones keep their order in the text. */
export function byGravity(a: Pick<FindingLine, 'level'>, b: Pick<FindingLine, 'level'>): number {
  return GRAVITY[a.level] - GRAVITY[b.level];
}

/** The row of a file. `folders` are the URIs of the workspace folders. */
export function rowOf(file: ReportFile, folders: readonly string[]): FileRow {
  const shown = file.findings.filter((finding) => finding.shown);
  return {
    uri: file.path,
    name: nameIn(file.path, folders),
    total: file.score.total,
    reason: file.score.reason,
    mustFix: file.mustFix,
    chars: file.chars,
    tasks: file.burden.items.length,
    hours: file.burden.personHours?.likely ?? null,
    shown: shown.length,
    families: countFamilies(shown),
    findings: [...shown]
      .sort(byGravity)
      .slice(0, FINDINGS_PER_ROW)
      .map(({ rule, level, message, text, range }) => ({ rule, level, message, text, range })),
  };
}

/** What the charts take of a file. */
export function chartFile({ path, score, findings }: ReportFile): ReportChartsParams['files'][number] {
  const rules: Record<string, number> = {};
  for (const { rule, shown } of findings) if (shown) rules[rule] = (rules[rule] ?? 0) + 1;
  return { path, total: score.total, rules };
}

/** Counts findings by the family of their rule, most first, then by name. */
export function countFamilies(findings: readonly Pick<ReportFinding, 'rule'>[]): readonly FamilyCount[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) {
    const family = rule.slice(0, rule.indexOf('/'));
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts]
    .map(([family, count]) => ({ family, count }))
    .sort((a, b) => b.count - a.count || (a.family < b.family ? -1 : 1));
}

/** The readable path of `uri` within the folder that holds it, or the whole path where none does. */
export function nameIn(uri: string, folders: readonly string[]): string {
  for (const folder of folders) {
    const base = folder.endsWith('/') ? folder : `${folder}/`;
    if (!uri.startsWith(base)) continue;
    const name = decode(uri.slice(base.length));
    return folders.length > 1 ? `${decode(base.slice(0, -1).replace(/^.*\//u, ''))}/${name}` : name;
  }
  return decode(uri);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A name that is not valid percent-encoding is shown as it is.
    return path;
  }
}
