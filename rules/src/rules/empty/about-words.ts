import { CLAIM_WORDS } from '../../facts/concreteness/words/claim.ts';
import { MEASURE_WORDS } from '../../facts/concreteness/words/measure.ts';
import { STANCE_WORDS } from '../../facts/concreteness/words/stance.ts';
import type { SentenceUnit } from '../../rule/unit.ts';
import { contains, type Span } from '../../text/span.ts';

const HOLLOW = [STANCE_WORDS, CLAIM_WORDS, MEASURE_WORDS] as const;
/** 问题的根源在于…, 这些做法是把…当…: names a fault, and asks for nothing. */
const DIAGNOSIS =
  /^[^，。；]{0,16}(?:问题|不足|毛病|偏差|教训|症结|病根|现象|做法|乱象|通病)(?:[的之](?:共同之处|共性|共同点|根源|根子|原因|实质|本质|症结)，?|)(?:就|主要|多|也)?(?:是(?!把握)|在于|源于|出在|表现为)/u;
/** 写“提高认识”, 一说“形成合力”: the quotation is what the sentence talks about. */
const SAYS =
  /(?:[写说讲喊念抄填记删改]|叫作?|叫做|只有|[满都全尽]是|充斥|所谓|诸如|一类|之类)(?:[着了过的]|成|上|出)?[：:，]?$/u;

/** 没有写谁去办、何时办好: tells what a text lacks. */
const LACKS = /(?:没有?|未)写(?:明|清|清楚)?(?:是)?(?:谁|由谁|何时|何事|怎样|怎么|多少|什么|哪)/u;
/** “切实加强”“高度重视”一类的话, “已落实”字样: what follows the quotations names them as words. */
const AS_WORDS =
  /^(?:[、和]?“[^”]{1,30}”)*(?:(?:一类|之类|这类|这样|这种|等)的?(?:话|说法|表述|套话|词|字眼)|等?字样|[两二三四]个?字)/u;

/**
 * The sentence talks about words or faults: every word of stance, claim or measure stands in a quotation that somebody
 * says or writes, or the sentence tells what is wrong.
 */
export function isAboutWords(unit: SentenceUnit): boolean {
  if (DIAGNOSIS.test(unit.text) || LACKS.test(unit.text)) return true;
  const said: Span[] = [];
  for (const pair of unit.marks.pairs) {
    if (!'“‘「'.includes(pair.open)) continue;
    const before = unit.text.slice(Math.max(0, pair.start - 6), pair.start);
    // “甲”“乙”: what is said of the first is said of the second.
    const joined = (said.at(-1)?.end ?? -9) >= pair.start - 1 && !/[，。；]$/u.test(before);
    if (joined || SAYS.test(before) || AS_WORDS.test(unit.text.slice(pair.end))) said.push(pair);
  }
  const inside = (hit: Span): boolean => said.some((pair) => contains(pair, hit));
  return said.length > 0 && HOLLOW.every((table) => unit.hits<string>(table).every(inside));
}
