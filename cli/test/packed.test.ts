import { expect, it } from 'vitest';
import { pack, unpack } from '../src/packed.ts';

it('gives back what was packed, in a fraction of the room', () => {
  const data = { path: '水渠.txt', lines: Array.from({ length: 500 }, (_, line) => `第${String(line)}段渠已清淤。`) };
  const packed = pack(data);
  expect(unpack(packed)).toEqual(data);
  expect(packed.bytes.buffer.byteLength).toBeLessThan(JSON.stringify(data).length / 2);
});
