import { describe, expect, it } from 'vitest';
import { sampleFile, sampleFinding, sampleReport } from '../testing/sample-report.ts';
import { renderJson } from './json.ts';
import { isOwnReport } from './own.ts';
import { renderHtml, renderMarkdown } from './render.ts';

const report = sampleReport([sampleFile('a.txt', [sampleFinding('num/sum-mismatch', 'error', {})])]);

describe('a report of this tool', () => {
  it.each([
    ['Markdown', renderMarkdown],
    ['a page', renderHtml],
    ['JSON', renderJson],
  ] as const)('is known again as %s, whatever its line ends are', (_, render) => {
    const text = render(report, {});
    expect(isOwnReport(text)).toBe(true);
    expect(isOwnReport(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each([
    '',
    '# 文风检查报告\n\n全镇上半年查了12份文件，改了3份。\n',
    '# 关于修桥的通知\n\n<!-- shihua-disable-file -- 样稿 -->\n',
    '<!doctype html><html><head><title>文风检查报告</title></head></html>',
    '{"schema": "shihua-config/1"}',
  ])('is not %j', (text) => {
    expect(isOwnReport(text)).toBe(false);
  });
});
