import { buildMatcher } from '../lexicon/matcher.ts';
import { bisect } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import { cutClauses } from './clause-bounds.ts';
import { ClauseReader, firstFrom, type CueHit } from './clause-reader.ts';
import { CLAUSE_CUES } from './clause-words.ts';

/** How a clause stands to what it names. */
export type Polarity =
  | 'asserted'
  | 'prohibited' // 不得、严禁、取消、不再要求 … govern the clause
  | 'negated'; // 没有、未、并非

/** A stretch between commas, semicolons and stops, local to its unit. */
export interface Clause extends Span {
  readonly polarity: Polarity;
  /** The part the polarity holds for: from the cue on (上传照片|不得重复). The rest of the clause is asserted. */
  readonly governs: Span;
  /** The clause reports or criticises what others do, or is a quotation attributed to a speaker. */
  readonly mention: boolean;
}

const MATCHER = buildMatcher([CLAUSE_CUES]);
const OPENS_PART: ReadonlySet<string> = new Set([
  'ban',
  'avoid',
  'bare',
  'stop',
  'lift',
  'cut',
  'turn',
  'mid',
  'whoever',
]);
const POLAR: ReadonlySet<string> = new Set(['ban', 'avoid', 'bare', 'stop', 'lift']);

/**
 * The clauses of a text in order, with polarity and mention. A prohibition is inherited by the next clauses after
 * a comma until a new turn (要、应、请、确保 …) or a 。；, and by the whole list after 严禁以下行为：.
 */
export function readClauses(text: string): readonly Clause[] {
  const flat = MATCHER.scan(text)[0] ?? [];
  const hits: CueHit[] = [];
  const openers = new Set<number>();
  for (let i = 0; i + 2 < flat.length; i += 3) {
    const row = CLAUSE_CUES.rows[flat[i + 2] ?? 0];
    const start = flat[i] ?? 0;
    if (row === undefined) continue;
    hits.push({ start, end: flat[i + 1] ?? start, cue: row.class });
    if (OPENS_PART.has(row.class)) openers.add(start);
  }
  const pieces = cutClauses(
    text,
    (at) => openers.has(at),
    (start, end) => polarBetween(hits, start, end),
  );
  const reader = new ClauseReader(text, hits);
  return pieces.map((piece) => reader.read(piece));
}

function polarBetween(hits: readonly CueHit[], start: number, end: number): boolean {
  for (let i = firstFrom(hits, start); i < hits.length; i++) {
    const hit = hits[i];
    if (hit === undefined || hit.start >= end) return false;
    if (POLAR.has(hit.cue)) return true;
  }
  return false;
}

function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  const clause = clauses[bisect(clauses.length, (index) => offset < (clauses[index]?.end ?? 0))];
  return clause !== undefined && clause.start <= offset ? clause : undefined;
}

/** The polarity that holds at an offset; `asserted` between clauses. */
export function polarityAt(clauses: readonly Clause[], offset: number): Polarity {
  const clause = clauseAt(clauses, offset);
  return clause !== undefined && offset >= clause.governs.start && offset < clause.governs.end
    ? clause.polarity
    : 'asserted';
}

/** True when the clause at an offset reports what others do. */
export function isMentionAt(clauses: readonly Clause[], offset: number): boolean {
  return clauseAt(clauses, offset)?.mention ?? false;
}

/** The clauses of a part of the text, cut to it and in its offsets, so that a sentence keeps what its block says before it. */
export function clausesWithin(clauses: readonly Clause[], part: Span): readonly Clause[] {
  const clip = (span: Span): Span => ({
    start: Math.min(Math.max(span.start, part.start), part.end) - part.start,
    end: Math.min(Math.max(span.end, part.start), part.end) - part.start,
  });
  const first = bisect(clauses.length, (index) => (clauses[index]?.end ?? 0) > part.start);
  const next = bisect(clauses.length, (index) => (clauses[index]?.start ?? 0) >= part.end);
  return clauses.slice(first, next).map((clause) => ({ ...clause, ...clip(clause), governs: clip(clause.governs) }));
}
