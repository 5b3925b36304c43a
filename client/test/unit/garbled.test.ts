import { expect, it } from 'vitest';
import { isGarbled } from '../../src/report/garbled.ts';

const TEXT = '关于修桥的通知\n\n各村：\n北桥自5月2日起封闭，车辆绕行南桥。\n'.repeat(20);

it('knows a text in GB18030 that was read as UTF-8', () => {
  // “关于修桥的通知” in GB18030.
  const bytes = Uint8Array.from([0xb9, 0xd8, 0xd3, 0xda, 0xd0, 0xde, 0xc7, 0xc5, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa]);
  expect(isGarbled(new TextDecoder('utf-8').decode(bytes))).toBe(true);
});

it.each([
  ['an empty text', ''],
  ['a clean text', TEXT],
  ['a text with a lost character here and there', `${TEXT}两\uFFFD、三\uFFFD\uFFFD${TEXT}\uFFFD\uFFFD`],
  ['a short text with one lost character', '桥\uFFFD通车。'],
])('does not take %s for one', (_, text) => {
  expect(isGarbled(text)).toBe(false);
});
