import { KINDS, type Kind } from '../texts/kinds.ts';
import type { Contender } from './contender.ts';

/** One contender on one kind of document. */
export interface Lane {
  readonly kind: Kind;
  readonly contender: Contender;
}

/** All pairs that make sense. */
export function lanesOf(contenders: readonly Contender[]): readonly Lane[] {
  return KINDS.flatMap((kind) =>
    contenders
      .filter(({ id }) => id !== 'lezer-markdown' || kind.language === 'markdown')
      .map((contender) => ({ kind, contender })),
  );
}
