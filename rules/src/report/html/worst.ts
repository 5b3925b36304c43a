import { html } from '../markup.ts';
import type { Report, ReportFile } from '../model.ts';
import { worstFindings, type RenderOptions } from '../summary.ts';
import { findingItem } from './finding.ts';
import { link, type Section } from './section.ts';

const WORST = 20;

/** 先看这些: the worst passages with what to do. */
export function worstSection(
  report: Report,
  anchors: ReadonlyMap<ReportFile, string>,
  options: RenderOptions,
): Section | undefined {
  const placed = worstFindings(report.files, WORST, options);
  if (placed.length === 0) return undefined;
  return {
    id: 'worst',
    title: `先看这些（${String(placed.length)} 处）`,
    body: html`<ol class="findings">
      ${placed.map(({ file, finding }) => findingItem(file, finding, html`${link(file.path, anchors.get(file))} `))}
    </ol>`,
  };
}
