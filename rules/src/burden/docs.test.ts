import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ASSUMPTIONS } from './assumptions.ts';
import { ORG_LABELS } from './org.ts';

const PAGE = readFileSync(new URL('../../../docs/burden.md', import.meta.url), 'utf8');
const CELLS = PAGE.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

it('explains every assumption with its figures and source', () => {
  for (const [id, { label, low, likely, high, unit, source }] of Object.entries(ASSUMPTIONS)) {
    const row = CELLS.find((cells) => cells[2] === `\`${id}\``);
    expect(row?.slice(1, -1)).toEqual([label, `\`${id}\``, ...[low, likely, high].map(String), unit, source]);
  }
});

it('explains every headcount', () => {
  for (const slot of Object.keys(ORG_LABELS)) expect(CELLS.some((cells) => cells[1] === slot)).toBe(true);
});
