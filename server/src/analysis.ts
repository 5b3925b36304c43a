import {
  ledgerOf,
  scoreOf,
  type Analysis,
  type Engine,
  type Finding,
  type Input,
  type Ledger,
  type Score,
  type SidecarEntry,
} from '@shihua/rules';
import type { Documents, Snapshot } from './documents.ts';
import type { Engines } from './engines.ts';
import { localDate } from './local-date.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Settings } from './settings.ts';
import type { Sidecars } from './sidecars.ts';

/** What the engine found in one version of a document under one configuration; all features read the same one. */
export interface Analysed {
  readonly document: Snapshot;
  /** What the engine was given. */
  readonly input: Input;
  readonly analysis: Analysis;
  readonly engine: Engine;
  readonly score: Score;
  /** 负担台账: what the text asks of others. */
  readonly ledger: Ledger;
  /** What editors show. */
  readonly shown: readonly Finding[];
  /** 必改: count of errors. */
  readonly mustFix: number;
}

/** Analyses of the open documents: computed when first asked for, kept until the text or its settings change. */
export class Analyses {
  readonly #documents: Documents;
  readonly #settings: SettingsStore;
  readonly #engines: Engines;
  readonly #computed: (analysed: Analysed) => void;
  readonly #sidecars: Sidecars;
  readonly #rulePages: string | undefined;
  readonly #kept = new Map<string, Kept>();

  /** `computed` is told of every new analysis. The rules' pages are not read: they quote what the rules look for. */
  constructor(
    documents: Documents,
    settings: SettingsStore,
    sidecars: Sidecars,
    engines: Engines,
    computed: (analysed: Analysed) => void,
    rulePages?: string,
  ) {
    this.#rulePages = rulePages;
    this.#documents = documents;
    this.#settings = settings;
    this.#sidecars = sidecars;
    this.#engines = engines;
    this.#computed = computed;
  }

  /** The analysis of the newest version; undefined where the document is not open, not read or switched off. */
  async of(uri: string): Promise<Analysed | undefined> {
    if (this.#rulePages !== undefined && uri.startsWith(this.#rulePages)) return undefined;
    const settings = await this.#settings.of(uri);
    const sidecar = await this.#sidecars.of(uri);
    // Nothing is awaited from here on, so the text cannot change under the analysis.
    const document = this.#documents.snapshot(uri);
    if (!document || !settings.enable) return undefined;
    const kept = this.#kept.get(uri);
    if (
      kept?.analysed.document.version === document.version &&
      kept.settings === settings &&
      kept.sidecar === sidecar
    ) {
      return kept.analysed;
    }
    const analysed = analyse(document, sidecar, this.#engines.of(settings.config), settings);
    this.#kept.set(uri, { settings, sidecar, analysed });
    this.#computed(analysed);
    return analysed;
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}

interface Kept {
  readonly settings: Settings;
  readonly sidecar: readonly SidecarEntry[];
  readonly analysed: Analysed;
}

function analyse(document: Snapshot, sidecar: readonly SidecarEntry[], engine: Engine, { burden }: Settings): Analysed {
  const input: Input = { text: document.text, language: document.language, sidecar, today: localDate() };
  const analysis = engine.analyze(input);
  const score = onDemand(() => scoreOf(analysis));
  const ledger = onDemand(() => ledgerOf(analysis, burden));
  return {
    document,
    input,
    analysis,
    engine,
    get score() {
      return score();
    },
    get ledger() {
      return ledger();
    },
    shown: analysis.findings.filter((finding) => finding.shown),
    mustFix: analysis.findings.filter((finding) => finding.level === 'error').length,
  };
}

/** Works a value out when it is first asked for: diagnostics must not wait for what they do not show. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
