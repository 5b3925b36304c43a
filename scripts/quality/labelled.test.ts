import { expect, it } from 'vitest';
import { readGold } from './gold.ts';
import { OWN } from './paths.ts';

const documents = readGold(OWN) ?? [];

it('every document of our own says who wrote it', () => {
  expect(documents.length).toBeGreaterThan(100);
  expect(documents.filter(({ source }) => source === '').map(({ file }) => file)).toEqual([]);
});

it.each(documents.map((document) => [document.file, document] as const))(
  '%s is cut into sentences in order, with nothing but space between them',
  (_, { text, segments }) => {
    const gaps = segments.map(({ start }, index) => text.slice(segments[index - 1]?.end ?? 0, start));
    expect(gaps.filter((gap) => gap.trim() !== '')).toEqual([]);
    expect(text.slice(segments.at(-1)?.end).trim()).toBe('');
  },
);
