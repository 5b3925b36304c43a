import { LineIndex, type Finding, type Level } from '../../rules/src/index.ts';

/** A finding as a snapshot holds it. */
export interface FindingRecord {
  /** From 1. */
  readonly line: number;
  readonly level: Level;
  readonly rule: string;
  /** Whether editors show it. */
  readonly shown: boolean;
  /** The words it stands on; of long passages the first 40 characters. */
  readonly words: string;
}

const LONGEST = 40;

/** Findings in the order of the text. */
export function recordsOf(text: string, findings: readonly Finding[]): readonly FindingRecord[] {
  const lines = new LineIndex(text);
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
    .map(({ start, end, level, rule, shown }) => ({
      line: lines.placeAt(start).line + 1,
      level,
      rule,
      shown,
      words: shortened(text.slice(start, end)),
    }));
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}
