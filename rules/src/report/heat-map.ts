import type { ChartFile } from './charts.ts';
import type { RuleInfo } from './rule-info.ts';

/** How often each rule spoke in each folder. */
export interface HeatMap {
  /** Folders by name, never by how they fare. */
  readonly folders: readonly string[];
  /** Rules, most findings first. */
  readonly rules: readonly HeatRow[];
  /** How many more rules spoke that are not here. */
  readonly leftOut: number;
}

/** A rule of the map with its counts, one a folder. */
export interface HeatRow {
  readonly rule: string;
  readonly summary: string;
  readonly counts: readonly number[];
  readonly total: number;
}

const MOST_FOLDERS = 10;
const MOST_RULES = 15;
const HERE = '（未分文件夹）';
const REST = '其他文件夹';

/** Counts findings by rule and folder. Deep trees are cut to the level at which few enough folders are left. */
export function heatMap(files: readonly ChartFile[], { summaryOf }: Pick<RuleInfo, 'summaryOf'>): HeatMap {
  const nameOf = folderNames(files.map(({ path }) => path));
  const folders = [...new Set(files.map(({ path }) => nameOf(path)))].sort(byName);
  const counts = new Map<string, number[]>();
  for (const { path, rules } of files) {
    const at = folders.indexOf(nameOf(path));
    for (const [rule, count] of Object.entries(rules)) {
      const row = counts.get(rule) ?? folders.map(() => 0);
      row[at] = (row[at] ?? 0) + count;
      counts.set(rule, row);
    }
  }
  const rows = [...counts]
    .map(([rule, row]) => ({
      rule,
      summary: summaryOf(rule),
      counts: row,
      total: row.reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => b.total - a.total || (a.rule < b.rule ? -1 : 1));
  return { folders, rules: rows.slice(0, MOST_RULES), leftOut: Math.max(0, rows.length - MOST_RULES) };
}

/** Names the folder of a path below what all paths share. */
function folderNames(paths: readonly string[]): (path: string) => string {
  const folders = paths.map(foldersOf);
  const common = commonLength(folders);
  const deepest = Math.max(0, ...folders.map((folder) => folder.length - common));
  const cut = (path: string, depth: number): string => {
    const name = foldersOf(path)
      .slice(common, common + depth)
      .join('/');
    return name === '' ? HERE : name;
  };
  for (let depth = deepest; depth >= 1; depth--) {
    if (new Set(paths.map((path) => cut(path, depth))).size <= MOST_FOLDERS) return (path) => cut(path, depth);
  }
  const kept = new Set([...new Set(paths.map((path) => cut(path, 1)))].sort().slice(0, MOST_FOLDERS - 1));
  return (path) => (kept.has(cut(path, 1)) ? cut(path, 1) : REST);
}

function foldersOf(path: string): readonly string[] {
  return path.replaceAll('\\', '/').split('/').slice(0, -1);
}

function commonLength([first = [], ...others]: readonly (readonly string[])[]): number {
  const end = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return end < 0 ? first.length : end;
}

function byName(a: string, b: string): number {
  const last = (name: string): number => (name === REST ? 1 : 0);
  return last(a) - last(b) || (a < b ? -1 : a > b ? 1 : 0);
}
