import { startsWithMeasure } from './discourse.ts';
import type { SetFeature } from './features.ts';
import type { SentenceInput } from './input.ts';

/** A lead has at most so many characters; the shorter it is, the more it is a heading. */
const LENGTHS = [14, 22, 32] as const;
const NAMES = LENGTHS.map((length) => `领句${String(length)}`);
/** A paragraph that goes on for so long tells more than one thing. */
const LONG = 60;

/**
 * A short sentence that opens a paragraph, or stands after a dash, names what the rest tells: it is a heading run into
 * the text, and a heading is not empty because its figures come after it.
 */
export function leadFeatures(input: SentenceInput, chars: number, set: SetFeature): void {
  if (input.text.startsWith('—') && chars <= LENGTHS[1]) set('破折领句');
  if (input.leadsTo === 0 || chars > LENGTHS[2]) return;
  LENGTHS.forEach((length, index) => {
    if (chars <= length) set(NAMES[index] ?? '');
  });
  if (input.leadsTo >= LONG) set('领长段');
  if (startsWithMeasure(input)) set('领句动头');
}
