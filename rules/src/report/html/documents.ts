import { firstPlacesLine, partsLine } from '../index-lines.ts';
import { GENRE_LABELS, REASON_LABELS } from '../labels.ts';
import { html, type Markup } from '../markup.ts';
import type { ReportFile } from '../model.ts';
import { paragraphOf } from '../places.ts';
import { shownFindings, type RenderOptions } from '../summary.ts';
import { findingItem } from './finding.ts';
import type { Section } from './section.ts';

/** 逐个文件: a part for each of the worst documents, to be handed to who revises it. `hidden` more have none. */
export function documentsSection(
  anchors: ReadonlyMap<ReportFile, string>,
  hidden: number,
  options: RenderOptions,
): Section | undefined {
  if (anchors.size === 0) return undefined;
  const note =
    hidden > 0 ? html`<p class="quiet">只列前 ${anchors.size} 个文件，其余 ${hidden} 个见文件表。</p>` : html``;
  const parts = [...anchors].map(([file, anchor]) => documentPart(file, anchor, options));
  return { id: 'details', title: '逐个文件', body: html`${note} ${parts}` };
}

function documentPart(file: ReportFile, anchor: string, options: RenderOptions): Markup {
  const findings = shownFindings(file, options);
  const held = file.findings.length - findings.length;
  return html`<article aria-labelledby="${anchor}">
    <h3 id="${anchor}">${file.path}</h3>
    <p>
      ${GENRE_LABELS[file.genre]}，${file.chars} 字。必改 ${file.mustFix} 处，列出 ${findings.length}
      处${held > 0 ? `，另有 ${String(held)} 处未列` : ''}。${indexWords(file)}
    </p>
    <ul class="findings">
      ${findings.map((finding) => findingItem(file, finding, html``))}
    </ul>
  </article>`;
}

function indexWords(file: ReportFile): string {
  const { total, worst, reason } = file.score;
  if (total === null) return `没有文风指数${reason === null ? '' : `：${REASON_LABELS[reason]}`}。`;
  const first = firstPlacesLine(file);
  const paragraph = worst === null ? null : paragraphOf(file, worst.start);
  const heaviest =
    worst === null || paragraph === null ? '' : `第 ${String(paragraph)} 段起的一节最高，为 ${String(worst.total)}。`;
  return `文风指数 ${String(total)}（${partsLine(file) ?? ''}）。${heaviest}${first === undefined ? '' : `${first}。`}`;
}
