import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { asRounded, type Range } from '../rounded.ts';
import { labelOf } from './label.ts';

/** A field, what each 亩 of it yields, and a total that is far from the two. */
export interface WrongYield {
  readonly area: Quantity;
  readonly each: Quantity;
  readonly stated: Quantity;
  /** What the two give, in the unit of the stated total. */
  readonly real: number;
}

const KILOGRAMS: Readonly<Record<string, number>> = { 吨: 1000, 公斤: 1, 斤: 0.5 };
const MU: Readonly<Record<string, number>> = { 亩: 1, 公顷: 15 };
const EACH = /(?:亩产|单产|亩均产量?|每(?:亩|公顷)(?:均?产|收)|公顷产)\p{Script=Han}{0,3}$/u;
const TOTAL = /(?:总产|产量|共产|共收|总收|收获)\p{Script=Han}{0,4}$/u;
/** The best field, a test field or what is hoped for says nothing of the whole. */
const NOT_OF_ALL = /最|高产|示范|试验|实测|目标|力争|预计|潜力|增产|新增|提高|增加|减|其中/u;
/** Sown is not harvested, and what was lost is not told: only what is off by more than this is an error. */
const CLEARLY = 1.2;

/** The totals of a sentence that area and yield do not give by a clear factor: 320亩，亩产1100斤，总产3.52万斤. */
export function wrongYields(unit: BlockUnit, sentence: Span): readonly WrongYield[] {
  const numbers = quantitiesIn(unit.numbers, sentence);
  const weights = numbers.filter(({ kind, unit: name }) => kind === 'weight' && name in KILOGRAMS);
  if (weights.length !== 2) return [];
  const areas = numbers.filter(({ kind, unit: name }) => kind === 'area' && name in MU);
  const each = weights.find((weight) => EACH.test(labelOf(unit.text, sentence, weight)));
  const stated = weights.find((weight) => weight !== each);
  const area = areas.findLast(({ end }) => each !== undefined && end <= each.start);
  if (each === undefined || stated === undefined || area === undefined) return [];
  if (![each, stated, area].every((one) => one.approx === 'exact' && one.qualifiers.length === 0)) return [];
  if (!TOTAL.test(labelOf(unit.text, sentence, stated))) return [];
  const labels = [area, each, stated].map((one) => labelOf(unit.text, sentence, one));
  if (labels.some((label) => NOT_OF_ALL.test(label))) return [];
  const perMu = (labels[1] ?? '').includes('公顷') ? 1 / 15 : 1;
  const due = (field: Quantity): Range => times(inMu(unit.text, field), inKilograms(unit.text, each), perMu);
  const told = inKilograms(unit.text, stated);
  if (areas.some((field) => !isFar(due(field), told))) return [];
  const kilograms = area.value * (MU[area.unit] ?? 0) * each.value * (KILOGRAMS[each.unit] ?? 0) * perMu;
  return [{ area, each, stated, real: kilograms / (KILOGRAMS[stated.unit] ?? 1) }];
}

function inKilograms(text: string, weight: Quantity): Range {
  return scaled(asRounded(text, weight), KILOGRAMS[weight.unit] ?? 0);
}

function inMu(text: string, area: Quantity): Range {
  return scaled(asRounded(text, area), MU[area.unit] ?? 0);
}

function scaled({ lo, hi }: Range, factor: number): Range {
  return { lo: lo * factor, hi: hi * factor };
}

function times(a: Range, b: Range, factor: number): Range {
  return { lo: a.lo * b.lo * factor, hi: a.hi * b.hi * factor };
}

function isFar(a: Range, b: Range): boolean {
  return a.lo > b.hi * CLEARLY || b.lo > a.hi * CLEARLY;
}
