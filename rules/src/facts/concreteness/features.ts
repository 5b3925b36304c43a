import { countChars } from '../../text/chars.ts';
import { clauseFeatures, type NamedSpan } from './clause-features.ts';
import { CONCRETENESS_TABLES, type SentenceInput } from './input.ts';
import { shapeFeatures } from './shape.ts';
import { isDated, isMeasured, isSolid } from './solid.ts';

/** Named values of a sentence; an absent name means 0. */
export type Features = ReadonlyMap<string, number>;

/** Adds to a named value. */
export type SetFeature = (name: string, value?: number) => void;

/** Everything the model reads of a sentence, except the character sequences it has learned. */
export function readFeatures(input: SentenceInput): Features {
  const features = new Map<string, number>();
  const set: SetFeature = (name, value = 1) => {
    if (value !== 0) features.set(name, (features.get(name) ?? 0) + value);
  };
  const { text } = input;
  const chars = Math.max(1, countChars(text));
  set('长度', Math.log(chars) / 5);
  set(`长${String(Math.min(6, Math.floor(Math.log2(chars))))}`);
  shapeFeatures(text, set);
  const spans = numberFeatures(input, set);
  const solid = spans.length > 0;
  for (const table of CONCRETENESS_TABLES) tableFeatures(input, table, chars, solid, spans, set);
  clauseFeatures(text, spans, set);
  if (!solid && chars <= 22) set('短空');
  return features;
}

function numberFeatures(input: SentenceInput, set: SetFeature): NamedSpan[] {
  const solid: NamedSpan[] = [];
  for (const quantity of input.numbers) {
    set(`数:${quantity.kind}`);
    if (isSolid(quantity, input)) solid.push({ start: quantity.start, end: quantity.end, name: '数' });
    else if (isMeasured(quantity)) set('汉字数');
  }
  if (solid.length > 0) set('有数');
  if (solid.length > 1) set('多数');
  if (input.numbers.some(isDated)) set('有期');
  if (input.numbers.length === 0) set('无数');
  return solid;
}

function tableFeatures(
  input: SentenceInput,
  table: (typeof CONCRETENESS_TABLES)[number],
  chars: number,
  solid: boolean,
  spans: NamedSpan[],
  set: SetFeature,
): void {
  const name = table.id.slice('concreteness/'.length);
  const counts = new Map<string, number>();
  let covered = 0;
  for (const hit of input.hits(table)) {
    covered += hit.end - hit.start;
    counts.set(hit.class, (counts.get(hit.class) ?? 0) + 1);
    spans.push({ start: hit.start, end: hit.end, name: `${name}.${hit.class}` });
  }
  set(`${name}占比`, covered / chars);
  const hollow = name === 'stance' || name === 'claim' || name === 'measure';
  for (const [kind, count] of counts) {
    set(`${name}.${kind}`);
    set(`${name}.${kind}多`, Math.log(count));
    set(`${name}.${kind}密`, (10 * count) / chars);
    if (hollow && !solid) set(`无数且${name}.${kind}`);
  }
}
