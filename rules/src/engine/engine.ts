import type { SlotName } from '../facts/concreteness/types.ts';
import { assemble } from '../burden/assemble.ts';
import { buildDigests } from '../guards/build-digests.ts';
import { parse } from '../parse/parse.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { CopyLink } from '../similarity/types.ts';
import type { Span } from '../text/span.ts';
import type { ConfigProblem } from './config.ts';
import { DigestPool } from './digest-pool.ts';
import { DocumentMemory } from './document-memory.ts';
import { Memory } from './memory.ts';
import { missingSlots } from './missing-slots.ts';
import { dedupe, sortFindings } from './order.ts';
import { Placements, type Local } from './placements.ts';
import { present } from './present.ts';
import { compile, type RuleSet } from './rule-set.ts';
import { runDocument } from './run-document.ts';
import { runWorkspace, type WorkspaceResult } from './run-workspace.ts';
import { suppress } from './suppress.ts';
import type { Analysis, Config, Crash, Input } from './types.ts';

/** Paragraphs remembered with their results; a 350,000-character document has some 4,000. */
const CACHED_BLOCKS = 20_000;

/** A rule set made ready. Holds a cache of paragraph results; share one instance per configuration. */
export interface Engine {
  /** Equal signatures give equal findings. */
  readonly signature: string;
  /** Settings that could not be used. */
  readonly problems: readonly ConfigProblem[];
  /** The rules that are on. */
  readonly rules: readonly AnyRule[];
  /** Lints a text. Never throws for any text; crashes of rules are contained in the result. */
  analyze(input: Input): Analysis;
  /** What the workspace rules find in a document, given what it shares with earlier ones. */
  analyzeLinks(input: Input, links: readonly CopyLink[]): WorkspaceResult;
  /** The slots (谁 何事 何时 多少) that the sentence of a finding leaves empty; none where there is no sentence. */
  missingSlots(analysis: Analysis, finding: Span): readonly SlotName[];
  /** The same rules with nothing remembered of any text; costs next to nothing. */
  fresh(): Engine;
  /** Work done since the engine was made: for tests that an edit costs one paragraph, not timings. */
  readonly work: {
    readonly blocksRun: number;
    readonly blocksReused: number;
    readonly rulesAsked: number;
    readonly documentRulesRun: number;
  };
}

/** Compiles rules under a configuration. `remembered` bounds the paragraphs kept, for hosts that read each text once. */
export function createEngine(rules: readonly AnyRule[], config: Config, remembered = CACHED_BLOCKS): Engine {
  return engineOf(compile(rules, config), config, remembered);
}

function engineOf(set: RuleSet, config: Config, remembered: number): Engine {
  const memory = new Memory(set, remembered);
  const documents = new DocumentMemory();
  const known: Remembered = { memory, documents, placements: new Placements(), digests: new DigestPool() };
  return {
    signature: set.signature,
    problems: set.problems,
    rules: set.active.map(({ rule }) => rule),
    get work() {
      return { ...memory.work, ...documents.work };
    },
    analyze: (input) => analyze(input, config, set, known),
    analyzeLinks: (input, links) => runWorkspace(set, input, links),
    fresh: () => engineOf(set, config, remembered),
    missingSlots: ({ parsed }, finding) => missingSlots(parsed, config, set.matcher, finding),
  };
}

/** What an engine keeps from text to text. */
interface Remembered {
  readonly memory: Memory;
  readonly documents: DocumentMemory;
  readonly placements: Placements;
  readonly digests: DigestPool;
}

function analyze(input: Input, config: Config, set: RuleSet, known: Remembered): Analysis {
  const { memory, documents, placements } = known;
  const parsed = parse(input.text, input.language);
  const digests = known.digests.shared(buildDigests(parsed, { genre: config.genre, stage: config.stage }));
  const locals: Local[] = [];
  const crashed: Crash[] = [];
  const results = memory.resultsOf(parsed, digests);
  results.forEach((result, block) => {
    for (const finding of result.findings) locals.push({ block, owned: finding });
    crashed.push(...result.crashes);
  });
  const chars = results.reduce((sum, result) => sum + result.chars, 0);
  const whole = runDocument(set, parsed.blocks, digests, results, chars, documents);
  crashed.push(...whole.crashes);
  for (const finding of whole.findings) locals.push({ block: finding.finding.block ?? 0, owned: finding });
  const found = dedupe(sortFindings(placements.place(parsed, locals)));
  const { kept, unused, suppressed } = suppress(parsed, found, input.sidecar ?? [], input.today);
  const presented = present(unused.length === 0 ? kept : sortFindings([...kept, ...unused]), chars);
  return {
    parsed,
    genre: digests[0]?.genre ?? 'other',
    chars,
    findings: presented.findings,
    suppressed,
    crashed: uniqueCrashes(crashed),
    held: presented.held,
    duties: assemble(
      parsed.blocks,
      results.map((result) => result.burden),
    ),
  };
}

function uniqueCrashes(crashes: readonly Crash[]): readonly Crash[] {
  const seen = new Map<string, Crash>();
  for (const crash of crashes) seen.set(`${crash.rule} ${crash.error}`, crash);
  return [...seen.values()];
}
