import { expect, it } from 'vitest';
import { readTold } from './told.mjs';

const script = {
  usage: '用法：看一看',
  options: { write: { type: 'boolean' }, out: { type: 'string' } },
  places: 1,
} as const;

it('reads what it knows', () => {
  expect(readTold(['--write', '--out', 'a', 'docs'], script)).toEqual({
    values: { write: true, out: 'a' },
    places: ['docs'],
  });
});

it('says how it is used', () => {
  expect(readTold(['--help'], script)).toEqual({ say: '用法：看一看', code: 0 });
});

it.each([
  [['--wirte'], '没有选项 --wirte。\n用法'],
  [['a', 'b'], '多写了 b。\n用法'],
  [['--out'], '选项 --out 的值不对'],
  [['--write=3'], '选项 --write 的值不对'],
])('complains of %j by name', (args, message) => {
  expect(readTold(args, script)).toMatchObject({ say: expect.stringContaining(message) as unknown, code: 2 });
});

it('complains of an argument where none is taken', () => {
  expect(readTold(['a'], { usage: '' })).toMatchObject({
    say: expect.stringContaining('多写了 a') as unknown,
    code: 2,
  });
});
