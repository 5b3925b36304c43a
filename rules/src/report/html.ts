import { LEVELS } from '../rule/levels.ts';
import { burdenSection } from './burden-html.ts';
import { copiesHtml } from './copies.ts';
import { STYLE, STYLE_HASH } from './html-style.ts';
import { firstPlacesLine, partsLine } from './index-lines.ts';
import { GENRE_LABELS, LEVEL_LABELS, REASON_LABELS } from './labels.ts';
import { html, Markup } from './markup.ts';
import type { Report, ReportFile, ReportFinding } from './model.ts';
import {
  countsByFamily,
  excerpt,
  readings,
  shownFindings,
  worstFiles,
  worstFindings,
  type RenderOptions,
} from './summary.ts';

const WORST = 20;
const DETAILED = 50;

const POLICY = new Markup(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);

// Not part of the template: the policy names the hash of exactly these characters.
const STYLE_ELEMENT = new Markup(`<style>${STYLE}</style>`);

/**
 * The report as one HTML page that needs nothing else: no script, no network, a policy that forbids both.
 * All text of documents is escaped.
 */
export function renderHtml(report: Report, options: RenderOptions = {}): string {
  const files = worstFiles(report.files);
  const listed = files.filter((file) => shownFindings(file, options).length > 0);
  const anchors = new Map(listed.slice(0, DETAILED).map((file, index) => [file, `f${String(index + 1)}`]));
  const page = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>文风检查报告</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <h1>文风检查报告</h1>
          <p class="quiet">${about(report, options)}</p>
          ${figures(report, options)}
        </header>
        <main>
          ${filesSection(files, anchors, options)} ${familiesSection(report, options)} ${burdenSection(files)}
          ${worstSection(report, anchors, options)} ${copiesHtml(report)} ${detailSection(listed, anchors, options)}
          ${unreadSection(report)}
        </main>
      </body>
    </html> `;
  return page.text;
}

function about(report: Report, options: RenderOptions): string {
  const date = options.date === undefined ? '' : `${options.date}，`;
  return `${date}实话 ${report.tool.version}，规则集 ${report.tool.ruleSet}。文风指数 0 最好，100 最差。`;
}

function figures(report: Report, options: RenderOptions): Markup {
  const { files, unread, mustFix, median, measured, shown, held } = readings(report, options);
  const figure = (name: string, value: string | number, note: string): Markup =>
    html`<div>
      <dt>${name}</dt>
      <dd class="value">${value}</dd>
      <dd class="quiet">${note}</dd>
    </div>`;
  return html`<dl class="figures">
    ${figure('文件', files, `未读 ${String(unread)} 个`)} ${figure('必改', mustFix, '处')}
    ${figure('文风指数中位数', median ?? '无', `${String(measured)} 个文件有指数`)}
    ${figure('列出', shown, `另有 ${String(held)} 处未列`)}
  </dl>`;
}

function filesSection(
  files: readonly ReportFile[],
  anchors: ReadonlyMap<ReportFile, string>,
  options: RenderOptions,
): Markup {
  const rows = files.map(
    (file) =>
      html`<tr>
        <th scope="row">${link(file.path, anchors.get(file))}</th>
        <td>${GENRE_LABELS[file.genre]}</td>
        <td class="number">${file.chars}</td>
        <td class="number">${file.mustFix}</td>
        <td class="measure">${score(file)}</td>
        <td class="number">${shownFindings(file, options).length}</td>
      </tr>`,
  );
  return html`<section aria-labelledby="files">
    <h2 id="files">文件</h2>
    <div class="wide" tabindex="0" role="region" aria-labelledby="files">
      <table>
        <caption>
          先列必改多的，再列指数高的。
        </caption>
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">文种</th>
            <th scope="col" class="number">字数</th>
            <th scope="col" class="number">必改</th>
            <th scope="col">文风指数</th>
            <th scope="col" class="number">列出</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function familiesSection(report: Report, options: RenderOptions): Markup {
  const counts = countsByFamily(report.files, options);
  if (counts.length === 0) return html``;
  const most = Math.max(...counts.map((count) => count.total));
  const rows = counts.map(
    (count) =>
      html`<tr>
        <th scope="row">${count.label}</th>
        ${LEVELS.map((level) => html`<td class="number">${count.levels[level]}</td>`)}
        <td class="measure">${bar(count.total / most)} ${count.total}</td>
      </tr>`,
  );
  return html`<section aria-labelledby="families">
    <h2 id="families">分类</h2>
    <div class="wide" tabindex="0" role="region" aria-labelledby="families">
      <table>
        <caption>
          列出的各处按类别计数。
        </caption>
        <thead>
          <tr>
            <th scope="col">类别</th>
            ${LEVELS.map((level) => html`<th scope="col" class="number">${LEVEL_LABELS[level]}</th>`)}
            <th scope="col">合计</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function worstSection(report: Report, anchors: ReadonlyMap<ReportFile, string>, options: RenderOptions): Markup {
  const placed = worstFindings(report.files, WORST, options);
  if (placed.length === 0) return html``;
  const items = placed.map(({ file, finding }) => item(finding, html`${link(file.path, anchors.get(file))} `));
  return html`<section aria-labelledby="worst">
    <h2 id="worst">先看这些</h2>
    <ol>
      ${items}
    </ol>
  </section>`;
}

function detailSection(
  listed: readonly ReportFile[],
  anchors: ReadonlyMap<ReportFile, string>,
  options: RenderOptions,
): Markup {
  if (listed.length === 0) return html``;
  const note = listed.length > DETAILED ? html`<p class="quiet">只列前 ${DETAILED} 个文件，其余见文件表。</p>` : html``;
  const parts = [...anchors].map(
    ([file, anchor]) =>
      html`<h3 id="${anchor}">${file.path}</h3>
        ${indexLines(file)}
        <ul>
          ${shownFindings(file, options).map((finding) => item(finding, html``))}
        </ul>`,
  );
  return html`<section aria-labelledby="details">
    <h2 id="details">逐个文件</h2>
    ${note} ${parts}
  </section>`;
}

function indexLines(file: ReportFile): Markup {
  const parts = partsLine(file);
  if (parts === undefined) return html``;
  const first = firstPlacesLine(file);
  return html`<p>文风 ${String(file.score.total)}：${parts}。${first === undefined ? '' : `${first}。`}</p>`;
}

function unreadSection(report: Report): Markup {
  if (report.errors.length === 0) return html``;
  return html`<section aria-labelledby="unread">
    <h2 id="unread">未读</h2>
    <ul>
      ${report.errors.map((error) => html`<li>${error.path}：${error.message}</li>`)}
    </ul>
  </section>`;
}

function item(finding: ReportFinding, place: Markup): Markup {
  const { line, character } = finding.range.start;
  const fixes = finding.fixes.map((fix) => fix.title).join('；');
  return html`<li>
    ${place}<span class="quiet">第 ${line + 1} 行第 ${character + 1} 字</span>
    <span class="level ${finding.level}">${LEVEL_LABELS[finding.level]}</span> <code>${finding.rule}</code>
    <blockquote>${excerpt(finding.text)}</blockquote>
    ${finding.message}${fixes === '' ? html`` : html`<br />改法：${fixes}`}
  </li>`;
}

function link(text: string, anchor: string | undefined): Markup {
  return anchor === undefined ? html`${text}` : html`<a href="#${anchor}">${text}</a>`;
}

function score(file: ReportFile): Markup {
  const { total, reason } = file.score;
  if (total !== null) return html`${bar(total / 100)} ${total}`;
  return html`<span class="quiet">${reason === null ? '无' : REASON_LABELS[reason]}</span>`;
}

// The number stands beside the bar, so that the picture itself says nothing new. Widths are attributes, not styles,
// which the policy would forbid.
function bar(share: number): Markup {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="value" width="${Math.round(share * 100)}" height="10" />
  </svg>`;
}
