import { burdenSection } from './html/burden.ts';
import { copiesSection } from './html/copies.ts';
import { documentsSection } from './html/documents.ts';
import { distributionSection } from './html/distribution.ts';
import { familiesSection } from './html/families.ts';
import { figures } from './html/figures.ts';
import { filesSection } from './html/files.ts';
import { heatMapSection } from './html/heat-map.ts';
import { leadsSection } from './html/leads.ts';
import { sectionMarkup, type Section } from './html/section.ts';
import { unreadSection } from './html/unread.ts';
import { worstSection } from './html/worst.ts';
import { STYLE, STYLE_HASH } from './html-style.ts';
import { html, Markup } from './markup.ts';
import type { Report } from './model.ts';
import { GENERATOR, REPORT_TITLE } from './own.ts';
import { shownFindings, worstFiles, type PageOptions } from './summary.ts';

/** How many documents have a part of their own. */
const DETAILED = 50;

const POLICY = new Markup(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);

// Not part of the template: the policy names the hash of exactly these characters.
const STYLE_ELEMENT = new Markup(`<style>${STYLE}</style>`);

/**
 * The report as one HTML page that needs nothing else: no script, no network, a policy that forbids both.
 * All text of documents is escaped.
 */
export function htmlPage(report: Report, options: PageOptions): string {
  const sections = sectionsOf(report, options);
  const page = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="${GENERATOR}" />
        <title>${REPORT_TITLE}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <h1>${REPORT_TITLE}</h1>
          <p class="quiet">${about(report, options)}</p>
          ${figures(report, options)} ${contents(sections)}
        </header>
        <main>${sections.map(sectionMarkup)}</main>
      </body>
    </html> `;
  return page.text;
}

function sectionsOf(report: Report, options: PageOptions): readonly Section[] {
  const files = worstFiles(report.files);
  const listed = files.filter((file) => shownFindings(file, options).length > 0);
  const anchors = new Map(listed.slice(0, DETAILED).map((file, index) => [file, `f${String(index + 1)}`]));
  const sections: readonly (Section | undefined)[] = [
    unreadSection(report),
    distributionSection(report, options),
    heatMapSection(report, options),
    worstSection(report, anchors, options),
    filesSection(files, anchors, options),
    familiesSection(report, options),
    burdenSection(files),
    copiesSection(report),
    leadsSection(report, anchors, options),
    documentsSection(anchors, listed.length - anchors.size, options),
  ];
  return sections.filter((section) => section !== undefined);
}

function about(report: Report, options: PageOptions): string {
  const date = options.date === undefined ? '' : `${options.date}，`;
  return `${date}实话 ${report.tool.version}，规则集 ${report.tool.ruleSet}。文风指数 0 最好，100 最差。`;
}

function contents(sections: readonly Section[]): Markup {
  return html`<nav aria-label="目录">
    <ul class="contents">
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;
}
