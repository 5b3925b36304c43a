import { REGISTRY } from '../../rules/src/index.ts';
import { describe, expect, it } from 'vitest';
import { readDocuments } from './documents.ts';
import { keyedDocuments } from './keys.ts';

const LEAST_DEFECTS = 8;

describe('keys of the flawed documents', () => {
  const documents = readDocuments();
  const keyed = keyedDocuments(documents);
  const rules = new Set<string>(REGISTRY.map(({ meta }) => meta.id));

  it('lie beside every flawed document and no other', () => {
    const flawed = documents.filter(({ name }) => name.startsWith('flawed/'));
    expect(keyed.map(({ name }) => name)).toEqual(flawed.map(({ name }) => name));
    expect(flawed.length).toBeGreaterThanOrEqual(30);
  });

  it.each(keyed)('$name: passages occur once, rules exist, defects are many', ({ text, defects }) => {
    expect(defects.length).toBeGreaterThanOrEqual(LEAST_DEFECTS);
    for (const defect of defects) {
      if (defect.text !== '') expect(text.split(defect.text), defect.text).toHaveLength(2);
      expect(defect.rules.filter((rule) => !rules.has(rule))).toEqual([]);
      expect(defect.rules).not.toEqual([]);
      expect(defect.why).not.toBe('');
    }
  });
});
