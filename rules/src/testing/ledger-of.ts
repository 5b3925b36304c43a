import { ledgerOf } from '../burden/ledger.ts';
import type { Ledger } from '../burden/model.ts';
import { NO_BURDEN_SETTINGS, type BurdenSettings } from '../burden/org.ts';
import { createEngine } from '../engine/engine.ts';
import type { Genre } from '../rule/levels.ts';

/** The burden ledger of a text, read without any rule. */
export function ledgerOfText(
  text: string,
  settings: BurdenSettings = NO_BURDEN_SETTINGS,
  genre: Genre | 'auto' = 'auto',
): Ledger {
  const engine = createEngine([], { genre, stage: 'review', rules: {}, options: {}, drafts: false });
  return ledgerOf(engine.analyze({ text, language: 'plaintext' }), settings);
}
