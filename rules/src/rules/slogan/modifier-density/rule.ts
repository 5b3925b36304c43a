import { isAsserted } from '../../../guards/asserted.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { adverbs } from './words.ts';

/** How many clauses must open with the same adverb. */
const MIN_RUN = 3;
/** What may stand before the adverb in its clause. */
const OPENING =
  /(?:^|[，。；、！,;：:])\s*(?:[一二三四五六七八九]是)?(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?\s*(?:必须|要|还要|应|应当|将|继续|也要)?$/u;
/** A stage to compare with gives 进一步 its meaning. */
const BASE = /基础上|比|较|上年|去年|原有/u;

export const rule = defineBlockRule(
  {
    id: 'slogan/modifier-density',
    summary: '三个以上并列分句都用同一个副词开头',
    why: '同一个“进一步”“切实”放在每一句前面，去掉后意思不变。省下的字可以用来写做到什么程度。',
    fixNote: '删去这些副词；动作、对象和数字不动。程度由起草人决定，所以不会自动修复。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      same: '{count}处并列都用“{word}”开头，删去意思不变；请写做到什么程度。',
      again: '同样用“{word}”开头',
      fixDrop: '删去这{count}个“{word}”',
    },
    terms: [adverbs],
    triggers: [adverbs],
    examples: [
      {
        bad: '关于社区工作的报告\n进一步完善台账，进一步加强走访，进一步改进服务。',
        hits: ['进一步'],
        good: '关于社区工作的报告\n走访由每月1次改为2次，窗口中午不休息。',
        fixed: '关于社区工作的报告\n完善台账，加强走访，改进服务。',
      },
      { bad: '关于护林的通知\n要切实加强巡护，切实抓好防火，切实落实责任。', hits: ['切实'] },
      { bad: '在学校会议上的讲话\n必须不断改进教学。必须不断丰富社团。必须不断关心学生。', hits: ['不断'] },
      { bad: '关于水务的报告\n一是持续推进改管；二是持续优化流程；三是持续提升质量。', hits: ['持续'] },
    ],
    allows: [
      '关于社区工作的报告\n在上年基础上进一步压减会议，进一步压减文件，进一步压减检查。',
      '关于社区工作的报告\n进一步加强走访，切实改进服务，不断完善制度。',
      '关于护林的通知\n进一步加强巡护，进一步抓好防火。',
      '雨不断地下，水不断地涨，人不断地往高处走。',
      '关于改文的通知\n“进一步完善、进一步加强、进一步改进”请删去副词。',
      '关于道路的报告\n全面检修路灯46盏，全面更换井盖120个，全面补划标线9公里。',
      { text: '国家持续推进改革，持续扩大开放，持续改善环境。', genre: 'norm' },
    ],
  },
  function* (block, ctx) {
    const byWord = new Map<string, TermHit[]>();
    for (const hit of block.hits(adverbs)) {
      if (!OPENING.test(block.text.slice(Math.max(0, hit.start - 12), hit.start)) || !goesOn(block, hit)) continue;
      if (!isAsserted(block, hit)) continue;
      byWord.set(hit.term, [...(byWord.get(hit.term) ?? []), hit]);
    }
    for (const [word, hits] of byWord) {
      const run = longestRun(block, hits);
      const [first, ...rest] = run;
      if (first === undefined || run.length < MIN_RUN || BASE.test(block.text.slice(0, first.start))) continue;
      const edits = run.map(({ start, end }) => ({ start, end, newText: '' }));
      const fixes = [ctx.fix('fixDrop', { count: run.length, word }, 'suggest', edits)];
      const related = rest.map(({ start, end }) => ({ start, end, message: ctx.message('again', { word }) }));
      yield ctx.finding(
        'same',
        { start: first.start, end: first.end },
        { count: run.length, word },
        { fixes, related },
      );
    }
  },
);

/** The clause has no figure of its own: a counted act is no ornament. */
function goesOn(block: BlockUnit, hit: TermHit): boolean {
  const rest = block.text.slice(hit.end);
  const end = hit.end + (/[，。；！,;]/u.exec(rest)?.index ?? rest.length);
  if (block.text.charAt(hit.end) === '地') return false;
  return !block.numbers.some(
    (quantity) => quantity.start < end && quantity.end > hit.end && quantity.kind !== 'ordinal',
  );
}

/** The longest run of hits in neighbouring clauses. */
function longestRun(block: BlockUnit, hits: readonly TermHit[]): readonly TermHit[] {
  let best: readonly TermHit[] = [];
  let run: TermHit[] = [];
  for (const hit of hits) {
    const last = run.at(-1);
    const stops = last === undefined ? 0 : (block.text.slice(last.end, hit.start).match(/[，。；！,;]/gu)?.length ?? 0);
    run = stops <= 2 ? [...run, hit] : [hit];
    if (run.length > best.length) best = run;
  }
  return best;
}
