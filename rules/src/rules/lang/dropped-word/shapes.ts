import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';
import { patternList } from '../../../match/pattern-list.ts';

/** A defect seen in the sentence itself. */
export interface Defect extends Span {
  readonly kind: 'doubled' | 'note' | 'empty' | 'decade' | 'youth';
  /** What is said twice, or what stands before the gap. */
  readonly word: string;
}

/** 一次一次 and 研究研究 repeat on purpose, as verse, sounds and counting do. */
const REDUPLICATED = /^(?:[一每逐]|(.)一\1|哈|呵|嘻|啊|好|慢|快|轻|渐|天|年|人|个|步)|^(.)\2+$|[吧呀啊哦嘿哈咚啦]/u;
/** The term and then the term again with a colon: a footnote's text has run into the line. */
const NOTE = /([\p{Script=Han}“”]{2,12})\1[:：](?=[\p{Script=Han}“《])/gu;
/** Three characters or more said twice in a row. */
const DOUBLED = /([\p{Script=Han}]{3,10})\1/gu;
/** The particle that never stands twice in a row in running text. */
const PARTICLE = /(?<![目标靶有打])(的)\1(?![的确士])/gu;
/** What a stripped template leaves between brackets. */
const EMPTY =
  /（(?:[\p{Script=Han}]{1,4}[:：])?\s*[，、；,;]?\s*）|\((?:[\p{Script=Han}]{1,4}[:：]\s*[，、；,;]?|[，、；])\s*\)/gu;
/** 2名90干部: the 后 of 90后 is gone. */
const DECADE = /(?<=[名个位批])[5-9]0(?=干部|党员|职工|教师|青年|医生|民警)/gu;
/** 督促年轻拒腐: whom is not said. */
const YOUTH =
  /(?:督促|鼓励|引导|帮助|激励|教育|组织|要求)年轻(?=[\p{Script=Han}，。])(?!的|人|一|干|同志|党|公|职|教|医|护|学|女|男|父|母|夫|家|群|民|村|农|妈|员|化|有|而|力|骨|后|科|工|律|法|警|官|兵|选|化|时|朋|团|客|技|专|读|队|居|用|业|消|劳|世|志|创)/gu;

const SHAPES: readonly (readonly [Defect['kind'], RegExp])[] = [
  ['note', NOTE],
  ['doubled', PARTICLE],
  ['empty', EMPTY],
  ['decade', DECADE],
  ['youth', YOUTH],
];

const LIST = patternList(SHAPES.map(([, shape]) => shape));

function doubled(match: RegExpExecArray): Defect {
  return { kind: 'doubled', word: match[1] ?? '', start: match.index, end: match.index + match[0].length };
}

/** Whether some stretch of three to ten units stands twice in a row: the pattern has to try every length everywhere. */
function isDoubled(text: string): boolean {
  for (let length = 3; length <= 10; length++) {
    let same = 0;
    for (let i = length; i < text.length; i++) {
      same = text.charCodeAt(i) === text.charCodeAt(i - length) ? same + 1 : 0;
      if (same >= length) return true;
    }
  }
  return false;
}

/** The defects of a text, ascending, not overlapping. Speech and verse (`spoken`) repeat words on purpose. */
export function defectsIn(text: string, spoken: boolean): readonly Defect[] {
  const found = LIST.matches(text)
    .map(({ place, match }): Defect => ({
      kind: SHAPES[place]?.[0] ?? 'note',
      word: match[1] ?? match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .concat(isDoubled(text) ? matchesOf(text, DOUBLED).map(doubled) : [])
    .filter((defect) => defect.kind !== 'doubled' || !spoken)
    .filter((defect) => defect.kind !== 'doubled' || defect.word.length === 1 || !REDUPLICATED.test(defect.word))
    .filter((defect) => defect.kind !== 'empty' || !isBlank(text, defect.start))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((defect) => {
    if (defect.start < end) return false;
    end = defect.end;
    return true;
  });
}

/** （ ） after a question is to be filled in by the reader. */
function isBlank(text: string, at: number): boolean {
  return /^（\s+）/u.test(text.slice(at));
}
