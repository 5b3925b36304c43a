import type { AnyRule } from '../rule/define-rule.ts';
import type { DocumentItem, DocumentUnit } from '../rule/unit.ts';
import { CollectedItems } from './collected-items.ts';
import { keepOld } from './keep-old.ts';
import type { DocumentRun } from './run-document.ts';

/** What a document rule may ask of the document beside what it collected. */
export type DocumentFacts = Omit<DocumentUnit<unknown>, 'items' | 'digest'>;
type FactName = keyof DocumentFacts;

/** A run of a rule, with everything that it saw. */
interface Seen {
  readonly items: readonly DocumentItem<unknown>[];
  readonly digest: DocumentUnit<unknown>['digest'];
  readonly facts: ReadonlyMap<FactName, unknown>;
  readonly run: DocumentRun;
}

/**
 * What the document rules found last. An edit changes what few of them collected, the others find the same again.
 * Only the latest document is kept: it is the one that is edited.
 */
export class DocumentMemory {
  readonly work = { documentRulesRun: 0 };
  readonly items = new CollectedItems();
  readonly #last = new Map<AnyRule, Seen>();

  /** The result of a rule, from last time if it would see the same. Values that rules collect are compared as objects. */
  resultOf(
    rule: AnyRule,
    items: Seen['items'],
    digest: Seen['digest'],
    facts: DocumentFacts,
    run: (unit: DocumentUnit<unknown>) => DocumentRun,
  ): DocumentRun {
    const last = this.#last.get(rule);
    if (last !== undefined && holds(last, items, digest, facts)) return last.run;
    this.work.documentRulesRun++;
    const unit = new WatchedUnit(items, digest, facts);
    const made = keepOld(last?.run, run(unit));
    this.#last.set(rule, { items, digest, facts: unit.asked, run: made });
    return made;
  }
}

function holds(last: Seen, items: Seen['items'], digest: Seen['digest'], facts: DocumentFacts): boolean {
  if (last.items.length !== items.length) return false;
  if (last.digest.genre !== digest.genre || last.digest.stage !== digest.stage) return false;
  for (const [name, value] of last.facts) if (facts[name] !== value) return false;
  return last.items.every((item, index) => isSameItem(item, items[index]));
}

/** Items are made anew only where something has changed, but for those of documents in between. */
function isSameItem(a: DocumentItem<unknown>, b: DocumentItem<unknown> | undefined): boolean {
  if (a === b) return true;
  return b !== undefined && a.value === b.value && a.block === b.block && a.kind === b.kind && a.digest === b.digest;
}

/** A document as a rule sees it; remembers which facts the rule asked for. */
class WatchedUnit implements DocumentUnit<unknown> {
  readonly items: Seen['items'];
  readonly digest: Seen['digest'];
  readonly asked = new Map<FactName, unknown>();
  readonly #facts: DocumentFacts;

  constructor(items: Seen['items'], digest: Seen['digest'], facts: DocumentFacts) {
    this.items = items;
    this.digest = digest;
    this.#facts = facts;
  }

  get chars(): number {
    return this.#tell('chars');
  }

  get title(): string {
    return this.#tell('title');
  }

  get blockCount(): number {
    return this.#tell('blockCount');
  }

  #tell<N extends FactName>(name: N): DocumentFacts[N] {
    const value = this.#facts[name];
    this.asked.set(name, value);
    return value;
  }
}
