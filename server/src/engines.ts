import { createEngine, type AnyRule, type Config, type Engine } from '@shihua/rules';
import { configKey } from './settings.ts';

/** How many configurations are kept compiled: folders of one workspace seldom differ in more ways. */
const KEPT = 8;

/** One engine per configuration. Documents under the same configuration share its caches. */
export class Engines {
  readonly #rules: readonly AnyRule[];
  readonly #byKey = new Map<string, Engine>();
  readonly #created: ((engine: Engine) => void) | undefined;
  readonly #remembered: number | undefined;

  /**
   * `created` is told of every engine made, so that problems in the configuration can be reported; `remembered` is how
   * many paragraphs each keeps, as {@link createEngine} has it.
   */
  constructor(rules: readonly AnyRule[], created?: (engine: Engine) => void, remembered?: number) {
    this.#rules = rules;
    this.#created = created;
    this.#remembered = remembered;
  }

  /** The engine of a configuration; the one longest unused makes room. */
  of(config: Config): Engine {
    const key = configKey(config);
    const known = this.#byKey.get(key);
    const engine = known ?? createEngine(this.#rules, config, this.#remembered);
    this.#byKey.delete(key);
    this.#byKey.set(key, engine);
    if (!known) this.#created?.(engine);
    const oldest = this.#byKey.keys().next();
    if (this.#byKey.size > KEPT && oldest.done !== true) this.#byKey.delete(oldest.value);
    return engine;
  }
}
