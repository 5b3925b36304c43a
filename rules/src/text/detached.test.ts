import { expect, it } from 'vitest';
import { detached } from './detached.ts';

it.each(['', '水', '水渠 canal 12', '𠮷野家', 'half \ud83d of a pair'])('keeps every unit of %j', (text) => {
  expect(detached(text)).toBe(text);
});
