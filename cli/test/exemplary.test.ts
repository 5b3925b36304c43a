import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine, DEFAULT_CONFIG, REGISTRY } from '@shihua/rules';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../test-fixtures/documents/exemplary/', import.meta.url));
/** So many marks may a careful writer meet in a document. */
const MOST = 0;

/** Documents as a careful office writes them, full of things that look like faults and are none. */
describe('exemplary documents', () => {
  const engine = createEngine(REGISTRY, { ...DEFAULT_CONFIG, stage: 'review' });
  const read = readdirSync(FOLDER)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => {
      const text = readFileSync(path.join(FOLDER, name), 'utf8');
      const { findings } = engine.analyze({ text, language: name.endsWith('.md') ? 'markdown' : 'plaintext' });
      return { name, shown: findings.filter((finding) => finding.shown) };
    });

  it.each(read)('$name has hardly a mark, and no error or warning', ({ shown }) => {
    expect(shown.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([]);
    expect(shown.length).toBeLessThanOrEqual(MOST);
  });

  it('most have none', () => {
    expect(read.length).toBeGreaterThanOrEqual(30);
    expect(read.filter(({ shown }) => shown.length > 0).length).toBeLessThan(read.length / 4);
  });
});
