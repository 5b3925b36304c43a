import { CONCRETENESS_TABLES } from '../facts/concreteness/input.ts';
import type { TermTable } from './term-table.ts';

/** Tables that facts read for every unit, whatever rules are on. */
export const SHARED_TABLES: readonly TermTable[] = [...CONCRETENESS_TABLES];
