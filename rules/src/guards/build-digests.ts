import type { Block, Parsed } from '../parse/model.ts';
import type { Genre, Stage } from '../rule/levels.ts';
import type { Digest } from './digest.ts';
import { detectGenre } from './genre.ts';
import { isOfficeRules } from './office-rules.ts';
import { latestYear } from './latest-year.ts';
import { readRegimes } from './regime.ts';
import { readSections, type SectionReading } from './sections.ts';

/** What the settings say about a document. */
export interface DigestSettings {
  /** A genre pins the document's; `auto` reads it from the text. */
  readonly genre: 'auto' | Genre;
  readonly stage: Stage;
}

/** In a criticism, blocks that turn to what is asked of everybody from now on. */
const DEMANDS = /^.{0,30}(?:各[^种类项自个位方]|全体|广大)[^。]{0,40}(?:要|应|须|必须|请)/u;
const MIN_ARTICLES = 3;
/** A line that leads is so short at most, and what it leads to so long at least. */
const LEAD = 24;
const BODY = 100;

/** What every block inherits from outside itself, one digest a block, in order. Linear; never throws. */
export function buildDigests(
  parsed: Pick<Parsed, 'blocks'> & Partial<Pick<Parsed, 'strayHtml'>>,
  settings: DigestSettings,
): readonly Digest[] {
  const { blocks } = parsed;
  const genre = settings.genre === 'auto' ? detectGenre(blocks) : settings.genre;
  const sections = readSections(blocks);
  const regimes = readRegimes(blocks);
  const year = latestYear(blocks);
  const norm =
    settings.genre === 'auto' && genre === 'directive' && !isOfficeRules(blocks) ? normStretch(blocks) : undefined;
  const orders = settings.genre === 'auto' && genre === 'criticism' ? ordersFrom(blocks) : undefined;
  return blocks.map((block, index): Digest => {
    const section = sections[index];
    const inNorm = norm !== undefined && index >= norm.from && index < norm.to;
    const inOrders = orders !== undefined && index >= orders.from && index < orders.to;
    const own = inNorm ? 'norm' : inOrders ? 'directive' : genre;
    return {
      genre: own,
      stage: settings.stage,
      section: section?.role ?? 'plain',
      prohibited: section?.prohibited ?? false,
      mention: mentions(block, own, section),
      regime: regimes[index] ?? 'none',
      latestYear: year,
      leads: leads(block, blocks[index + 1]),
      strayHtml: parsed.strayHtml ?? false,
    };
  });
}

/** 促进农民增收。 on a line of its own, and below it the paragraph that tells how. */
function leads(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  const { text } = block;
  return text.length <= LEAD && next.text.length >= BODY && /^[^。！？；]+[。：]$/u.test(text);
}

function mentions(block: Block, genre: Genre, section: SectionReading | undefined): boolean {
  if (block.kind === 'quote' || (section?.faults ?? false)) return true;
  return genre === 'criticism' && block.kind !== 'title' && !DEMANDS.test(block.text);
}

/** The last section of a criticism that tells everybody what to do from now on. */
const ORDERS =
  /(?:下一?步|今后|整改)(?:的)?(?:工作)?(?:要求|安排|打算|措施|任务)|^[^，。]{0,6}(?:工作|有关|整改)要求$/u;

/** From the heading of the orders in a criticism to the next heading of its rank. */
function ordersFrom(blocks: readonly Block[]): { readonly from: number; readonly to: number } | undefined {
  const at = blocks.findLastIndex((block) => block.kind === 'heading' && ORDERS.test(block.text));
  const heading = blocks[at];
  if (heading === undefined) return undefined;
  const style = heading.ordinal?.style;
  const next = blocks.findIndex(
    (block, index) =>
      index > at &&
      (block.kind === 'signature' ||
        block.kind === 'attachment' ||
        (block.kind === 'heading' && block.level <= heading.level && block.ordinal?.style === style)),
  );
  return { from: at + 1, to: next < 0 ? blocks.length : next };
}

/** The articles a notice carries: from its first article or the chapter before it to the last article's end. */
function normStretch(blocks: readonly Block[]): { readonly from: number; readonly to: number } | undefined {
  let from = -1;
  let last = -1;
  let articles = 0;
  blocks.forEach((block, index) => {
    if (block.ordinal?.style !== 'article') return;
    articles++;
    if (from < 0) from = index;
    last = index;
  });
  if (articles < MIN_ARTICLES) return undefined;
  if (blocks[from - 1]?.ordinal?.style === 'chapter') from--;
  let to = last + 1;
  while (to < blocks.length && blocks[to]?.kind === 'paragraph') to++;
  return { from, to };
}
