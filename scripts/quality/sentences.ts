import { BlockFacts, type SentenceFacts } from '../../rules/src/engine/units.ts';
import { buildDigests } from '../../rules/src/guards/build-digests.ts';
import { buildMatcher } from '../../rules/src/lexicon/matcher.ts';
import { SHARED_TABLES } from '../../rules/src/lexicon/shared.ts';
import { parse } from '../../rules/src/parse/parse.ts';
import { toSource } from '../../rules/src/text/offset-map.ts';

/** A sentence as the rules see it, with its place in the source. */
export interface PlacedSentence {
  readonly start: number;
  readonly end: number;
  readonly unit: SentenceFacts;
}

const MATCHER = buildMatcher(SHARED_TABLES);

/** All sentences of a text, read as the engine reads it. */
export function sentencesOf(text: string): readonly PlacedSentence[] {
  const parsed = parse(text, 'plaintext');
  const digests = buildDigests(parsed, { genre: 'auto', stage: 'review' });
  return parsed.blocks.flatMap((block, index) => {
    const digest = digests[index];
    if (digest === undefined || block.kind === 'code') return [];
    return new BlockFacts(block, digest, MATCHER).sentences.map((sentence) => ({
      ...toSource(block.map, sentence),
      unit: sentence.unit,
    }));
  });
}
