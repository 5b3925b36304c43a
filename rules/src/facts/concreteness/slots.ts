import type { Quantity } from '../numbers/index.ts';
import type { TermHit } from '../../lexicon/term-table.ts';
import type { Span } from '../../text/span.ts';
import type { SentenceInput } from './input.ts';
import { isDated, isSolid } from './solid.ts';
import type { SlotName, Slots } from './types.ts';
import { CONCRETE_WORDS, type ConcreteClass } from './words/concrete.ts';
import { NAME_WORDS } from './words/names.ts';

/** The slots in the order readers ask for them. */
export const SLOT_NAMES: readonly SlotName[] = ['who', 'what', 'when', 'howMuch'];

const WHO: ReadonlySet<ConcreteClass> = new Set<ConcreteClass>(['office', 'person']);
const WHAT: ReadonlySet<ConcreteClass> = new Set<ConcreteClass>(['act', 'thing', 'paper']);

/** Finds what fills each of the four slots; the first filler counts. */
export function readSlots(input: SentenceInput): Slots {
  const concrete = input.hits(CONCRETE_WORDS);
  const facility = input.hits(NAME_WORDS).find((hit) => hit.class === 'facility');
  return {
    who: spanOf(concrete.find((hit) => WHO.has(hit.class))),
    what: spanOf(concrete.find((hit) => WHAT.has(hit.class)) ?? facility),
    when: spanOf(
      input.numbers.find((quantity) => isDated(quantity) || isDeadline(quantity, input.text)) ??
        concrete.find((hit) => hit.class === 'time'),
    ),
    howMuch: spanOf(input.numbers.find((quantity) => isSolid(quantity, input))),
  };
}

/** The slots left open, in order. */
export function openSlots(slots: Slots): readonly SlotName[] {
  return SLOT_NAMES.filter((name) => slots[name] === undefined);
}

/** 到2027年、2027年底: a year that is a term, not a label. */
function isDeadline(quantity: Quantity, text: string): boolean {
  if (quantity.kind === 'duration') {
    return (
      /^(?:内|以内|之内)/u.test(text.slice(quantity.end)) || text.slice(quantity.start, quantity.end).endsWith('内')
    );
  }
  if (quantity.kind !== 'year') return false;
  return /[到至于在]$/u.test(text.slice(0, quantity.start)) || /^[底末前初]/u.test(text.slice(quantity.end));
}

function spanOf(found: Quantity | TermHit | undefined): Span | undefined {
  return found === undefined ? undefined : { start: found.start, end: found.end };
}
