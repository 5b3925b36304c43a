import { PARTS } from '../score/families.ts';
import { placesOf } from '../score/places.ts';
import { PART_LABELS } from './labels.ts';
import type { ReportFile, ReportFinding } from './model.ts';

/** The places that raise a file's index most, and what it becomes without them. */
export interface FirstPlaces {
  /** “修掉这 3 处可降到 41”. */
  readonly title: string;
  /** In the order of their weight, with the points each brings. */
  readonly places: readonly { readonly finding: ReportFinding; readonly points: number }[];
}

/** The five parts in words (`空转 30 · 负担 49 · …`), or undefined for a file without an index. */
export function partsLine({ score }: ReportFile): string | undefined {
  if (score.total === null) return undefined;
  return PARTS.map((part) => `${PART_LABELS[part]} ${String(score.parts[part] ?? '无')}`).join(' · ');
}

/** What to mend first for a lower index, or undefined where nothing would lower it. */
export function firstPlaces(file: ReportFile): FirstPlaces | undefined {
  if (file.score.total === null) return undefined;
  // Without its text a finding cannot be weighed.
  if (file.findings.some(({ text, start, end }) => text === '' && end > start)) return undefined;
  const { total, places, count, without } = placesOf(file.findings, file.chars);
  if (without >= total) return undefined;
  return {
    title: `修掉这 ${String(count)} 处可降到 ${String(without)}`,
    places: places.slice(0, count).map(({ finding, points }) => ({ finding, points: Math.max(1, Math.round(points)) })),
  };
}

/** The same on one line, for a report: `修掉这 3 处可降到 41：第 5 行、第 9 行、第 12 行`. */
export function firstPlacesLine(file: ReportFile): string | undefined {
  const first = firstPlaces(file);
  if (first === undefined) return undefined;
  const lines = first.places.map(({ finding }) => `第 ${String(finding.range.start.line + 1)} 行`);
  return `${first.title}：${lines.join('、')}`;
}
