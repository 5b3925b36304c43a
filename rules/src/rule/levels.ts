/** How serious a finding is. `error` is never capped; a rule's level is a ceiling. */
export type Level = 'error' | 'warning' | 'info' | 'hint';

/** All levels, most serious first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'hint'];

/** Who reads the text now: its drafter, its reviewer, or somebody who looks for burdens and copies. */
export type Stage = 'draft' | 'review' | 'audit';

/** All stages in the order a document passes through them. */
export const STAGES: readonly Stage[] = ['draft', 'review', 'audit'];

/** The kinds of document that rules and guards tell apart; see docs/architecture.md. */
export type Genre =
  'directive' | 'report' | 'speech' | 'norm' | 'criticism' | 'reply' | 'minutes' | 'request' | 'essay' | 'other';

/** All genres, in the order settings show them. */
export const GENRES: readonly Genre[] = [
  'directive',
  'report',
  'speech',
  'norm',
  'criticism',
  'reply',
  'minutes',
  'request',
  'essay',
  'other',
];

/** The less serious of two levels. */
export function lower(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

/** True when `a` is at least as serious as `b`. */
export function atLeast(a: Level, b: Level): boolean {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b);
}
