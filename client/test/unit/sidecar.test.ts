import { describe, expect, it } from 'vitest';
import { withEntry } from '../../src/report/sidecar.ts';

const argument = { uri: 'file:///a/b.txt', rule: 'trace/ledger', fingerprint: 'f1' };
const entries = (text: string | undefined): unknown => (JSON.parse(text ?? '{}') as { entries: unknown }).entries;

describe('withEntry', () => {
  it('starts a file', () => {
    expect(entries(withEntry(undefined, argument, '审计要求'))).toEqual([
      { rule: 'trace/ledger', fingerprint: 'f1', reason: '审计要求' },
    ]);
  });

  it('keeps what is there, other fields too', () => {
    const text = withEntry(
      '{"note":"x","entries":[{"rule":"a/b","fingerprint":"f0","reason":"r","author":"王"}]}',
      argument,
      '审计要求',
    );
    expect(text).toContain('"note": "x"');
    expect(text).toContain('"author": "王"');
    expect(entries(text)).toHaveLength(2);
  });

  it('replaces the entry of the same finding', () => {
    const once = withEntry(undefined, argument, '一');
    expect(entries(withEntry(once, argument, '二'))).toEqual([
      { rule: 'trace/ledger', fingerprint: 'f1', reason: '二' },
    ]);
  });

  it.each(['not json', '[]', '{"entries":{}}'])('leaves a file that is something else alone: %s', (text) => {
    expect(withEntry(text, argument, '理由')).toBeUndefined();
  });
});
