import { describe, expect, test } from 'vitest';
import { countFamilies, FINDINGS_PER_ROW, nameIn, rowOf } from '../../src/report/rows.ts';
import { file, finding } from './rows.ts';

describe('rows', () => {
  test('carries shown findings only, gravest first', () => {
    const row = rowOf(
      file('file:///docs/%E9%80%9A%E7%9F%A5.txt', [
        finding('empty/stance', 'info'),
        finding('trace/ledger', 'warning'),
        finding('num/at-least-max', 'error'),
        finding('empty/claim', 'hint', false),
      ]),
      ['file:///docs'],
    );
    expect(row.findings.map(({ rule }) => rule)).toEqual(['num/at-least-max', 'trace/ledger', 'empty/stance']);
    expect(row).toMatchObject({ name: '通知.txt', shown: 3, mustFix: 1, total: 41, tasks: 0, hours: null });
  });

  test('caps what it carries but not what it counts', () => {
    const many = Array.from({ length: FINDINGS_PER_ROW + 5 }, () => finding('trace/ledger', 'warning'));
    const row = rowOf(file('file:///docs/a.txt', many), ['file:///docs']);
    expect(row.findings).toHaveLength(FINDINGS_PER_ROW);
    expect(row.shown).toBe(FINDINGS_PER_ROW + 5);
  });

  test('counts families, most first, then by name', () => {
    const findings = [finding('slogan/first-moment', 'info'), finding('num/grim-percent', 'error')];
    expect(countFamilies([...findings, finding('trace/ledger', 'info'), finding('trace/handwriting', 'info')])).toEqual(
      [
        { family: 'trace', count: 2 },
        { family: 'num', count: 1 },
        { family: 'slogan', count: 1 },
      ],
    );
  });

  test.each([
    ['within the only folder', 'file:///docs/a/b.txt', ['file:///docs'], 'a/b.txt'],
    ['with a folder that ends in a slash', 'file:///docs/b.txt', ['file:///docs/'], 'b.txt'],
    [
      'with the folder in front where there are several',
      'file:///two/b.txt',
      ['file:///one', 'file:///two'],
      'two/b.txt',
    ],
    ['not in a folder whose name only begins alike', 'file:///docs2/b.txt', ['file:///docs'], 'file:///docs2/b.txt'],
    ['as it is where the encoding is broken', 'file:///docs/100%.txt', ['file:///docs'], '100%.txt'],
  ])('names a file %s', (_, uri, folders, name) => {
    expect(nameIn(uri, folders)).toBe(name);
  });
});
