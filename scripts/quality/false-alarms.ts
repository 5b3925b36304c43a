import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS, type Level } from '../../rules/src/index.ts';
import { linter } from './engine-run.ts';

/** Findings on a corpus: per 10,000 字 by level, and by rule for errors and warnings. */
export interface CorpusRecord {
  readonly corpus: string;
  readonly documents: number;
  readonly chars: number;
  readonly perTenThousand: Readonly<Record<Level, number>>;
  readonly empty: number;
  readonly serious: readonly (readonly [rule: string, count: number])[];
}

/** Runs the default rules over each folder of texts. */
export function corpusRecords(folder: string): readonly CorpusRecord[] {
  if (!existsSync(folder)) return [];
  const lint = linter();
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort()
    .map((corpus) => {
      const files = readdirSync(join(folder, corpus)).sort();
      const levels: Record<Level, number> = { error: 0, warning: 0, info: 0, hint: 0 };
      const serious = new Map<string, number>();
      let chars = 0;
      let empty = 0;
      for (const file of files) {
        const analysis = lint(readFileSync(join(folder, corpus, file), 'utf8'));
        chars += analysis.chars;
        for (const { level, rule } of analysis.findings) {
          levels[level]++;
          if (rule.startsWith('empty/')) empty++;
          if (level === 'error' || level === 'warning') serious.set(rule, (serious.get(rule) ?? 0) + 1);
        }
      }
      const rate = (n: number): number => (n * 10_000) / Math.max(1, chars);
      return {
        corpus,
        documents: files.length,
        chars,
        perTenThousand: Object.fromEntries(LEVELS.map((level) => [level, rate(levels[level])])) as Record<
          Level,
          number
        >,
        empty: rate(empty),
        serious: [...serious].sort((a, b) => b[1] - a[1]),
      };
    });
}
