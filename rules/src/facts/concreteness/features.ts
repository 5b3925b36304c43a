import { countChars } from '../../text/chars.ts';
import type { QuantityKind } from '../numbers/index.ts';
import { NAMED_TABLES, NUMBER_CLASS, type NamedClass, type NamedSpan, type NamedTable } from './class-names.ts';
import { clauseFeatures } from './clause-features.ts';
import type { SentenceInput } from './input.ts';
import { leadFeatures } from './lead.ts';
import { shapeFeatures } from './shape.ts';
import { isDated, isMeasured, isSolid } from './solid.ts';

/** Named values of a sentence; an absent name means 0. */
export type Features = ReadonlyMap<string, number>;

/** Adds to a named value. */
export type SetFeature = (name: string, value?: number) => void;

const LENGTHS = Array.from({ length: 7 }, (_, power) => `长${String(power)}`);

/** Everything the model reads of a sentence, except the character sequences it has learned. */
export function readFeatures(input: SentenceInput): Features {
  const features = new Map<string, number>();
  visitFeatures(input, (name, value = 1) => {
    if (value !== 0) features.set(name, (features.get(name) ?? 0) + value);
  });
  return features;
}

/** The same, told one by one; a name may come more than once, and its values then add up. */
export function visitFeatures(input: SentenceInput, set: SetFeature): void {
  const { text } = input;
  const chars = Math.max(1, countChars(text));
  set('长度', Math.log(chars) / 5);
  set(LENGTHS[Math.min(6, Math.floor(Math.log2(chars)))] ?? '');
  shapeFeatures(text, set);
  leadFeatures(input, chars, set);
  const spans = numberFeatures(input, set);
  const solid = spans.length > 0;
  for (const table of NAMED_TABLES) tableFeatures(input, table, chars, solid, spans, set);
  clauseFeatures(text, spans, set);
  if (!solid && chars <= 22) set('短空');
}

function numberFeatures(input: SentenceInput, set: SetFeature): NamedSpan[] {
  const solid: NamedSpan[] = [];
  for (const quantity of input.numbers) {
    set(kindName(quantity.kind));
    if (isSolid(quantity, input)) solid.push({ start: quantity.start, end: quantity.end, of: NUMBER_CLASS });
    else if (isMeasured(quantity)) set('汉字数');
  }
  if (solid.length > 0) set('有数');
  if (solid.length > 1) set('多数');
  if (input.numbers.some(isDated)) set('有期');
  if (input.numbers.length === 0) set('无数');
  return solid;
}

function kindName(kind: QuantityKind): string {
  return `数:${kind}`;
}

function tableFeatures(
  input: SentenceInput,
  { table, share, hollow, classes }: NamedTable,
  chars: number,
  solid: boolean,
  spans: NamedSpan[],
  set: SetFeature,
): void {
  const hits = input.hits(table);
  if (hits.length === 0) return;
  const counts = new Map<NamedClass, number>();
  let covered = 0;
  for (const { start, end, class: kind } of hits) {
    covered += end - start;
    const of = classes.get(kind);
    if (of === undefined) continue;
    counts.set(of, (counts.get(of) ?? 0) + 1);
    spans.push({ start, end, of });
  }
  set(share, covered / chars);
  for (const [of, count] of counts) {
    set(of.name);
    if (count > 1) set(of.many, Math.log(count));
    set(of.dense, (10 * count) / chars);
    if (hollow && !solid) set(of.numberless);
  }
}
