import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { FIVE_YEAR_PLAN, NATIONAL } from './national.ts';

/** A number code as it stands in a block. */
export interface Code extends Span {
  readonly text: string;
  /** The numbers it promises with the word each of them counts: 三勤 → [3, 勤]. */
  readonly groups: readonly { readonly count: number; readonly key: string }[];
}

const NUMBER = '[二三四五六七八九十两双百千]';
const SUFFIX = '工程|计划|行动|战略|攻坚|工作法|机制|要求|精神|干部|人员|政策|模式|体系|制度|理念|标准';
/** Units and nouns with which a numeral makes an ordinary amount. */
const ORDINARY =
  /^[二三四五六七八九十两双百千]+(?:期|项|批|个|条|座|处|家|户|场|支|队|镇|村|县|区|市|省|年|月|日|天|人|名|岁|元|次|米|里|亩|点|分|秒|时|小时|周|倍|成|号|楼|层|万|亿|个月|方面|手|边|侧|者|地|胞胎|职|语|刃|赢|向|轨|重|面|角|脚|杯|口|份|位|大$|大类|栖|师|师型|姓|校|代|季|维|级|等|流|线|甲|分之|好|学)/u;

const QUOTED = new RegExp(`^(?:${NUMBER}(?:个|项|种|类|条|大)?[\\p{Script=Han}]{1,3}){1,3}$`, 'u');
const GROUP = new RegExp(`(${NUMBER})(?:个|项|种|类|条|大)?([\\p{Script=Han}])`, 'gu');
const UNQUOTED = new RegExp(
  `(?<![\\d第百千万十、])(${NUMBER}[\\p{Script=Han}](?:${NUMBER}[\\p{Script=Han}])?)(?=(?:工程|行动计划|攻坚|工作法))|(?<![\\d.])(?!19\\d\\d|20\\d\\d)\\d{3,5}(?![千万亿百兆米公吨亩元人个家项年])(?=[\\p{Script=Han}]{0,4}(?:培训计划|计划|工程|行动|模式|工作法))`,
  'gu',
);
const VALUE: Readonly<Record<string, number>> = {
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  千: 1000,
};

/** The number codes of a block, in order. */
export function codesIn(block: BlockUnit): readonly Code[] {
  const codes: Code[] = [];
  for (const pair of block.marks.pairs) {
    if (!'“‘「'.includes(pair.open)) continue;
    const text = block.text.slice(pair.inner.start, pair.inner.end);
    if (text.length <= 10 && isCode(text)) codes.push({ ...pair.inner, text, groups: groupsOf(text) });
    else if (/^\d{3,5}[\p{Script=Han}]{0,4}(?:计划|工程|行动|模式)$/u.test(text) && !/^(?:19|20)\d\d[年计]/u.test(text))
      codes.push({ ...pair.inner, text, groups: [] });
  }
  for (const match of block.text.matchAll(UNQUOTED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const inside = block.marks.pairs.some(
      (pair) => '“‘「《'.includes(pair.open) && pair.start <= span.start && span.end <= pair.end,
    );
    if (inside || NATIONAL.has(match[0]) || ORDINARY.test(match[0])) continue;
    codes.push({ ...span, text: match[0], groups: groupsOf(match[0]) });
  }
  return codes.sort((a, b) => a.start - b.start);
}

function isCode(text: string): boolean {
  const bare = text.replace(new RegExp(`(?:${SUFFIX})$`, 'u'), '');
  if (NATIONAL.has(text) || NATIONAL.has(bare) || FIVE_YEAR_PLAN.test(bare)) return false;
  if (bare.length < 2 || /^.[个项种类条大]$/u.test(bare)) return false;
  if (ORDINARY.test(bare) || !QUOTED.test(bare)) return false;
  const groups = groupsOf(bare);
  return groups.length > 1 || bare.length <= 4 || /^.[个项种类条大]/u.test(bare);
}

function groupsOf(text: string): Code['groups'] {
  return [...text.matchAll(GROUP)].map((match) => ({ count: VALUE[match[1] ?? ''] ?? 0, key: match[2] ?? '' }));
}
