import { askedSlots } from '../facts/concreteness/asked-slots.ts';
import type { SlotName } from '../facts/concreteness/types.ts';
import { buildDigests, type DigestSettings } from '../guards/build-digests.ts';
import type { Matcher } from '../lexicon/matcher.ts';
import type { Parsed } from '../parse/model.ts';
import { toSource } from '../text/offset-map.ts';
import { contains, type Span } from '../text/span.ts';
import { BlockFacts } from './units.ts';

/** The slots that the sentence at a source span leaves to ask for, in the order 谁 何事 何时 多少; none where no sentence is. */
export function missingSlots(
  parsed: Parsed,
  settings: DigestSettings,
  matcher: Matcher,
  span: Span,
): readonly SlotName[] {
  const index = parsed.blocks.findIndex((block) => contains(block.source, span));
  const block = parsed.blocks[index];
  const digest = buildDigests(parsed, settings)[index];
  if (block === undefined || digest === undefined) return [];
  const { sentences } = new BlockFacts(block, digest, matcher);
  const sentence = sentences.find((candidate) => {
    const { start, end } = toSource(block.map, candidate);
    return start <= span.start && span.start < end;
  });
  return sentence === undefined ? [] : askedSlots(sentence.unit);
}
