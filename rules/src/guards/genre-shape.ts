import { buildMatcher } from '../lexicon/matcher.ts';
import type { Block } from '../parse/model.ts';
import type { Genre } from '../rule/levels.ts';
import { SHAPE_CUES, type ShapeCue } from './genre-words.ts';

/** How often each cue stands in the first pages, and how the blocks are built. */
export interface Shape {
  readonly count: Readonly<Record<ShapeCue, number>>;
  /** Cues in the first lines, where salutations and 回复如下 stand. */
  readonly top: Readonly<Record<ShapeCue, number>>;
  /** How many different cues of a kind were seen: one word said often proves little. */
  readonly kinds: Readonly<Record<ShapeCue, number>>;
  readonly chars: number;
  /** Blocks that are articles (第一条) and their share of the text. */
  readonly articles: number;
  readonly articleShare: number;
  readonly ordinals: number;
}

const MATCHER = buildMatcher([SHAPE_CUES]);
const PAGES = 6000;
const TOP = 240;
/** A text this short is a message in a group: one call to act makes it an instruction. */
const NOTE = 400;
/** So many cues of a report in 1,000 characters make a report of a text whose title names no genre. */
const PRESS = 8;
/** So many different words of a campaign, so dense, make a feature of praise, which asks nothing of anyone; news of what happened has one. */
const DRIVES = 4;
const DRIVE = 12;
const ZERO: Readonly<Record<ShapeCue, number>> = {
  call: 0,
  opening: 0,
  directive: 0,
  report: 0,
  hall: 0,
  speech: 0,
  reply: 0,
  minutes: 0,
  request: 0,
  criticism: 0,
  drive: 0,
  news: 0,
  told: 0,
};

/** Counts what the genre is told by. Reads at most the first 6,000 characters; articles are counted to the end. */
export function readShape(blocks: readonly Block[]): Shape {
  const count = { ...ZERO };
  const top = { ...ZERO };
  const kinds = { ...ZERO };
  const seen = new Set<number>();
  let chars = 0;
  let total = 0;
  let articles = 0;
  let inArticles = 0;
  let ordinals = 0;
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    const style = block.ordinal?.style;
    if (style === 'article') articles++;
    if (style !== undefined) ordinals++;
    if (articles > 0) inArticles += block.text.length;
    total += block.text.length;
    if (chars >= PAGES) continue;
    const flat = MATCHER.scan(block.text.slice(0, PAGES - chars))[0] ?? [];
    for (let i = 0; i + 2 < flat.length; i += 3) {
      const row = flat[i + 2] ?? 0;
      const cue = SHAPE_CUES.rows[row]?.class;
      if (cue === undefined) continue;
      if (!seen.has(row)) kinds[cue]++;
      seen.add(row);
      count[cue]++;
      if (chars + (flat[i] ?? 0) < TOP) top[cue]++;
    }
    chars += block.text.length;
  }
  return {
    count,
    top,
    kinds,
    chars: Math.min(chars, PAGES),
    articles,
    articleShare: total === 0 ? 0 : inArticles / total,
    ordinals,
  };
}

/** The genre of a text without a title that names one; `strict` when it has some other title. */
export function genreOfShape(shape: Shape, strict: boolean): Genre {
  const { count, top, kinds, chars } = shape;
  const per = (cue: ShapeCue): number => (count[cue] * 1000) / Math.max(300, chars);
  if (shape.articles >= 3 && shape.articleShare > 0.5) return 'norm';
  if (count.hall >= 2) return 'report';
  if (count.request >= 1 && top.reply === 0 && !strict) return 'request';
  if (top.reply >= 2 && top.speech === 0) return 'reply';
  if (top.speech >= 1 && per('told') < 6 && (count.speech >= 2 || per('report') + per('directive') > 4))
    return 'speech';
  if (count.minutes >= 3 && count.news === 0) return 'minutes';
  const praises = kinds.drive >= DRIVES && per('drive') >= DRIVE && per('told') <= 3;
  if (praises && count.call + count.opening === 0) return 'report';
  if (top.news >= 1 || count.news >= 3 || per('told') > 4) return 'other';
  if (count.call >= 1 && chars <= NOTE && count.told <= 1) return 'directive';
  if (count.opening >= 1 && per('told') < 2) return 'directive';
  const directive = kinds.directive + kinds.call >= 3 ? per('directive') + per('call') : 0;
  const report = kinds.report >= 5 ? per('report') : 0;
  if (strict) {
    if (report >= PRESS && report >= directive && per('told') <= 3) return 'report';
    return count.directive + count.call >= 6 && directive > 6 ? 'directive' : 'other';
  }
  if (per('told') > 2 && directive + report < 10) return 'other';
  if (report >= 6 && report >= directive) return 'report';
  return directive >= 5 ? 'directive' : 'other';
}
