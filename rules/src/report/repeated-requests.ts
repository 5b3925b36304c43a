import type { PlacedTask } from './burden.ts';
import type { ReportFile } from './model.ts';

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

/** Acts that hand data to somebody; meetings and essays are not the same for being named alike. */
const DATA_ACTS: ReadonlySet<string> = new Set(['报表', '台账', '材料', '情况报送']);

const ASIDES = /（[^）]*）|\([^)]*\)/gu;
const FREQUENCIES =
  /(?:每|按|逐)(?:半年|季度|[天日周旬月季年])|[\d一二三四五六七八九十]+(?:份|篇|次|张|式)|不定期|定期|及时/gu;
/** What is done with papers, and what every paper may be called: neither says what it is about. */
const COMMON =
  /报送|上报|填报|填写|报告|提交|建立|做好|制作|编制|制定|形成|汇总|分别|更新|注意|统计|总结|小结|材料|情况|台账|报表|清单|表格?|信息|数据|资料|方案|计划|记录|工作|相关|有关|各项|书面|本[单位部门级]+|贯彻|落实|进展|完成|开展|[并和及将的与]/gu;

/** Fewer characters than this may be the same by chance. */
const LEAST_SUBJECT = 2;

/** The same data asked for by more than one document, what most documents ask first. */
export function repeatedRequests(files: readonly ReportFile[]): readonly RepeatedRequest[] {
  const groups = new Map<string, { subject: string; act: string; tasks: PlacedTask[] }>();
  for (const file of files) {
    for (const item of file.burden.items) {
      const subject = DATA_ACTS.has(item.act) ? subjectOf(item.text) : '';
      if (subject.length < LEAST_SUBJECT) continue;
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

function subjectOf(text: string): string {
  return text
    .replace(ASIDES, '')
    .replace(FREQUENCIES, '')
    .replace(COMMON, '')
    .replace(/\P{Script=Han}/gu, '');
}

function countFiles(tasks: readonly PlacedTask[]): number {
  return new Set(tasks.map(({ file }) => file)).size;
}

function deadlinesOf(tasks: readonly PlacedTask[]): ReadonlySet<string> {
  return new Set(tasks.flatMap(({ item }) => item.deadline ?? []));
}
