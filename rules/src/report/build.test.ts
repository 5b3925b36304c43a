import { expect, it } from 'vitest';
import type { Analysis, Finding } from '../engine/types.ts';
import { parse } from '../parse/parse.ts';
import { reportFile } from './build.ts';

const TEXT = '第一行\r\n合格率𠮷高\n';

const finding: Finding = {
  rule: 'num/full-coverage',
  level: 'error',
  messageId: 'm',
  message: '请写明人数。',
  start: 5,
  end: 11,
  fixes: [
    { title: '写明单位', trust: 'suggest', snippet: true, edits: [{ start: 5, end: 5, newText: '由${1:单位}' }] },
    { title: '删去', trust: 'safe', snippet: false, edits: [{ start: 5, end: 11, newText: '' }] },
  ],
  related: [{ start: 0, end: 3, message: '见此处。' }],
  fingerprint: 'f',
  shown: true,
  covers: [],
};

function analysis(more: Partial<Analysis> = {}): Analysis {
  const parsed = parse(TEXT, 'plaintext');
  return {
    parsed,
    genre: 'report',
    chars: 8,
    findings: [finding],
    suppressed: [],
    crashed: [],
    held: 0,
    duties: [],
    ...more,
  };
}

it('gives places in lines as well as offsets, and the passage itself', () => {
  const file = reportFile('a.txt', 'gb18030', TEXT, analysis());
  expect(file).toMatchObject({ path: 'a.txt', encoding: 'gb18030', genre: 'report', chars: 8, mustFix: 1 });
  expect(file.findings[0]).toMatchObject({
    text: '合格率𠮷高',
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
    related: [{ start: 0, end: 3, message: '见此处。' }],
  });
});

it('keeps a fix with tab stops as advice, without edits that would put braces into a text', () => {
  expect(reportFile('a.txt', 'utf-8', TEXT, analysis()).findings[0]?.fixes).toEqual([
    { title: '写明单位', trust: 'suggest', edits: [] },
    { title: '删去', trust: 'safe', edits: [{ start: 5, end: 11, newText: '' }] },
  ]);
});

it('has every part of the index, null where the text is not measured', () => {
  const { score } = reportFile('a.txt', 'utf-8', TEXT, analysis());
  expect(score).toEqual({
    total: null,
    worst: null,
    parts: { empty: null, burden: null, numbers: null, packaging: null, form: null },
    reason: 'too-short',
  });
  const crashed = analysis({ chars: 500, crashed: [{ rule: 'num/full-coverage', error: 'x' }] });
  expect(reportFile('a.txt', 'utf-8', TEXT, crashed).score.reason).toBe('rule-crashed');
  const measured = reportFile('a.txt', 'utf-8', TEXT, analysis({ chars: 500 })).score;
  expect(measured.total).toBeGreaterThan(0);
  expect(measured.parts.numbers).toBeGreaterThan(0);
});
