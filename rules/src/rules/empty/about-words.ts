import { CLAIM_WORDS } from '../../facts/concreteness/words/claim.ts';
import { MEASURE_WORDS } from '../../facts/concreteness/words/measure.ts';
import { STANCE_WORDS } from '../../facts/concreteness/words/stance.ts';
import { polarityAt } from '../../facts/clauses.ts';
import type { SentenceUnit } from '../../rule/unit.ts';
import { contains, type Span } from '../../text/span.ts';

const HOLLOW = [STANCE_WORDS, CLAIM_WORDS, MEASURE_WORDS] as const;
/** 问题的根源在于…, 这些做法是把…当…: names a fault, and asks for nothing. */
const DIAGNOSIS =
  /^[^，。；]{0,16}(?:问题|不足|毛病|偏差|教训|症结|病根|现象|做法|乱象|通病)(?:[的之](?:共同之处|共性|共同点|根源|根子|原因|实质|本质|症结)，?|)(?:就|主要|多|也)?(?:是(?!把握)|在于|源于|出在|表现为)/u;
/** 没有写谁去办, 没有写依据: tells what a text lacks. */
const LACKS =
  /(?:没有?|未)写(?:明|清楚?|出)?(?:是|由)?(?:谁|何时|何事|怎|多少|什么|哪|依据|理由|原因|数字|期限|时限|标准|对象|例子)/u;
/** 水厂解释，主要是…: an office is asked, and gives a cause. */
const EXPLAINS = /^[^，。；]{2,16}解释(?:说|道|称)?[，：]/u;

/** 13.“双一流”：…: an entry of a glossary says what a name means. */
const GLOSS = /^[（(]?\d{1,3}[）).．、]\s*[^，。；：“]{0,12}“[^”]{1,16}”[^，。；：]{0,8}：/u;

/**
 * The sentence talks about words or faults: every word of stance, claim or measure stands in quotation marks, as a
 * name or as words that somebody says, or the sentence tells what is wrong or why.
 */
export function isAboutWords(unit: SentenceUnit): boolean {
  const { text } = unit;
  if (DIAGNOSIS.test(text) || LACKS.test(text) || EXPLAINS.test(text)) return true;
  if (text.includes('：') && GLOSS.test(text)) return true;
  const quoted = unit.marks.pairs.filter((pair) => '“‘「'.includes(pair.open));
  const inside = (hit: Span): boolean => quoted.some((pair) => contains(pair, hit));
  return quoted.length > 0 && HOLLOW.every((table) => unit.hits<string>(table).every(inside));
}

/** Says that a thing is not done, or not asked any more; 不得 and 决不 forbid, and may be as empty as an order. */
const LETS_GO =
  /不再|不(?:要求|需要?|用|搞|设|开|发|签|另行?|组织|安排)|没有?(?:为|向|给|收|拿|打|请|替|让)|从[未不没]|取消|停止|免[于予报]/u;

/** 廉洁方面，: what the sentence is about. */
const TOPIC = /^[^，。；]{2,8}(?:方面|上)，/u;

/** 会上不再签责任书，也不要求表态; 我没有为谁打过招呼: what the sentence names is let go or denied, and that can be checked. */
export function isDeniedThroughout(unit: SentenceUnit): boolean {
  if (unit.clauses.every(({ polarity }) => polarity === 'asserted') || !LETS_GO.test(unit.text)) return false;
  const topic = TOPIC.exec(unit.text)?.[0].length ?? 0;
  const names = (hit: Span & { readonly class: string }): boolean =>
    hit.end <= topic || hit.class === 'object' || hit.class === 'amount';
  return HOLLOW.every((table) =>
    unit.hits<string>(table).every((hit) => names(hit) || polarityAt(unit.clauses, hit.start) !== 'asserted'),
  );
}
