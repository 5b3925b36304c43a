import { copyRows, restOf } from '../copies.ts';
import { html } from '../markup.ts';
import type { Report } from '../model.ts';
import type { Section } from './section.ts';

/** 相同文字: passages that documents share. */
export function copiesSection(report: Pick<Report, 'copies'>): Section | undefined {
  const { rows, more } = copyRows(report);
  if (rows.length === 0) return undefined;
  const items = rows.map(
    (row) =>
      html`<li>
        ${row.label}
        <span class="quiet">${row.size}</span>
        ${row.excerpt === '' ? html`` : html`<blockquote>${row.excerpt}</blockquote>`}
        ${row.places.join('；')}${restOf(row)}<br />${row.advice}
      </li>`,
  );
  const body = html`<p class="quiet">
      数字、日期、地名、单位和人名换过的也算；引文、法条和固定语句不算。先列最早的一份。
    </p>
    <ol class="findings">
      ${items}
    </ol>
    ${more > 0 ? html`<p class="quiet">另有 ${more} 组未列。</p>` : html``}`;
  return { id: 'copies', title: '相同文字', body };
}
