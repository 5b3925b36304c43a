import { LEVEL_LABELS } from '../labels.ts';
import { html, type Markup } from '../markup.ts';
import type { ReportFile, ReportFinding } from '../model.ts';
import { placeWords } from '../places.ts';
import { excerpt } from '../summary.ts';

/** A finding in a list: where, how grave, the words, what is wrong and what to do. */
export function findingItem(file: ReportFile, finding: ReportFinding, before: Markup): Markup {
  const fixes = finding.fixes.map((fix) => fix.title).join('；');
  return html`<li>
    <p class="place">
      ${before}<span class="level ${finding.level}">${LEVEL_LABELS[finding.level]}</span>
      <span class="quiet">${placeWords(file, finding)} <code>${finding.rule}</code></span>
    </p>
    ${finding.text === '' ? html`` : html`<blockquote>${excerpt(finding.text)}</blockquote>`}
    <p>${finding.message}</p>
    ${fixes === '' ? html`` : html`<p><strong>改法</strong> ${fixes}</p>`}
  </li>`;
}
