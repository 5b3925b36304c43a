import { expect, it } from 'vitest';
import { createEngine, DEFAULT_CONFIG } from '../../index.ts';
import { rule as atLeastMax } from './at-least-max/rule.ts';
import { rule as grimPercent } from './grim-percent/rule.ts';
import { rule as renciVsSessions } from './renci-vs-sessions/rule.ts';
import { rule as listTotal } from './list-total/rule.ts';
import { statementPairs } from '../../testing/statements.ts';
import { rule as sumMismatch } from './sum-mismatch/rule.ts';
import { rule as tableTotal } from './table-total/rule.ts';
import { rule as timesMisuse } from './times-misuse/rule.ts';

const RULES = [atLeastMax, grimPercent, listTotal, renciVsSessions, sumMismatch, tableTotal, timesMisuse];
const PAIRS = 400;
const SEED = 20261124;

it('finds generated false statements and leaves the true ones alone', () => {
  const engine = createEngine(RULES, { ...DEFAULT_CONFIG, genre: 'report' });
  const isFlagged = (text: string): boolean =>
    engine.analyze({ text, language: 'plaintext' }).findings.some((finding) => finding.level === 'error');
  const pairs = statementPairs(PAIRS, SEED);
  const missed = pairs.filter(({ wrong }) => !isFlagged(wrong)).map(({ wrong }) => wrong);
  const falseAlarms = pairs.filter(({ right }) => isFlagged(right)).map(({ right }) => right);
  const hits = PAIRS - missed.length;
  expect(hits / (hits + falseAlarms.length), falseAlarms.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(hits / PAIRS, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});
