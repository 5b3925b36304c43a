import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { charSet } from '../../../text/char-set.ts';
import { contains, type Span } from '../../../text/span.ts';
import { stances } from './words.ts';

/** Units of a chain, and how many of them must be stances. */
const MIN_UNITS = 3;
const MIN_STANCES = 2;
const SEPARATORS = charSet('，、；,;');
const STOPS = charSet('。！？!?…”’）)：:');

export const rule = defineBlockRule(
  {
    id: 'slogan/four-char-chain',
    summary: '三个以上四字表态连用，没有对象、时限和结果',
    why: '“怎样做”连用几个四字词，读者仍不知道谁去做、做哪件事、何时做完。换成一件写明单位和时间的事，就能照办和检查。',
    fixNote: '用“由哪个单位、何时前、完成什么”的句式替换整串，各项由起草人填写。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [],
    messages: {
      chain: '连用{count}个四字表态，没有写谁、何时、做成什么，请补一项。',
      fixConcrete: '换成“由谁、何时前、完成什么”',
    },
    terms: [stances],
    triggers: [stances],
    examples: [
      {
        bad: '各学校要高度重视，精心组织，周密安排。',
        hits: ['高度重视，精心组织，周密安排'],
        good: '各学校于9月5日前检查一遍消防栓，由总务主任签字。',
      },
      { bad: '县供水站统一思想、压实责任、狠抓落实，做好抢修。', hits: ['统一思想、压实责任、狠抓落实'] },
      {
        bad: '接到通知后，全站迅速行动，积极响应；认真部署，扎实推进。',
        hits: ['迅速行动，积极响应；认真部署，扎实推进'],
      },
      { bad: '大家凝心聚力、攻坚克难、真抓实干，修完了水渠。', hits: ['凝心聚力、攻坚克难、真抓实干'] },
      { bad: '请各站加强领导，明确责任，细化措施，按时完成。', hits: ['加强领导，明确责任，细化措施'] },
    ],
    allows: [
      '防汛抗旱、应急值守、道路抢修、物资储备由镇里统一安排。',
      '会上讨论了“高度重视、精心组织、周密安排”这类写法怎样改。',
      '不得以高度重视、精心组织、周密安排代替具体措施。',
      '院子里花木扶疏，小径曲折，鸟鸣啾啾。',
      '施工分为土方开挖、管道铺设、闭水试验、路面恢复四步。',
      '各校要高度重视，由校长负责，10月底前完成检查。',
      '积极稳妥推进供水改造，认真组织验收。',
      { text: '县级以上人民政府应当加强领导，明确责任，完善措施，保障经费。', genre: 'norm' },
    ],
  },
  function* (unit, ctx) {
    for (const run of chains(unit)) {
      if (polarityAt(unit.clauses, run.start) !== 'asserted' || isMentionAt(unit.clauses, run.start)) continue;
      if (unit.marks.pairs.some((pair) => contains(pair, run))) continue;
      const fix = ctx.fix(
        'fixConcrete',
        {},
        'suggest',
        [{ ...run, newText: '由${1:责任单位}于${2:时限}前${3:完成的事项}' }],
        'snippet',
      );
      yield ctx.finding('chain', run, { count: run.count }, { fixes: [fix] });
    }
  },
);

interface Run extends Span {
  readonly count: number;
}

/** Runs of four-character units. The first unit may have a subject before it (各学校要高度重视). */
function* chains(unit: BlockUnit): Generator<Run> {
  const ends = stanceEnds(unit);
  if (ends.size < MIN_STANCES) return;
  let units: Span[] = [];
  let from = 0;
  for (let at = 0; at <= unit.text.length; at++) {
    const atStop = at === unit.text.length || STOPS.has(unit.text.charCodeAt(at));
    if (!atStop && !SEPARATORS.has(unit.text.charCodeAt(at))) continue;
    if (at - from === 4 && isHanOnly(unit.text, from, at)) {
      units.push({ start: from, end: at });
    } else {
      yield* close(units, ends);
      units = at - from > 4 && ends.has(at) && isHanOnly(unit.text, at - 4, at) ? [{ start: at - 4, end: at }] : [];
    }
    if (atStop) {
      yield* close(units, ends);
      units = [];
    }
    from = at + 1;
  }
}

/** A run ends here: what is left of it between its first and last stance is a chain if it is long enough. */
function* close(units: readonly Span[], ends: ReadonlySet<number>): Generator<Run> {
  const isStance = (span: Span): boolean => ends.has(span.end);
  const chain = units.slice(units.findIndex(isStance), units.findLastIndex(isStance) + 1);
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined || chain.length < MIN_UNITS) return;
  if (chain.filter(isStance).length < MIN_STANCES) return;
  yield { start: first.start, end: last.end, count: chain.length };
}

/** Where a four-character stance ends: a set phrase, or a lead and an act side by side. */
function stanceEnds(unit: BlockUnit): ReadonlySet<number> {
  const hits = unit.hits(stances);
  const ends = new Set<number>();
  hits.forEach((hit, index) => {
    const before = hits[index - 1];
    if (hit.class === 'whole') ends.add(hit.end);
    else if (before !== undefined && before.class !== 'whole' && before.end === hit.start) ends.add(hit.end);
  });
  return ends;
}

function isHanOnly(text: string, start: number, end: number): boolean {
  return /^\p{Script=Han}+$/u.test(text.slice(start, end));
}
