import type { Report, ReportFile } from '@shihua/rules';
import { describe, expect, test } from 'vitest';
import { withRelativePaths } from '../src/features/render-report.ts';

function file(path: string, relatedPath?: string): ReportFile {
  const place = { line: 0, character: 0 };
  const related = { start: 0, end: 2, message: '另一处' };
  return {
    path,
    encoding: 'utf-8',
    genre: 'directive',
    chars: 200,
    mustFix: 0,
    score: {
      total: 10,
      worst: null,
      parts: { empty: 0, burden: 0, numbers: 0, packaging: 0, form: 0 },
      reason: null,
    },
    burden: { personHours: null, items: [] },
    findings: [
      {
        rule: 'cross/plagiarism',
        level: 'warning',
        shown: true,
        message: '请核对。',
        start: 0,
        end: 2,
        range: { start: place, end: place },
        text: '文字',
        fixes: [],
        related: [relatedPath === undefined ? related : { ...related, path: relatedPath }],
      },
    ],
  };
}

function report(values: Partial<Report>): Report {
  const tool = { version: '0.1.0', ruleSet: 'test' };
  return { schema: 'shihua-report/1', tool, files: [], similar: [], errors: [], ...values };
}

describe('paths of a report that is passed on', () => {
  test('are relative to the folder wherever they occur', () => {
    const [a, b] = ['file:///home/wang/docs/%E9%80%9A%E7%9F%A5.txt', 'file:///home/wang/docs/b/c.md'];
    const made = withRelativePaths(
      report({
        files: [file(a, b)],
        similar: [{ paths: [a, b], share: 0.5, passages: [] }],
        errors: [{ path: b, message: '无法读取' }],
      }),
      ['file:///home/wang/docs'],
    );
    expect(made.files[0]?.path).toBe('通知.txt');
    expect(made.files[0]?.findings[0]?.related[0]?.path).toBe('b/c.md');
    expect(made.similar[0]?.paths).toEqual(['通知.txt', 'b/c.md']);
    expect(made.errors[0]?.path).toBe('b/c.md');
    expect(JSON.stringify(made)).not.toContain('wang');
  });

  test('start with the folder where there are several', () => {
    const made = withRelativePaths(report({ files: [file('file:///two/a.txt')] }), ['file:///one', 'file:///two/']);
    expect(made.files[0]?.path).toBe('two/a.txt');
  });

  test('stay as they are outside all folders, and a place in the same document gets none', () => {
    const made = withRelativePaths(report({ files: [file('file:///docs2/a.txt')] }), ['file:///docs']);
    expect(made.files[0]?.path).toBe('file:///docs2/a.txt');
    expect(made.files[0]?.findings[0]?.related[0]).not.toHaveProperty('path');
  });
});
