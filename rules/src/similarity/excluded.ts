import { union, type Span } from '../text/span.ts';
import { FORMULA_MARKS } from './words.ts';

/** A quotation this long is somebody else's words; a shorter one is a name or a term. */
const QUOTED = 16;

const QUOTE = /“[^“”]*”|「[^「」]*」|『[^『』]*』/gu;
/** A clause of a law or rule cited by its number, to the end of the sentence. */
const CITED_CLAUSE =
  /》(?:（[^（）]{1,40}）)?(?:中)?第[\d一二三四五六七八九十百零〇]{1,5}条[^。！？]{0,20}(?:规定|明确|要求|指出|载明)[^。！？]*[。！？]?/gu;
const CLAUSE_WORDS = /(?:规定|明确|要求|指出|载明)[，：:]/u;
const SENTENCE = /[^。！？；]+[。！？；]?/gu;

/**
 * Stretches of a block that are not compared because they may only be given word for word: quotations, clauses of
 * laws cited by number, set formulas. Ascending, not overlapping.
 */
export function excludedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(QUOTE)) {
    if (match[0].length - 2 >= QUOTED) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(CITED_CLAUSE)) {
    const words = CLAUSE_WORDS.exec(match[0]);
    if (words === null) continue;
    spans.push({ start: match.index + words.index + words[0].length, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(SENTENCE)) {
    if (isFormula(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return union(spans);
}

function isFormula(sentence: string): boolean {
  let marks = 0;
  for (const mark of FORMULA_MARKS) if (sentence.includes(mark) && ++marks === 2) return true;
  return false;
}
