import type { CopyGroup } from '../similarity/types.ts';
import { html, type Markup } from './markup.ts';
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

/** The section of copied passages as HTML; nothing where there are none. */
export function copiesHtml(report: Pick<Report, 'copies'>): Markup {
  const { rows, more } = copyRows(report);
  if (rows.length === 0) return html``;
  const items = rows.map(
    (row) =>
      html`<li>
        ${row.label} <span class="quiet">${row.size}</span>
        <blockquote>${row.excerpt}</blockquote>
        ${row.places.join('；')}${rest(row.more)}<br />${row.advice}
      </li>`,
  );
  return html`<section aria-labelledby="copies">
    <h2 id="copies">相同文字</h2>
    <p class="quiet">数字、日期、地名、单位和人名换过的也算；引文、法条和固定语句不算。先列最早的一份。</p>
    <ol>
      ${items}
    </ol>
    ${more > 0 ? html`<p class="quiet">另有 ${more} 组未列。</p>` : html``}
  </section>`;
}

/** The same as Markdown; `cell` escapes text of documents. */
export function copiesMarkdown(report: Pick<Report, 'copies'>, cell: (text: string) => string): string {
  const { rows, more } = copyRows(report);
  if (rows.length === 0) return '';
  const items = rows.flatMap((row) => [
    `- **${row.label}** ${row.size}：${row.places.map(cell).join('；')}${rest(row.more)}。${row.advice}`,
    `  > ${cell(row.excerpt)}`,
  ]);
  return ['## 相同文字', '', ...items, ...(more > 0 ? ['', `另有 ${String(more)} 组未列。`] : [])].join('\n');
}

function rest(more: number): string {
  return more > 0 ? `；另有 ${String(more)} 处` : '';
}
