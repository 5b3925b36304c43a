import { applyRoles, exactly } from './interval.ts';
import { approxOf } from './qualifiers.ts';
import type { Reader } from './reader.ts';
import type { Approx, Interval, Qualifier, Quantity, QuantityKind, UnitClass } from './types.ts';

/** Where the scan stands when it tries to read a quantity. */
export interface Site {
  readonly reader: Reader;
  readonly at: number;
  /** The unit at `at`. */
  readonly code: number;
  /** The unit before `at` and before the qualifiers that touch it; -1 at the start of the text. */
  readonly before: number;
  /** Qualifiers read before the number, in text order; detached ones first. */
  readonly prefixes: readonly Qualifier[];
  /** Only white space and list marks stand before `at` on its line. */
  readonly lineStart: boolean;
  /** The quantity that ends right here, if any. */
  readonly previous: Quantity | undefined;
}

/** What a reader of quantities gives back: a quantity, the offset up to which there is none, or `undefined`: not mine. */
export type Step = Quantity | number | undefined;

/** What distinguishes a quantity; the rest has plain defaults. */
export interface Draft extends Partial<
  Pick<Quantity, 'terms' | 'date' | 'dateEnd' | 'perYear' | 'form' | 'decimals' | 'unit' | 'unitClass'>
> {
  readonly kind: QuantityKind;
  readonly end: number;
  readonly value: number;
  readonly start?: number;
  readonly numberStart?: number;
  readonly numberEnd?: number;
  readonly unitStart?: number;
  readonly unitEnd?: number;
  /** Possible values before qualifiers; the value alone by default. */
  readonly base?: Interval;
  readonly baseApprox?: Approx;
  readonly discrete?: boolean;
  /** Qualifiers inside or after the expression. */
  readonly suffixes?: readonly Qualifier[];
  /** Replaces the qualifiers in front. */
  readonly prefixes?: readonly Qualifier[];
}

/** Completes a quantity: applies its qualifiers, and spans it over those that touch it. */
export function make(site: Site, draft: Draft): Quantity {
  const { kind, end, value, suffixes = [], prefixes = site.prefixes } = draft;
  const { unit = '', unitClass = 'none' satisfies UnitClass, decimals = 0 } = draft;
  const base = draft.base ?? exactly(value);
  const qualifiers = suffixes.length === 0 ? prefixes : prefixes.length === 0 ? suffixes : [...prefixes, ...suffixes];
  const { lo, hi, loOpen, hiOpen } =
    qualifiers.length === 0
      ? base
      : applyRoles(
          { ...base, value, decimals, discrete: draft.discrete ?? false },
          qualifiers.map(({ role }) => role),
        );
  const start = draft.start ?? prefixes.find(({ detached }) => !detached)?.start ?? site.at;
  const quantity: { -readonly [K in keyof Quantity]: Quantity[K] } = {
    start,
    end,
    numberStart: draft.numberStart ?? site.at,
    numberEnd: draft.numberEnd ?? end,
    unitStart: draft.unitStart ?? end,
    unitEnd: draft.unitEnd ?? draft.unitStart ?? end,
    kind,
    unit,
    unitClass,
    lo,
    hi,
    loOpen,
    hiOpen,
    value,
    decimals,
    approx: approximation(qualifiers) ?? draft.baseApprox ?? 'exact',
    qualifiers,
  };
  const { terms, date, dateEnd, perYear, form } = draft;
  if (terms !== undefined) quantity.terms = terms;
  if (date !== undefined) quantity.date = date;
  if (dateEnd !== undefined) quantity.dateEnd = dateEnd;
  if (perYear !== undefined) quantity.perYear = perYear;
  if (form !== undefined) quantity.form = form;
  return quantity;
}

/** What the first qualifier that changes the interval makes of the number. */
function approximation(qualifiers: readonly Qualifier[]): Approx | undefined {
  for (const { role } of qualifiers) {
    const found = approxOf(role);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text between two offsets. */
export function textOf(reader: Reader, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i += 1) text += String.fromCharCode(reader.code(i));
  return text;
}
