import {
  RULE_INFO,
  chartData,
  chartFiles,
  loneTable,
  renderCsv,
  renderJson,
  reportTables,
  withoutText,
  type Report,
} from '@shihua/rules';
import type { CancellationToken } from 'vscode-languageserver';
import { localDate } from '../local-date.ts';
import { RENDER_REPORT_REQUEST, type RenderReportParams, type RenderReportResult } from '../protocol.ts';
import type { Exports } from '../runtime.ts';
import { failure, type Services } from '../services.ts';

/** Registers `shihua/renderReport`. */
export function registerRenderReport(services: Pick<Services, 'connection' | 'strings' | 'runtime'>): void {
  services.connection.onRequest(
    RENDER_REPORT_REQUEST,
    async (params: RenderReportParams, token: CancellationToken): Promise<RenderReportResult> => {
      if (token.isCancellationRequested) return { text: '' };
      const relative = withRelativePaths(params.report, params.folders);
      try {
        return await render(params.text === false ? withoutText(relative) : relative, params, services);
      } catch (error) {
        throw failure(services, RENDER_REPORT_REQUEST, error);
      }
    },
  );
}

async function render(
  report: Report,
  { format, table }: RenderReportParams,
  { runtime, strings }: Pick<Services, 'strings' | 'runtime'>,
): Promise<RenderReportResult> {
  const options = { date: localDate() };
  switch (format) {
    case 'html':
      return { text: await htmlOf(report, options.date, runtime.exports) };
    case 'md': {
      const { markdownPage } = await import('@shihua/rules/pages');
      return { text: markdownPage(report, { ...options, rules: RULE_INFO }) };
    }
    case 'json':
      return { text: renderJson(report) };
    case 'csv':
      return { text: renderCsv(loneTable(table ?? 'findings', report, options)) };
    case 'xlsx': {
      const { exports } = runtime;
      if (exports === undefined) throw new Error(strings.noWorkbook);
      return { text: '', base64: exports.toBase64(await exports.toXlsx(reportTables(report, options))) };
    }
  }
}

async function htmlOf(report: Report, date: string, exports: Exports | undefined): Promise<string> {
  const { htmlPage } = await import('@shihua/rules/pages');
  const options = { date, rules: RULE_INFO };
  if (exports === undefined) return htmlPage(report, options);
  return htmlPage(report, { ...options, charts: await exports.toPictures(chartData(chartFiles(report))) });
}

/**
 * A report that is passed on should not tell where somebody keeps their files: paths become relative to the folder
 * they are in, with the folder's name in front where there are several. Paths outside all folders keep their URI.
 */
export function withRelativePaths(report: Report, folders: readonly string[]): Report {
  const relative = (uri: string): string => relativePath(uri, folders);
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      path: relative(file.path),
      findings: file.findings.map((finding) => ({
        ...finding,
        related: finding.related.map((each) =>
          each.path === undefined ? each : { ...each, path: relative(each.path) },
        ),
      })),
    })),
    similar: report.similar.map((pair) => ({ ...pair, paths: [relative(pair.paths[0]), relative(pair.paths[1])] })),
    ...(report.copies === undefined
      ? {}
      : {
          copies: report.copies.map((group) => ({
            ...group,
            places: group.places.map((place) => ({ ...place, path: relative(place.path) })),
          })),
        }),
    errors: report.errors.map((error) => ({ ...error, path: relative(error.path) })),
  };
}

/** The path of a URI within the folder that holds it; see {@link withRelativePaths}. */
export function relativePath(uri: string, folders: readonly string[]): string {
  for (const folder of folders) {
    const base = folder.endsWith('/') ? folder : `${folder}/`;
    if (!uri.startsWith(base)) continue;
    const inside = decoded(uri.slice(base.length));
    return folders.length > 1 ? `${decoded(base.slice(base.lastIndexOf('/', base.length - 2) + 1))}${inside}` : inside;
  }
  return uri;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded after all.
    return text;
  }
}
