import { isAsserted } from '../../../guards/standing.ts';
import { essayTerms, writtenWorks } from '../../../lexicon/paper.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { contains, type Span } from '../../../text/span.ts';

/** So many papers a head or a term; offsets local to the sentence. */
export interface Pieces extends Span {
  /** What is to be written, as written: 心得体会. */
  readonly paper: string;
  /** How many, as written: 1篇. */
  readonly count: string;
}

/** How far the number may stand from the paper: 心得体会（不少于1篇）, 1篇心得体会. */
const REACH = 7;
/** Everyone writes, or writes again and again; a paper that one person owes once is no quota. */
const OFTEN = /[每人]人|每[名位个](?!学生|考生)|人均|每(?:学期|半年|[天日周旬月季年次期场])/u;
const GENRES: ReadonlySet<string> = new Set(['directive', 'minutes', 'speech']);
const OPEN = /自愿|可以?(?:写|提交|投)|不超过|不多于|至多|最多/u;

/** 每人撰写心得体会不少于1篇, 每月提交体会一篇: what is asked by the piece. */
export function readPieces(unit: SentenceUnit): readonly Pieces[] {
  const papers = unit.hits(essayTerms).filter((paper) => paper.class === 'essay');
  if (papers.length === 0 || !GENRES.has(unit.digest.genre) || unit.hits(writtenWorks).length > 0) return [];
  return unit.numbers.flatMap((quantity): readonly Pieces[] => {
    if (quantity.kind !== 'count' || quantity.unit !== '篇') return [];
    const paper = papers.find(
      ({ start, end }) =>
        (start >= quantity.end && start - quantity.end <= REACH) ||
        (end <= quantity.start && quantity.start - end <= REACH),
    );
    const clause = unit.clauses.find((one) => contains(one, quantity));
    if (paper === undefined || clause === undefined || !contains(clause, paper)) return [];
    const said = unit.text.slice(clause.start, clause.end);
    if (!OFTEN.test(unit.text.slice(0, quantity.start)) || OPEN.test(said) || /[了过已]/u.test(said)) return [];
    if (!isAsserted(unit, quantity)) return [];
    const start = Math.min(paper.start, quantity.start);
    const end = Math.max(paper.end, quantity.end);
    return [{ start, end, paper: paper.term, count: unit.text.slice(quantity.numberStart, quantity.unitEnd) }];
  });
}
