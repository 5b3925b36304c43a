import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../registry.generated.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { SampleText } from '../rule/types.ts';
import { DEFAULT_CONFIG } from './config.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Config } from './types.ts';

/** The rule as it would run if it were asked about every unit. */
function untriggered({ meta, run }: AnyRule): AnyRule {
  return { meta: Object.fromEntries(Object.entries(meta).filter(([key]) => key !== 'triggers')), run } as AnyRule;
}

const SAMPLES: readonly SampleText[] = REGISTRY.flatMap(({ meta }) =>
  [...meta.examples.map(({ bad }) => bad), ...meta.allows].map((sample) =>
    typeof sample === 'string' ? { text: sample } : sample,
  ),
);

describe('triggers', () => {
  const all = REGISTRY.map(untriggered);
  const engines = new Map<string, readonly [triggered: Engine, untriggered: Engine]>();
  const enginesFor = (config: Config): readonly [Engine, Engine] => {
    const key = `${config.genre} ${config.stage}`;
    const known = engines.get(key) ?? ([createEngine(REGISTRY, config), createEngine(all, config)] as const);
    engines.set(key, known);
    return known;
  };

  it.each(['as given', 'auto'] as const)(
    'never cost a finding of any rule in the texts of all rules (genre %s)',
    (genre) => {
      let findings = 0;
      for (const { text, genre: own, stage, language } of SAMPLES) {
        const [fast, full] = enginesFor({
          ...DEFAULT_CONFIG,
          genre: genre === 'auto' ? 'auto' : (own ?? 'report'),
          stage: stage ?? 'review',
          drafts: true,
        });
        const input = { text, language: language ?? 'plaintext' } as const;
        const expected = full.analyze(input);
        expect(fast.analyze(input).findings, text).toEqual(expected.findings);
        findings += expected.findings.length;
      }
      expect(findings).toBeGreaterThan(1000);
    },
    120_000,
  );

  it('spare most of the asking', () => {
    const config = { ...DEFAULT_CONFIG, genre: 'report' } as const;
    const [fast, full] = enginesFor(config);
    const text = '桥头粮站于3月5日完成检修锅炉，共用工12人。\n老城图书馆负责整理借阅档案，月底前验收。';
    const before = [fast.work.rulesAsked, full.work.rulesAsked] as const;
    fast.analyze({ text, language: 'plaintext' });
    full.analyze({ text, language: 'plaintext' });
    expect(fast.work.rulesAsked - before[0]).toBeLessThan((full.work.rulesAsked - before[1]) / 2);
  });

  it('must be declared, and a pattern must need something', () => {
    const [first] = REGISTRY;
    if (first === undefined) throw new Error('no rules');
    const broken: AnyRule = { ...first, meta: { ...first.meta, status: 'stable', triggers: [/.*/u] } };
    expect(() => createEngine([broken], DEFAULT_CONFIG)).toThrow('nothing must stand');
  });
});
