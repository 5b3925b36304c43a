import { keepTerms } from '../../../lexicon/trace.ts';
import { removalOf } from '../../../facts/removal.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';
import { readDemands } from '../evidence-demand/demands.ts';
import { matchesOf } from '../../../match/matches.ts';

/** A request for proof as a block shows it, in the block's offsets. */
export interface Request extends Span {
  /** The request without marks and blanks: equal keys are equal requests. */
  readonly key: string;
  /** What the block says before the request that it may be about: the last meeting or activity, '' when none. */
  readonly object: string;
  /** The block is an item of a numbered list. */
  readonly numbered: boolean;
  /** What to delete to be rid of it; undefined when it cannot go without rewriting. */
  readonly removal: Span | undefined;
}

/** What a block tells about requests for proof. */
export interface BlockRequests {
  readonly isHeading: boolean;
  readonly requests: readonly Request[];
}

const EVENT =
  /[一-鿿A-Za-z]{0,6}(?:会议|大会|例会|讨论会|[一-鿿]会(?!议|员|场|费|签|同|上|后|前|计|务)|活动|培训|学习|考试|考核|测试|答题|走访|入户|宣讲|宣传|研讨|座谈|讨论|调研|慰问|演练|观影|检查|放映|党课|轮)/gu;

/** Reads the requests of a block; headings are kept too, since a new section is about something else. */
export function readRequests(block: BlockUnit): BlockRequests | undefined {
  const isHeading = block.blockKind === 'heading';
  const keeps = block.hits(keepTerms).length > 0;
  const demands = (keeps ? block.sentences : []).flatMap(({ start, unit }) =>
    readDemands(unit).map((demand) => ({ ...demand, ...shift(demand, start) })),
  );
  const events = demands.length === 0 ? [] : matchesOf(block.text, EVENT);
  const requests = demands.map(({ start, end, isClause }): Request => {
    const key = block.text.slice(start, end).replace(/[^一-鿿A-Za-z]|以及|[及和与]/gu, '');
    const removal = isClause ? removalOf(block.text, { start, end }) : undefined;
    const object = events.findLast((event) => event.index + event[0].length <= start)?.[0] ?? '';
    return { start, end, removal, key, object, numbered: block.ordinal !== undefined };
  });
  return isHeading || requests.length > 0 ? { isHeading, requests } : undefined;
}

type Placed = Request & { readonly block: number };

/**
 * True only when two equal requests are certainly about the very same thing, so that one may go without asking:
 * in one block with no other activity between them, or in two unnumbered blocks of one section that name the same
 * activity or none. Under two items they may be about two meetings.
 */
export function sameObject(a: Placed, b: Placed, headings: readonly number[]): boolean {
  if (a.key !== b.key || a.object !== b.object) return false;
  if (a.block === b.block) return true;
  const parted = headings.some(
    (heading) => heading > Math.min(a.block, b.block) && heading <= Math.max(a.block, b.block),
  );
  return !a.numbered && !b.numbered && !parted;
}
