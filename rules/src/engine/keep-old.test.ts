import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../registry.generated.ts';
import type { LocalFinding } from '../rule/types.ts';
import { keepOld } from './keep-old.ts';
import type { DocumentRun } from './run-document.ts';

const [rule] = REGISTRY;

const FINDING: LocalFinding = {
  block: 3,
  start: 4,
  end: 9,
  messageId: 'found',
  message: '请写明期限。',
  level: 'info',
  fixes: [
    { title: '补上', trust: 'suggest', snippet: false, edits: [{ block: 3, start: 4, end: 4, newText: '月底前' }] },
  ],
  related: [{ block: 1, start: 0, end: 2, message: '前文' }],
};

function runOf(...findings: readonly LocalFinding[]): DocumentRun {
  if (rule === undefined) throw new Error('no rules');
  return { findings: findings.map((finding) => ({ rule, finding, raw: false })), crashes: [] };
}

describe('keepOld', () => {
  it('keeps the objects of what is found again, wherever it stands in the list', () => {
    const last = runOf(FINDING, { ...FINDING, block: 5 });
    const { findings } = keepOld(last, runOf({ ...FINDING, block: 2 }, { ...FINDING }));
    expect(findings[0]).not.toBe(last.findings[0]);
    expect(findings[1]).toBe(last.findings[0]);
  });

  it.each<[string, Partial<LocalFinding>]>([
    ['end', { end: 8 }],
    ['message', { message: '请写明由谁办理。' }],
    ['message id', { messageId: 'other' }],
    ['level', { level: 'hint' }],
    ['related place', { related: [{ block: 1, start: 0, end: 3, message: '前文' }] }],
    ['related message', { related: [{ block: 1, start: 0, end: 2, message: '上文' }] }],
    ['number of fixes', { fixes: [] }],
    ['fix', { fixes: FINDING.fixes.map((fix) => ({ ...fix, title: '写上' })) }],
    [
      'edit',
      { fixes: FINDING.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, newText: '' })) })) },
    ],
  ])('takes the new one where the %s differs', (_what, change) => {
    const made = runOf({ ...FINDING, ...change });
    expect(keepOld(runOf(FINDING), made).findings).toEqual(made.findings);
  });
});
