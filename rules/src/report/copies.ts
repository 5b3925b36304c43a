import type { CopyGroup } from '../similarity/types.ts';
import type { Report } from './model.ts';
import { excerpt } from './summary.ts';

/** Groups listed in a report, and places of a group. */
const LISTED = 50;
const PLACES = 8;

/** What kinds of groups are called, and what to do about them. */
export const COPY_LABELS: Readonly<Record<CopyGroup['kind'], { readonly label: string; readonly advice: string }>> = {
  copy: { label: '相同段落', advice: '请核对是否引用、转发；不是的，请改写成本单位的事。' },
  version: { label: '同一文件的不同稿', advice: '请核对留哪一稿。' },
  repeat: { label: '一份文件内重复', advice: '请核对后保留一处。' },
  shared: { label: '多份文件共用', advice: '通用段落，无须逐份核对。' },
};

/** A group in words. */
export interface CopyRow {
  readonly label: string;
  readonly advice: string;
  /** `64 字，最多占后者 12%`. */
  readonly size: string;
  /** `a.txt 第 3 行`, the earliest first. */
  readonly places: readonly string[];
  /** Places not listed. */
  readonly more: number;
  readonly excerpt: string;
}

/** The groups of a report in words, and how many are not listed. */
export function copyRows({ copies = [] }: Pick<Report, 'copies'>): {
  readonly rows: readonly CopyRow[];
  readonly more: number;
} {
  const rows = copies.slice(0, LISTED).map(({ kind, places, chars, share, text }): CopyRow => {
    const { label, advice } = COPY_LABELS[kind];
    const part = kind === 'shared' ? `，${String(places.length)} 份文件` : `，最多占后一份的 ${percent(share)}`;
    return {
      label,
      advice,
      size: `${String(chars)} 字${kind === 'repeat' ? '' : part}`,
      places: places.slice(0, PLACES).map((place) => placeText(kind, place)),
      more: Math.max(0, places.length - PLACES),
      excerpt: excerpt(text),
    };
  });
  return { rows, more: copies.length - rows.length };
}

function placeText(kind: CopyGroup['kind'], { path, line }: CopyGroup['places'][number]): string {
  return kind === 'version' ? path : `${path} 第 ${String(line + 1)} 行`;
}

function percent(share: number): string {
  return share < 0.01 ? '不到 1%' : `${String(Math.round(100 * share))}%`;
}

/** What stands for the places that a row does not list. */
export function restOf({ more }: CopyRow): string {
  return more > 0 ? `；另有 ${String(more)} 处` : '';
}
