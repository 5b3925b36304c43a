/** Something that is to hold, and what was measured. */
export interface Bar {
  readonly what: string;
  /** In the unit of `limit`; NaN where it could not be measured. */
  readonly value: number;
  readonly limit: number;
  /** Whether the value may be at most or has to be at least the limit. */
  readonly sense: 'most' | 'least';
  /** Put after both numbers. */
  readonly unit: string;
}

/** Whether a bar is met; undefined where nothing was measured. */
export function isMet({ value, limit, sense }: Bar): boolean | undefined {
  if (Number.isNaN(value)) return undefined;
  return sense === 'most' ? value <= limit : value >= limit;
}
