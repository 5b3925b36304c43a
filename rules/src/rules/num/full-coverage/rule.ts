import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { contains } from '../../../text/span.ts';
import { coverage } from './words.ts';

/** The clause says that it was done, and does not set it as a goal. */
const DONE = /已|了|截至|累计|目前/u;

/** The clause sets a goal. */
const AHEAD = /推动|推进|力争|争取|努力|加快|确保|将|(?<![主重需必])要|到20\d\d年/u;
/** Units whose number anybody can look up: 实现地级市全覆盖, 省市县乡村五级全覆盖. */
const KNOWN = /(?:[省市州县区乡镇街道村级]|社区|县域|县乡村)[）)]?$/u;

/** The scope is laid down by law or by the sentence itself: 凡…均要…，做到应审必审. */
const SCOPED = /凡|均(?:应|要|须|需)|审查|审核/u;

export const rule = defineSentenceRule(
  {
    id: 'num/full-coverage',
    summary: '写“全覆盖”“零遗漏”，没有应到和实到的数',
    why: '说全部做到，读者要看到应做多少、实做多少，才能核对。',
    fixNote: '在后面补上应做数和实做数的空位；要求和计划补应做数和期限。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'minutes', 'directive', 'request'] },
    sources: [
      {
        instrument: '中央层面整治形式主义为基层减负专项工作机制办公室、中央纪委办公厅通报',
        words: '数字政绩、虚假政绩',
        provenance: 'seen',
      },
    ],
    messages: {
      bare: '“{claim}”没有写应做多少、实做多少，请补两个数。',
      ahead: '“{claim}”没有写应做多少、何时做完，请补数和期限。',
      dated: '“{claim}”写了期限，没有写应做多少，请补数。',
      fixPair: '补上应做数和实做数',
      fixAhead: '补上应做数和期限',
    },
    terms: [coverage],
    triggers: [coverage],
    examples: [
      {
        bad: '关于路灯的报告\n乡村道路照明实现全覆盖。',
        hits: ['全覆盖'],
        good: '关于路灯的报告\n全县126个村实现道路照明全覆盖。',
      },
      { bad: '关于摸排的总结\n隐患排查做到零遗漏。', hits: ['零遗漏'] },
      { bad: '关于救助的汇报\n临时救助实现应保尽保。', hits: ['应保尽保'] },
      { bad: '关于厕所的报告\n镇区公共厕所已经实现了全覆盖。', hits: ['全覆盖'] },
      { bad: '关于培训的方案\n年底前，安全培训实现全员覆盖。', hits: ['全员覆盖'] },
    ],
    allows: [
      '关于路灯的报告\n126个村中126个村装了路灯，实现全覆盖。',
      '关于路灯的报告\n全县126个村实现道路照明全覆盖。',
      '关于审核的通知\n合法性审核工作要全覆盖，由司法局牵头。',
      '关于路灯的报告\n照明全覆盖的目标没有实现，还差12个村。',
      '关于救助的汇报\n应保156户，实保156户，实现应保尽保。',
      '植被全覆盖的山坡不易滑坡。',
      '关于减负的通知\n不得要求全覆盖。',
      '关于合法性审核的通知\n凡涉及收费的文件均要送审，实现全覆盖。',
      '关于监测的报告\n613个监测单元实现全覆盖。',
    ],
  },
  function* (unit, ctx) {
    for (const hit of unit.hits(coverage)) {
      if (hit.class === 'claim' || !isClaim(unit, hit) || hasCounts(unit, hit)) continue;
      const { genre, section } = unit.digest;
      if (genre === 'directive' && SCOPED.test(unit.text)) continue;
      const clause = clauseBefore(unit, hit);
      const asks = genre === 'directive' || genre === 'request';
      const ahead = asks || (AHEAD.test(clause) && !DONE.test(clause));
      const planned = ahead || section === 'measures' || !DONE.test(clause) || KNOWN.test(clause);
      const newText = ahead ? '（共${1:数}，${2:日期}前做完）' : '（应做${1:数}，实做${2:数}）';
      const edit = { start: hit.end, end: hit.end, newText };
      const fix = ctx.fix(ahead ? 'fixAhead' : 'fixPair', {}, 'suggest', [edit], 'snippet');
      const dated = unit.slots.when !== undefined || unit.numbers.some(({ kind }) => kind === 'year');
      yield ctx.finding(
        ahead ? (dated ? 'dated' : 'ahead') : 'bare',
        { start: hit.start, end: hit.end },
        { claim: hit.term },
        planned ? { level: 'info', fixes: [fix] } : { fixes: [fix] },
      );
    }
  },
);

/** An assertion at the end of its clause, with a verb of achieving before it; 全覆盖的目标 names a thing. */
function isClaim(unit: SentenceUnit, hit: TermHit): boolean {
  if (polarityAt(unit.clauses, hit.start) !== 'asserted' || isMentionAt(unit.clauses, hit.start)) return false;
  if (unit.marks.pairs.some((pair) => contains(pair, hit)) || /^[的式率型工检监审督]/u.test(unit.text.slice(hit.end)))
    return false;
  const from = hit.start - clauseBefore(unit, hit).length;
  return unit.hits(coverage).some((other) => other.class === 'claim' && other.start >= from && other.end <= hit.start);
}

/** What stands between the last comma and the hit. */
function clauseBefore(unit: SentenceUnit, hit: TermHit): string {
  return (
    unit.text
      .slice(0, hit.start)
      .split(/[，,；;：:]/u)
      .at(-1) ?? ''
  );
}

/** A numerator and a denominator: 应…实…, n/N, …中…, or what is covered counted outright (全县126个村, 613个单元实现…). */
function hasCounts(unit: SentenceUnit, hit: TermHit): boolean {
  if (/(?:\d+|[一二三四五六七八九十]+)[余多]?(?:个|[市县区乡镇村家所场户])/u.test(clauseBefore(unit, hit))) return true;
  if (/应[^，。]{0,6}\d+[^。]*实[^，。]{0,6}\d+|\d+\s*[/／]\s*\d+|\d+[^，。]{1,6}中/u.test(unit.text)) return true;
  return unit.numbers.some(
    (quantity) =>
      quantity.kind === 'count' &&
      /(?:全[市县区镇乡村省州旗]|全部|所有|辖区|共)[的内]?$/u.test(unit.text.slice(0, quantity.start)),
  );
}
