import { KNOWN_CODES, KNOWN_NAMES } from '../../../lexicon/known-codes.ts';
import { METAPHORS, type MetaphorDomain } from '../../../lexicon/metaphors.ts';
import { readNumberCode } from '../../brand/number-code.ts';

const DOMAIN_OF: ReadonlyMap<string, MetaphorDomain> = new Map(
  (Object.entries(METAPHORS) as [MetaphorDomain, string][]).flatMap(([domain, terms]) =>
    terms.split(/\s+/u).map((term): [string, MetaphorDomain] => [term, domain]),
  ),
);
const LONGEST = 5;
/** 改革之问, 精神之钙: an abstract noun made a thing by 之. */
const MADE_THING = /^[\p{Script=Han}]{1,4}之(?:问|答|钙|魂|钥|匙|笔|树|舟|帆|火|光|桥|翼)$/u;
/** 指尖上的服务, 家门口的课堂: a place made out of something small. */
const PLACE = /^(?:指尖|舌尖|车轮|田埂|云端|心坎|马背|掌心)上的/u;

/** The domain of the figure a quotation is or ends with; undefined when it is none. */
export function figureOf(text: string): MetaphorDomain | undefined {
  if (KNOWN_NAMES.has(text) || KNOWN_CODES.has(text) || readNumberCode(text, '') !== undefined) return undefined;
  const exact = DOMAIN_OF.get(text);
  if (exact !== undefined) return exact;
  if (MADE_THING.test(text) || PLACE.test(text)) return '器物';
  for (let length = Math.min(LONGEST, text.length - 1); length >= 2; length--) {
    const domain = DOMAIN_OF.get(text.slice(-length));
    if (domain !== undefined) return domain;
  }
  return undefined;
}
