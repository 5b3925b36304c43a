import { htmlPage, markdownPage } from './pages.ts';
import type { Report } from './model.ts';
import { RULE_INFO } from './rule-info.ts';
import type { RenderOptions } from './summary.ts';

/** The report as one HTML page, by the rules there are; see {@link htmlPage}. */
export function renderHtml(report: Report, options: RenderOptions = {}): string {
  return htmlPage(report, { ...options, rules: RULE_INFO });
}

/** The report as Markdown, by the rules there are; see {@link markdownPage}. */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  return markdownPage(report, { ...options, rules: RULE_INFO });
}
