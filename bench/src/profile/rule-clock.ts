import { performance } from 'node:perf_hooks';
import type { AnyRule } from '@shihua/rules';

/** Facts that rules share. Whoever asks first would pay for all, so they are made ready before a rule is timed. */
interface Shared {
  readonly numbers?: unknown;
  readonly marks?: unknown;
  readonly clauses?: unknown;
  readonly sentences?: unknown;
}

/** Times rules while an engine runs them. */
export class RuleClock {
  readonly #spent = new Map<string, number>();

  /** The rules with a clock around each; they find the same. */
  around(rules: readonly AnyRule[]): readonly AnyRule[] {
    return rules.map((rule) => this.#timed(rule));
  }

  /** Milliseconds by rule, the dearest first. */
  get spent(): readonly (readonly [rule: string, milliseconds: number])[] {
    return [...this.#spent].sort(([, a], [, b]) => b - a);
  }

  /** Forgets what was measured, as after warming up. */
  reset(): void {
    this.#spent.clear();
  }

  #timed(rule: AnyRule): AnyRule {
    const { meta, run } = rule;
    const charge = <T>(unit: Shared, work: () => T): T => {
      makeReady(unit);
      const begin = performance.now();
      const made = work();
      this.#spent.set(meta.id, (this.#spent.get(meta.id) ?? 0) + performance.now() - begin);
      return made;
    };
    switch (run.scope) {
      case 'sentence': {
        const check: typeof run.check = (unit, context) => charge(unit, () => [...run.check(unit, context)]);
        return { meta, run: { ...run, check } };
      }
      case 'block': {
        const check: typeof run.check = (unit, context) => charge(unit, () => [...run.check(unit, context)]);
        return { meta, run: { ...run, check } };
      }
      case 'document': {
        const collect: typeof run.collect = (block, options) => charge(block, () => run.collect(block, options));
        const check: typeof run.check = (document, context) => charge({}, () => [...run.check(document, context)]);
        return { meta, run: { ...run, collect, check } };
      }
      case 'workspace':
        return rule;
    }
  }
}

function makeReady({ numbers, marks, clauses, sentences }: Shared): readonly unknown[] {
  return [numbers, marks, clauses, sentences];
}
