import { chartData } from '@shihua/rules';
import type { CancellationToken } from 'vscode-languageserver';
import { REPORT_CHARTS_REQUEST, type ReportChartsParams, type ReportChartsResult } from '../protocol.ts';
import { contain, type Services } from '../services.ts';
import { relativePath } from './render-report.ts';

/** Registers `shihua/reportCharts`: the pictures that the exported page has, for a panel to show. */
export function registerReportCharts(services: Pick<Services, 'connection' | 'strings' | 'runtime'>): void {
  services.connection.onRequest(
    REPORT_CHARTS_REQUEST,
    ({ files, folders }: ReportChartsParams, token: CancellationToken): Promise<ReportChartsResult> =>
      contain(services, REPORT_CHARTS_REQUEST, token, null, async () => {
        const { exports } = services.runtime;
        if (exports === undefined) return null;
        const data = chartData(files.map((file) => ({ ...file, path: relativePath(file.path, folders) })));
        return { ...(await exports.toPictures(data)), map: data.heatMap };
      }),
  );
}
