import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('gives results in order, and keeps no more under way than it may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, things, width) => {
        let underWay = 0;
        let most = 0;
        const work = async (thing: number): Promise<number> => {
          most = Math.max(most, ++underWay);
          await scheduler.schedule(Promise.resolve());
          underWay--;
          return thing * 2;
        };
        const results: number[] = [];
        const all = (async () => {
          for await (const result of inOrder(things, () => width, work)) results.push(result);
        })();
        await scheduler.waitFor(all);
        expect(results).toEqual(things.map((thing) => thing * 2));
        expect(most).toBeLessThanOrEqual(width);
      },
    ),
  );
});

it('tells of a failure when its turn comes, and works on nothing more', async () => {
  const worked: number[] = [];
  const results: number[] = [];
  const work = (thing: number): Promise<number> => {
    worked.push(thing);
    return thing === 2 ? Promise.reject(new Error('坏了')) : Promise.resolve(thing);
  };
  await expect(
    (async () => {
      for await (const result of inOrder([1, 2, 3, 4, 5, 6], () => 2, work)) results.push(result);
    })(),
  ).rejects.toThrow('坏了');
  expect(results).toEqual([1]);
  expect(worked).toEqual([1, 2, 3]);
});
