import { isAsserted } from '../../../guards/standing.ts';
import { writtenWorks } from '../../../lexicon/paper.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { nounBeside } from '../noun-beside.ts';
import type { Pieces } from './pieces.ts';

/** Papers that only tell of the work, and what people are made to find by number. */
const TELLS =
  '(?:典型案例|案例|经验材料|经验做法|工作信息|动态信息|动态|信息|简报|小结|亮点工作|亮点|创新点子|金点子|点子|问题|合理化建议|学习札记|札记|书评|故事|推文)';
const BEFORE = new RegExp(`(${TELLS})[^，。；、\\d]{0,3}$`, 'u');
const AFTER = new RegExp(`^的?(${TELLS})`, 'u');
const UNITS: ReadonlySet<string> = new Set(['条', '篇', '个', '份', '期', '则']);
/** Everyone owes so many, or so many come again and again. */
const EACH =
  /每[人名位个校矿站所庭科队组村社县区单][^，。；]{0,6}|各[^，。；]{1,6}|人均|每(?:半年|半月|[天日周旬月季年])|[按逐][周旬月季]/u;
const ASKED = /报送?|上报|提交|交|撰写|写|查摆|提出?|拿出|推出|报|编发|不少于|至少/u;
/** What has to be found is the work itself, or is asked of those who offer it. */
const SERVES =
  /征集|投稿|参赛|比赛|自愿|鼓励|可[提报写投]|评审|督查发现|检查发现|群众反映|线索|整改|调研课题|考生|学生|不超过|至多|最多/u;

/** 一篇经验、一篇问题、一篇体会: a list of papers, a piece of each. */
const ONE_OF_EACH =
  /(?:[报交写][^，。；、]{0,4}?)((?:一篇(?:经验|问题|体会|展望|做法|案例|信息|总结|心得|感悟|故事|反思|亮点)[^，。；、]{0,2}[、和]?){2,})/u;

/** A piece of each kind; offsets local to the sentence. */
export function readOneOfEach(unit: SentenceUnit): readonly Pieces[] {
  const match = unit.digest.genre === 'norm' || unit.digest.mention ? null : ONE_OF_EACH.exec(unit.text);
  const list = match?.[1]?.replace(/[、和]$/u, '') ?? '';
  if (match === null || SERVES.test(unit.text) || list.split('一篇').length < 4) return [];
  const start = match.index + match[0].indexOf('一篇');
  const span = { start, end: start + list.length };
  const pieces = list.split(/[、和]/u);
  if (!isAsserted(unit, span)) return [];
  return [{ ...span, paper: pieces.map((piece) => piece.slice(2)).join('、'), count: '各一篇' }];
}

/** 每校每周不少于2篇简报, 每名干部查摆问题不少于12条: papers and finds by number, whatever there is to say. */
export function readCounts(unit: SentenceUnit): readonly Pieces[] {
  const { text, digest } = unit;
  if (digest.genre !== 'directive' || digest.regime !== 'none' || SERVES.test(text)) return [];
  if (unit.hits(writtenWorks).some(({ term }) => term !== '栏目')) return [];
  return unit.numbers.flatMap((quantity): readonly Pieces[] => {
    if (quantity.kind !== 'count' || !UNITS.has(quantity.unit)) return [];
    const counted = nounBeside(text, quantity, BEFORE, AFTER);
    if (counted === undefined) return [];
    const head = text.slice(0, quantity.start);
    if (!EACH.test(head) || !ASKED.test(text) || /[了过已]/u.test(head) || !isAsserted(unit, quantity)) return [];
    const { start, end, noun: paper } = counted;
    return [{ start, end, paper, count: text.slice(quantity.numberStart, quantity.unitEnd) }];
  });
}
