import type { Clause } from '../facts/clauses.ts';
import type { Discourse } from '../facts/concreteness/types.ts';
import type { Quantity } from '../facts/numbers/index.ts';
import { isAsserted } from '../guards/standing.ts';
import { choiceTerms } from '../lexicon/assess.ts';
import type { TermHit, TermTable } from '../lexicon/term-table.ts';
import type { SentenceUnit } from '../rule/unit.ts';
import type { Span } from '../text/span.ts';
import { cueTerms } from './words/cues.ts';
import { groupTerms, type GroupClass } from './words/groups.ts';

const CONDITION = /^(?:如(?![期实下])|若|倘|凡|除|对于|一旦|因(?!地))|的$|者$|[^会]时$|之日起?$/u;
/** Sentences that tell, argue or define ask for nothing unless they say that they do. */
const TELLING: ReadonlySet<Discourse> = new Set<Discourse>(['narrate', 'argue', 'define', 'norm']);
/** What has been done. */
const PAST = /已[经有在于被召开完建报]|累计|先后|近年来|截至|同比|[开办建成送展织][了过]|去年|上年|此前|以来/u;
/** How far before its clause a demand may stand. */
const REACH = 30;
const SUBJECT_LEAD =
  /^(?:[（(]?[\d一二三四五六七八九十]+[）)、.．]\s*|请|要求|凡|各|广大|全体|本|拟|参与的?|有关|所有|由)*$/u;

/** One sentence as the readers of acts see it; offsets are local to the sentence. */
export class Scene {
  readonly unit: SentenceUnit;
  readonly text: string;

  constructor(unit: SentenceUnit) {
    this.unit = unit;
    this.text = unit.text;
  }

  /** Hits of a table inside a span. */
  hitsIn<C extends string>(table: TermTable<C>, span: Span): readonly TermHit<C>[] {
    return this.unit.hits(table).filter((hit) => hit.start >= span.start && hit.end <= span.end);
  }

  /** Words for people and units. */
  get groups(): readonly TermHit<GroupClass>[] {
    return this.unit.hits(groupTerms);
  }

  /** Quantities inside a span. */
  numbersIn(span: Span): readonly Quantity[] {
    return this.unit.numbers.filter((quantity) => quantity.start >= span.start && quantity.end <= span.end);
  }

  /** Index of the clause an offset is in, or -1. */
  clauseIndex(offset: number): number {
    return this.unit.clauses.findIndex((clause) => clause.start <= offset && offset < clause.end);
  }

  /** The clause an offset is in; the whole sentence where the offset is between clauses. */
  clauseAt(offset: number): Pick<Clause, 'start' | 'end'> {
    return this.unit.clauses[this.clauseIndex(offset)] ?? { start: 0, end: this.text.length };
  }

  /** True when the text itself asks for what stands at the span: see docs/burden.md for what does not count. */
  asks(span: Span): boolean {
    const { unit } = this;
    if (!isAsserted(unit, span) || this.#bareHeading()) return false;
    const clause = this.clauseAt(span.start);
    const words = this.text.slice(clause.start, clause.end);
    if (CONDITION.test(words.trim())) return false;
    // 将每周报送改为由系统提取: what stands before no longer holds.
    if (/改为|改成|改由|调整为/u.test(this.text.slice(span.end, clause.end))) return false;
    const cues = unit.hits(cueTerms);
    const here = cues.filter((cue) => cue.start >= clause.start && cue.end <= clause.end);
    if (here.some((cue) => cue.class === 'leave')) return false;
    if (
      here.some(
        (cue) => cue.start < span.end && (cue.class === 'optional' || cue.class === 'less' || cue.class === 'done'),
      )
    )
      return false;
    if (unit.hits(choiceTerms).some((hit) => hit.class === 'free' && hit.start < span.end)) return false;
    if (this.#outsiders(span, clause)) return false;
    if (unit.digest.genre === 'directive' && !TELLING.has(unit.discourse) && !PAST.test(this.text)) return true;
    return cues.some((cue) => cue.class === 'demand' && cue.start < span.end && cue.start >= clause.start - REACH);
  }

  /** 四、台账和报送: a heading names what is told below it, unless it says who, when or how often itself. */
  #bareHeading(): boolean {
    const { unit } = this;
    const told = unit.numbers.some(({ kind }) => kind !== 'ordinal' && kind !== 'plain');
    return unit.isHeading && !told && this.groups.length === 0 && !/加个|搞个|搞一/u.test(this.text);
  }

  /** The clause, or the one before it, speaks of people outside. */
  #outsiders(span: Span, clause: Span): boolean {
    const last = this.groups.findLast((hit) => hit.start < span.start && hit.class !== 'there');
    if (last?.class !== 'outsider') return false;
    const from = this.clauseAt(last.start).start;
    return from <= clause.start && SUBJECT_LEAD.test(this.text.slice(from, last.start));
  }
}
