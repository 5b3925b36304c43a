import { describe, expect, it } from 'vitest';
import { scan } from './in-process/contenders/scan.ts';
import { shihua } from './in-process/contenders/shihua.ts';
import { interleave } from './in-process/interleave.ts';
import { describeMachine } from './machine.ts';
import { readOptions } from './options.ts';
import { timeProcess } from './processes/run-process.ts';
import { runProfile } from './profile/run.ts';
import { renderPage } from './render/page.ts';
import { KINDS } from './texts/kinds.ts';

/** That the bench still runs, on tiny tasks and without the other linters. No figure is judged: any machine passes. */
describe('the bench', () => {
  it('times contenders on the same texts and prints them, and those that are absent', async () => {
    const kinds = KINDS.filter(({ id }) => id === 'notice');
    const lanes = kinds.flatMap((kind) => [scan, shihua('0.0.0')].map((contender) => ({ kind, contender })));
    const measured = await interleave(lanes, { rounds: 2, warmup: 0, slice: 0, slow: Infinity, most: Infinity });
    expect(measured.map(({ contender, samples }) => [contender, samples.length])).toEqual([
      ['scan', 2],
      ['shihua', 2],
    ]);
    expect(measured[1]?.findings).toBeGreaterThan(0);
    const page = renderPage({
      schema: 1,
      machine: describeMachine(),
      quick: true,
      inProcess: { lanes: measured, absent: [{ contender: 'zhlint', reason: 'none' }], bytes: { notice: 9000 } },
      batch: { documents: 1, chars: 5000, rows: [{ id: 'first', samples: [1200], peak: 90 }] },
      oneFile: { chars: 3000, shihua: [300], node: [100] },
      troubles: [{ part: '编辑器', reason: 'none' }],
    });
    for (const part of ['实话 0.0.0', '没有装上：none', '编辑器没有测成：none', '≤ 0.333 倍', '300'])
      expect(page).toContain(part);
  });

  it('makes the same documents of the same seed, exactly as long as asked', () => {
    for (const { chars, make } of KINDS.filter(({ id }) => id !== 'large')) {
      expect(make(7)).toBe(make(7));
      expect(make(7)).not.toBe(make(8));
      expect(make(7)).toHaveLength(chars);
    }
  });

  it('names rules and files in its profile', async () => {
    const profile = await runProfile(1);
    expect(profile).toMatch(/\| [a-z]+\/[a-z-]+ +\|/u);
    expect(profile).toContain('rules/src/');
  });

  it('times a process, and tells a failed one', () => {
    expect(timeProcess({ args: ['-e', ''] })).toBeGreaterThan(0);
    expect(() => timeProcess({ args: ['-e', 'process.exit(2)'] })).toThrow('exit code 2');
  });

  it('knows its options and no others', () => {
    expect(readOptions(['--quick', '--only', 'batch'])).toMatchObject({ quick: true, only: 'batch', write: false });
    expect(readOptions(['--fast'])).toBeUndefined();
  });
});
