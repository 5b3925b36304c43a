import { renderHtml, renderJson, renderMarkdown, type Report } from '@shihua/rules';
import type { CancellationToken } from 'vscode-languageserver';
import { RENDER_REPORT_REQUEST, type RenderReportParams, type RenderReportResult } from '../protocol.ts';
import { failure, type Services } from '../services.ts';

/** Registers `shihua/renderReport`. */
export function registerRenderReport(services: Pick<Services, 'connection' | 'strings'>): void {
  services.connection.onRequest(
    RENDER_REPORT_REQUEST,
    ({ report, folders, format }: RenderReportParams, token: CancellationToken): RenderReportResult => {
      if (token.isCancellationRequested) return { text: '' };
      try {
        return { text: render(withRelativePaths(report, folders), format) };
      } catch (error) {
        throw failure(services, RENDER_REPORT_REQUEST, error);
      }
    },
  );
}

function render(report: Report, format: RenderReportParams['format']): string {
  switch (format) {
    case 'html':
      return renderHtml(report);
    case 'md':
      return renderMarkdown(report);
    case 'json':
      return renderJson(report);
  }
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

function relativePath(uri: string, folders: readonly string[]): string {
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
