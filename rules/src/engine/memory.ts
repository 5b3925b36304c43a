import type { Digest } from '../guards/digest.ts';
import { digestKey } from '../guards/digest.ts';
import type { Block, ListPlace, Mask, Parsed } from '../parse/model.ts';
import { GenerationCache } from './cache.ts';
import type { RuleSet } from './rule-set.ts';
import { runBlocks, type BlockResult, type Layers } from './run-blocks.ts';
import { BlockFacts } from './units.ts';

/** In how many surroundings one text is remembered: a heading changed above it, a year, a genre. */
const PLACES_OF_A_TEXT = 4;

/** Blocks run together: enough that rules come warm to most, few enough that what is read of all of them stays small. */
const TOGETHER = 32;

/** What came of blocks that were read before; runs the others. */
export class Memory {
  readonly work = { blocksRun: 0, blocksReused: 0, rulesAsked: 0 };
  readonly #set: RuleSet;
  readonly #known: GenerationCache<Map<string, BlockResult>>;

  /** Remembers no more than `limit` texts. */
  constructor(set: RuleSet, limit: number) {
    this.#set = set;
    this.#known = new GenerationCache(limit);
  }

  /** The results of a document's blocks, in order. */
  resultsOf(parsed: Parsed, digests: readonly Digest[]): readonly BlockResult[] {
    const results: BlockResult[] = [];
    for (let from = 0; from < parsed.blocks.length; from += TOGETHER) {
      results.push(
        ...this.#resultsOf(parsed, parsed.blocks.slice(from, from + TOGETHER), digests.slice(from, from + TOGETHER)),
      );
    }
    return results;
  }

  #resultsOf(parsed: Parsed, blocks: readonly Block[], digests: readonly Digest[]): readonly BlockResult[] {
    const jobs: (Layers & { readonly key: string })[] = [];
    // A result, or the place in `jobs` of one that is still to come.
    const found = blocks.map((block, index): BlockResult | number => {
      const digest = digests[index];
      if (digest === undefined) throw new Error('a block without a digest');
      const source = parsed.source.slice(block.source.start, block.source.end);
      const key = keyOf(block, digest, source);
      const known = this.#known.get(block.text)?.get(key);
      if (known !== undefined) return known;
      const same = jobs.findIndex((job) => job.key === key && job.text.text === block.text);
      if (same >= 0) return same;
      const text = new BlockFacts(block, digest, this.#set.matcher);
      const masks = localMasks(parsed.masks, block);
      const raw = new BlockFacts(block, digest, this.#set.matcher, { text: source, masks, twin: text });
      return jobs.push({ text, raw, key }) - 1;
    });
    const made = runBlocks(this.#set, jobs);
    jobs.forEach(({ text, key }, index) => {
      const result = made[index];
      if (result === undefined) return;
      this.#keep(text.text, key, result);
      this.work.rulesAsked += result.asked;
    });
    this.work.blocksRun += jobs.length;
    this.work.blocksReused += blocks.length - jobs.length;
    return found.map((result) => {
      const one = typeof result === 'number' ? made[result] : result;
      if (one === undefined) throw new Error('a block without a result');
      return one;
    });
  }

  #keep(text: string, key: string, result: BlockResult): void {
    const inPlaces = this.#known.get(text) ?? new Map<string, BlockResult>();
    if (inPlaces.size >= PLACES_OF_A_TEXT) inPlaces.clear();
    inPlaces.set(key, result);
    this.#known.set(text, inPlaces);
  }
}

/** What a block's result depends on beside its text. */
function keyOf(block: Block, digest: Digest, raw: string): string {
  const ordinal = block.ordinal;
  return [
    block.kind,
    block.level,
    ordinal === undefined ? '' : `${ordinal.style}${String(ordinal.value)}`,
    block.runIn?.end ?? '',
    placeKey(block.list),
    digestKey(digest),
    raw === block.text ? '' : raw,
  ].join('\u0000');
}

function placeKey(list: ListPlace | undefined): string {
  if (list === undefined) return '';
  return `${String(list.depth)}${list.opens ? 'o' : ''}${list.first ? 'f' : ''}${String(list.value ?? '')}`;
}

function localMasks(masks: readonly Mask[], block: Block): readonly Mask[] {
  const { start, end } = block.source;
  return masks
    .filter((mask) => mask.start < end && mask.end > start)
    .map((mask) => ({ kind: mask.kind, start: Math.max(0, mask.start - start), end: Math.min(mask.end, end) - start }));
}
