import type { Digest } from '../../guards/digest.ts';
import type { TermHit, TermTable } from '../../lexicon/term-table.ts';
import type { BlockKind } from '../../parse/model.ts';
import { countChars, isHan } from '../../text/chars.ts';
import type { Quantity } from '../numbers/index.ts';
import { CLAIM_WORDS } from './words/claim.ts';
import { CONCRETE_WORDS } from './words/concrete.ts';
import { CUE_WORDS } from './words/cues.ts';
import { MEASURE_WORDS } from './words/measure.ts';
import { STANCE_WORDS } from './words/stance.ts';

/** What is read of a sentence: a sentence unit fits. */
export interface SentenceInput {
  readonly text: string;
  readonly digest: Digest;
  readonly blockKind: BlockKind;
  readonly isHeading: boolean;
  readonly numbers: readonly Quantity[];
  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[];
}

/** The tables concreteness reads; the engine scans for them in every unit. */
export const CONCRETENESS_TABLES: readonly TermTable[] = [STANCE_WORDS, CLAIM_WORDS, MEASURE_WORDS, CONCRETE_WORDS, CUE_WORDS];

/** Named values of a sentence. Absent means 0. Names are short Chinese so that a hover can show them. */
export type Features = Map<string, number>;

const ORDINAL = /^[\s—\-#*]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．是要]|第[一二三四五六七八九十百]{1,4}[，、章节条]|[（(]?\d{1,2}[）).．、](?!\d)|——)/u;

/** Features that do not depend on learned strings. */
export function plainFeatures(s: SentenceInput): Features {
  const f: Features = new Map();
  const { text } = s;
  const set = (name: string, value = 1): void => {
    if (value !== 0) f.set(name, (f.get(name) ?? 0) + value);
  };
  const chars = Math.max(1, countChars(text));
  set('长度', Math.log(chars) / 5);
  set(`长${String(Math.min(6, Math.floor(Math.log2(chars))))}`);
  shape(text, set);
  numbers(s.numbers, set);
  for (const table of CONCRETENESS_TABLES) {
    let covered = 0;
    const counts = new Map<string, number>();
    for (const hit of s.hits(table)) {
      covered += hit.end - hit.start;
      counts.set(hit.class, (counts.get(hit.class) ?? 0) + 1);
    }
    const name = table.id.slice('concreteness/'.length);
    set(`${name}占`, covered / chars);
    for (const [cls, count] of counts) {
      set(`${name}.${cls}`);
      set(`${name}.${cls}多`, Math.log(count));
      set(`${name}.${cls}密`, (10 * count) / chars);
    }
  }
  set(`体.${s.digest.genre}`);
  if (s.digest.section !== 'plain') set(`节.${s.digest.section}`);
  if (s.digest.mention) set('提及');
  if (s.digest.prohibited) set('禁止');
  if (s.isHeading) set('标题');
  set(`块.${s.blockKind}`);
  return f;
}

function shape(text: string, set: (name: string, value?: number) => void): void {
  if (ORDINAL.test(text)) set('序号');
  const last = text.charAt(text.length - 1);
  set(/[。！？；：，]/u.test(last) ? `尾${last}` : '尾无');
  const clauses = text.split(/[，；：。！？]/u).filter((clause) => clause.trim() !== '');
  set('句数', Math.log(clauses.length));
  let four = 0;
  let run = 0;
  let longest = 0;
  for (const clause of clauses.flatMap((part) => part.split('、'))) {
    const han = [...clause].filter((c) => isHan(c.codePointAt(0) ?? 0)).length;
    if (han === 4 && clause.trim().length === 4) {
      four++;
      run++;
      longest = Math.max(longest, run);
    } else run = 0;
  }
  set('四字', Math.log(1 + four));
  if (longest >= 2) set('四字连');
  if (longest >= 3) set('四字串');
  for (const [name, pattern] of [
    ['顿', /、/gu],
    ['引号', /[“"]/gu],
    ['书名', /《/gu],
    ['括号', /[（(]/gu],
    ['字母', /[A-Za-z]+/gu],
  ] as const) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) {
      set(name);
      set(`${name}多`, Math.log(count));
    }
  }
  if (/[？?]/u.test(text)) set('问');
  if (/^[^，。；：]{0,12}[，：]/u.test(text)) set('短头');
}

const MEASURED: ReadonlySet<string> = new Set([
  'count', 'percent', 'permille', 'fraction', 'ratio', 'pctpoint', 'times', 'doubling', 'money', 'length', 'area', 'weight',
  'volume', 'energy', 'data', 'temperature', 'score', 'age', 'duration',
]);

function numbers(quantities: readonly Quantity[], set: (name: string, value?: number) => void): void {
  let measured = 0;
  let dated = 0;
  for (const q of quantities) {
    set(`数.${q.kind}`, f1(q.kind));
    if (MEASURED.has(q.kind)) measured++;
    if (q.kind === 'date' || q.kind === 'frequency' || q.kind === 'time') dated++;
  }
  if (measured > 0) set('有数');
  if (measured > 1) set('多数');
  if (dated > 0) set('有日');
  if (quantities.length === 0) set('无数');
}

function f1(kind: string): number {
  return kind === '' ? 0 : 0.5;
}
