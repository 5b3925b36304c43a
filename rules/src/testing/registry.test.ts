import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../registry.generated.ts';
import { printableSources } from '../rule/sources.ts';
import { countChars } from '../text/chars.ts';
import { wordingProblems } from './wording.ts';

describe('every rule', () => {
  it.each(REGISTRY.map((rule) => [rule.meta.id, rule.meta] as const))('%s is complete', (id, meta) => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/u);
    expect(meta.summary.length).toBeGreaterThan(3);
    expect(countChars(meta.summary)).toBeLessThanOrEqual(40);
    expect(meta.why.length).toBeGreaterThan(10);
    expect(meta.examples.length).toBeGreaterThanOrEqual(4);
    expect(meta.allows.length).toBeGreaterThanOrEqual(6);
  });

  it.each(REGISTRY.map((rule) => [rule.meta.id, rule.meta.messages] as const))(
    '%s words its messages plainly',
    (_, messages) => {
      for (const [messageId, text] of Object.entries(messages)) {
        expect(wordingProblems(text), messageId).toEqual([]);
        expect(countChars(text.replace(/\{\w+\}/gu, '某')), messageId).toBeLessThanOrEqual(45);
      }
    },
  );

  it.each(REGISTRY.map((rule) => [rule.meta.id, rule.meta] as const))('%s has a source it may rest on', (_, meta) => {
    const restsOnRegulation = meta.sources.length > 0;
    const seen = printableSources(meta.sources).length > 0;
    if (restsOnRegulation && !seen) expect(['info', 'hint']).toContain(meta.level);
    for (const source of meta.sources) if (source.clause !== undefined) expect(source.provenance).toBe('seen');
  });

  it('ids are unique and sorted', () => {
    const ids = REGISTRY.map((rule) => rule.meta.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
