import { hoursText } from '../burden/summary.ts';
import type { Burden, ReportFile } from './model.ts';

/** A task with the file it is in. */
export interface PlacedTask {
  readonly file: ReportFile;
  readonly item: Burden['items'][number];
}

/** What one addressee is asked for by all files together. */
export interface GroupBurden {
  readonly group: string;
  readonly tasks: number;
  /** How many files ask. */
  readonly files: number;
  /** Likely person-hours of the tasks whose headcount is known; null where none is. */
  readonly hours: number | null;
  /** Tasks whose headcount is not known: they are not in `hours`. */
  readonly unknown: number;
}

/** Obligations by addressee over all files, heaviest first, then by number of tasks, then by name. */
export function burdenByGroup(files: readonly ReportFile[]): readonly GroupBurden[] {
  const groups = new Map<string, { tasks: number; files: Set<ReportFile>; hours: number; unknown: number }>();
  for (const { file, item } of tasksOf(files)) {
    const sum = groups.get(item.group) ?? { tasks: 0, files: new Set(), hours: 0, unknown: 0 };
    sum.tasks++;
    sum.files.add(file);
    if (item.hours === null) sum.unknown++;
    else sum.hours += item.hours;
    groups.set(item.group, sum);
  }
  return [...groups]
    .map(([group, sum]) => ({
      group,
      tasks: sum.tasks,
      files: sum.files.size,
      hours: sum.unknown === sum.tasks ? null : sum.hours,
      unknown: sum.unknown,
    }))
    .sort((a, b) => (b.hours ?? -1) - (a.hours ?? -1) || b.tasks - a.tasks || (a.group < b.group ? -1 : 1));
}

/** How many of the heaviest tasks a report lists. */
export const HEAVIEST_TASKS = 50;

/** The tasks that take most, over all files; in the order of files and text where hours are not known. */
export function heaviestTasks(files: readonly ReportFile[], count: number): readonly PlacedTask[] {
  return [...tasksOf(files)].sort((a, b) => (b.item.hours ?? 0) - (a.item.hours ?? 0)).slice(0, count);
}

/** How many tasks the files hold. */
export function countTasks(files: readonly ReportFile[]): number {
  return files.reduce((sum, file) => sum + file.burden.items.length, 0);
}

/** Hours as a table prints them; a dash where no headcount is known. */
export function hoursCell(hours: number | null): string {
  return hours === null ? '—' : hoursText(hours);
}

/** What a burden table says above itself. */
export const BURDEN_NOTE = '估算。工时为人·小时，人数不全的只列算式；一横表示没有填人数。各项假设见 docs/burden.md。';

function tasksOf(files: readonly ReportFile[]): readonly PlacedTask[] {
  return files.flatMap((file) => file.burden.items.map((item) => ({ file, item })));
}
