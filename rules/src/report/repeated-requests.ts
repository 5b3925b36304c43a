import type { PlacedTask } from './burden.ts';
import type { ReportFile } from './model.ts';
import { subjectOf } from './subject.ts';

/** One thing that several documents ask for. */
export interface RepeatedRequest {
  /** What tells the thing from others of its kind: 盘点, 危房排查. */
  readonly subject: string;
  readonly act: string;
  /** In the order of files and text, from two files at least. */
  readonly tasks: readonly PlacedTask[];
  /** The documents name different deadlines: each is to be compared with the one above it. */
  readonly deadlinesDiffer: boolean;
}

/** The same data asked for by more than one document, what most documents ask first. */
export function repeatedRequests(files: readonly ReportFile[]): readonly RepeatedRequest[] {
  const groups = new Map<string, { subject: string; act: string; tasks: PlacedTask[] }>();
  for (const file of files) {
    for (const item of file.burden.items) {
      const subject = subjectOf(item);
      if (subject === '') continue;
      const key = `${item.act} ${subject}`;
      const group = groups.get(key) ?? { subject, act: item.act, tasks: [] };
      group.tasks.push({ file, item });
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter(({ tasks }) => countFiles(tasks) > 1)
    .map((group) => ({ ...group, deadlinesDiffer: deadlinesOf(group.tasks).size > 1 }))
    .sort((a, b) => countFiles(b.tasks) - countFiles(a.tasks));
}

/** One request of several as a table lists it: `a.txt（每月，5月9日前）`. */
export function requestWords({ file, item }: PlacedTask): string {
  const deadline = item.deadline ?? '';
  return `${file.path}（${item.frequency}${deadline === '' ? '' : `，${deadline}`}）`;
}

/** What to do about it. */
export function requestAdvice({ deadlinesDiffer }: RepeatedRequest): string {
  return deadlinesDiffer ? '请合并为一次，并核对期限是否逐级提前。' : '请合并为一次，或从已有数据中取。';
}

function countFiles(tasks: readonly PlacedTask[]): number {
  return new Set(tasks.map(({ file }) => file)).size;
}

function deadlinesOf(tasks: readonly PlacedTask[]): ReadonlySet<string> {
  return new Set(tasks.flatMap(({ item }) => item.deadline ?? []));
}
