import { expect, it } from 'vitest';
import { REPORT_SCHEMA, type ReportFile } from '@shihua/rules';
import { toPictures, toXlsx } from '../src/node/export/index.ts';
import type { RenderReportParams, RenderReportResult, ReportChartsResult } from '../src/protocol.ts';
import type { Exports } from '../src/runtime.ts';
import { TestClient } from './support/client.ts';

const exports: Exports = { toPictures, toXlsx, toBase64: (bytes) => Buffer.from(bytes).toString('base64') };
const FOLDER = 'file:///docs';
const SECRET = '满意率至少100%';

const FILE: ReportFile = {
  path: `${FOLDER}/%E4%B9%A1/a.txt`,
  encoding: 'utf-8',
  genre: 'report',
  chars: 200,
  mustFix: 1,
  score: {
    total: 41,
    worst: null,
    parts: { empty: 0, burden: 0, numbers: 60, packaging: 0, form: 0 },
    reason: null,
  },
  burden: { personHours: null, items: [] },
  findings: [
    {
      rule: 'num/at-least-max',
      level: 'error',
      shown: true,
      message: `“${SECRET}”没有更高的可能。`,
      start: 0,
      end: 9,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
      text: SECRET,
      fixes: [],
      related: [],
    },
  ],
};

const report: RenderReportParams['report'] = {
  schema: REPORT_SCHEMA,
  tool: { version: '1.0.0', ruleSet: 'set' },
  files: [FILE],
  similar: [],
  errors: [],
};

async function rendered(
  host: { readonly exports?: Exports },
  format: RenderReportParams['format'],
  more: Partial<RenderReportParams> = {},
): Promise<RenderReportResult> {
  const client = await TestClient.start(host);
  return client.connection.sendRequest('shihua/renderReport', { report, folders: [FOLDER], format, ...more });
}

it.each(['html', 'md', 'json', 'csv'] as const)('renders %s with the words, or without them', async (format) => {
  expect((await rendered({ exports }, format)).text).toContain(SECRET);
  const bare = (await rendered({ exports }, format, { text: false })).text;
  expect(bare).toContain('num/at-least-max');
  expect(bare).not.toContain('满意率');
});

it('renders one table of several as CSV', async () => {
  expect((await rendered({}, 'csv', { table: 'files' })).text).toMatch(/^\ufeff文件,文种,[^\r]*\r\n乡\/a\.txt,/u);
});

it('renders a workbook where the host can, and says why where it cannot', async () => {
  const { base64 = '', text } = await rendered({ exports }, 'xlsx');
  expect(text).toBe('');
  expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  await expect(rendered({}, 'xlsx')).rejects.toThrow('CSV');
});

it('draws the charts of the exported page where the host can', async () => {
  const params = { files: [{ path: FILE.path, total: 41, rules: { 'num/at-least-max': 3 } }], folders: [FOLDER] };
  const client = await TestClient.start({ exports });
  const charts = await client.connection.sendRequest<ReportChartsResult>('shihua/reportCharts', params);
  const { text } = await rendered({ exports }, 'html');
  expect(text).toContain(charts?.distribution);
  expect(charts?.map).toMatchObject({
    folders: ['（未分文件夹）'],
    rules: [{ rule: 'num/at-least-max', counts: [3] }],
  });
  expect(charts?.heatMap).toMatch(/^<svg /u);

  const bare = await TestClient.start({});
  expect(await bare.connection.sendRequest('shihua/reportCharts', params)).toBeNull();
  expect((await rendered({}, 'html')).text).not.toContain('role="img"');
});
