import { performance } from 'node:perf_hooks';
import type { Kind } from '../texts/kinds.ts';
import type { Lane } from './lanes.ts';
import type { LaneResult } from './result.ts';

/** How long and how often to measure. */
export interface Effort {
  readonly rounds: number;
  /** Milliseconds each lane runs untimed first: a large program is compiled piece by piece as it is used. */
  readonly warmup: number;
  /** Least milliseconds of one turn of a lane, where its texts suffice for so long. */
  readonly slice: number;
  /** Milliseconds; a lane whose first text takes longer is timed on that one only. */
  readonly slow: number;
  /** Milliseconds; a lane that is likely to take longer for one text is left out. Ours never is. */
  readonly most: number;
}

/** Seed of the first text of the warm-up; the rounds stay below. */
const WARMUP_SEED = 1_000_000;

/** Texts of one turn at most, and characters of all of them. */
const MOST_TEXTS = 200;
const MOST_CHARS = 2_000_000;

/**
 * Times lanes in turn (A B C, A B C, …), so that a change of the machine's speed meets all of them alike, and all on
 * the same texts. No text comes twice: what a contender remembers of a document must not help it. Making the texts is
 * not timed.
 */
export async function interleave(lanes: readonly Lane[], effort: Effort): Promise<readonly LaneResult[]> {
  const states: State[] = [];
  for (const lane of lanes) states.push(await warm(lane, effort, states));
  for (let round = 0; round < effort.rounds; round++) {
    const texts = new Texts(1 + round * MOST_TEXTS);
    for (const state of states) if (!state.done) state.samples.push(await turn(state, texts, effort));
  }
  return states.map(({ lane: { kind, contender }, samples, findings, predicted }) => ({
    kind: kind.id,
    contender: contender.id,
    version: contender.version,
    samples,
    findings: findings ?? null,
    predicted: predicted ?? null,
  }));
}

interface State {
  readonly lane: Lane;
  /** Milliseconds a text, as last seen. */
  pace: number;
  /** Not to be timed any more. */
  readonly done: boolean;
  /** Milliseconds that kept the lane from being run at all. */
  readonly predicted?: number;
  readonly findings: number | undefined;
  readonly samples: number[];
}

async function warm(lane: Lane, effort: Effort, before: readonly State[]): Promise<State> {
  const predicted = predict(lane, before);
  if (predicted > effort.most) return { lane, pace: NaN, done: true, predicted, findings: undefined, samples: [] };
  const begin = performance.now();
  const findings = await lane.contender.run(new Texts(WARMUP_SEED).of(lane.kind, 0), lane.kind.language);
  const pace = performance.now() - begin;
  const done = pace > effort.slow;
  const state = { lane, pace, done, findings, samples: done ? [pace] : [] };
  if (done) return state;
  for (let turns = 1; turns === 1 || performance.now() - begin < effort.warmup; turns++)
    await turn(state, new Texts(WARMUP_SEED + turns * MOST_TEXTS), effort);
  return state;
}

/** Milliseconds for one text at worst, by a shorter one: cost may grow with the square of the length. */
function predict({ kind, contender }: Lane, before: readonly State[]): number {
  if (contender.id === 'shihua') return 0;
  const paces = before
    .filter(({ lane, pace }) => lane.contender === contender && lane.kind.chars < kind.chars && !Number.isNaN(pace))
    .map(({ lane, pace }) => pace * (kind.chars / lane.kind.chars) ** 2);
  const least = Math.min(...paces);
  return least === Infinity ? 0 : least;
}

async function turn(state: State, texts: Texts, effort: Effort): Promise<number> {
  const { kind, contender } = state.lane;
  const most = Math.min(MOST_TEXTS, Math.ceil(MOST_CHARS / kind.chars));
  const count = Math.max(1, Math.min(most, Math.ceil(effort.slice / Math.max(state.pace, 1e-3))));
  const batch = Array.from({ length: count }, (_, index) => texts.of(kind, index));
  // What the contender before has left behind is not this one's to clear away.
  globalThis.gc?.();
  const begin = performance.now();
  for (const text of batch) {
    const running = contender.run(text, kind.language);
    if (typeof running === 'object') await running;
  }
  state.pace = (performance.now() - begin) / count;
  return state.pace;
}

/** The texts of a round, made when they are first asked for. */
class Texts {
  readonly #seed: number;
  readonly #made = new Map<string, string>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  of(kind: Kind, index: number): string {
    const key = `${kind.id} ${String(index)}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const text = kind.make(this.#seed + index);
    this.#made.set(key, text);
    return text;
  }
}
