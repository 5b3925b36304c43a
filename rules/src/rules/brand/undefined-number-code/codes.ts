import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { readNumberCode, type CodeGroup } from '../number-code.ts';
import { quotedIn } from '../quoted.ts';
import { matchesOf } from '../../../match/matches.ts';

/** A number code as it stands in a block. */
export interface Code extends Span {
  readonly text: string;
  /** Empty for codes of digits (6124), which say how many numbers they hide and not of what. */
  readonly groups: readonly CodeGroup[];
  /** Where an explanation would be put: behind the closing mark. */
  readonly insertAt: number;
}

const LONGEST = 18;
const NUMBER = '[二三四五六七八九十两双百千]';
/** 六提工程, 三百四千工程 and 6124培训计划 without quotation marks; 三是攻坚克难 counts. */
const UNQUOTED = new RegExp(
  `(?<![\\d第百千万十、])(${NUMBER}(?![是要])[\\p{Script=Han}](?:${NUMBER}[\\p{Script=Han}])?)(?=工程|行动计划|攻坚(?!克难)|工作法)|(?<![\\d.])(?!19\\d\\d|20\\d\\d)\\d{3,5}(?=[\\p{Script=Han}]{0,4}(?:培训计划|行动计划|工作法))`,
  'gu',
);

/** The number codes of a block, in order. */
export function codesIn(block: BlockUnit): readonly Code[] {
  const codes: Code[] = [];
  for (const quoted of quotedIn(block, LONGEST)) {
    const groups = readNumberCode(quoted.text, quoted.after);
    if (groups === undefined) continue;
    codes.push({ start: quoted.start, end: quoted.end, text: quoted.text, groups, insertAt: quoted.whole.end });
  }
  for (const match of matchesOf(block.text, UNQUOTED)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = block.text.slice(end, end + 20);
    const inside = block.marks.pairs.some(
      (pair) => '“‘「《'.includes(pair.open) && pair.start <= start && end <= pair.end,
    );
    const groups = readNumberCode(match[0], after);
    // 万千亩工程, 三期工程, 两大攻坚: an amount with an ordinary noun.
    if (inside || groups === undefined || groups.some((group) => group.unit !== '')) continue;
    if (/^\d/u.test(match[0]) && /^[千万亿百兆米公吨亩元人个家项年]/u.test(after)) continue;
    codes.push({ start, end, text: match[0], groups, insertAt: end });
  }
  return codes.sort((a, b) => a.start - b.start);
}
