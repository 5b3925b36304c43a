import { isMentionAt } from '../../../facts/clauses.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { contains } from '../../../text/span.ts';

/** What an office keeps a list of, so that it knows the number. */
const LISTED: ReadonlySet<string> = new Set(['person', 'session', 'household']);
const SMALL = 100;
const DEEDS =
  /选派|选调|派出|任用|提拔|举办|召开|培训|开展|组织|表彰|慰问|走访|招录|引进|帮扶|救助|结对|评选|聘请|遴选/u;
/** The same round number for every year: 每年选派300名左右. */
const YEARLY = /每年(?!度)[^，。；]{0,4}(?:选派|选调|派出|招录|引进|举办|培训|慰问|走访|组织|表彰)/u;
const NOT_YET_YEARLY =
  /计划|将|拟|力争|预计|打算|争取|目标|要求|建议|至少|不少于|要(?!求)|应|今后|未来|十[四五六]五|到20/u;
const NOT_YET = /计划|将|拟|力争|预计|打算|争取|目标|每年|每月|每次|可容纳|要求|大约需|建议|至少|不少于|如/u;

export const rule = defineSentenceRule(
  {
    id: 'num/approx-misuse',
    summary: '总结里不足一百的数用“余”“左右”',
    why: '派了几个人、办了几场会，单位有名单，写得出准确数。写“20余”，读者不知道是21还是29，也没法相加。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      small: '“{count}”不足一百，请写准确数。',
      yearly: '每年“{count}”是约数，请分年写准确数。',
    },
    triggers: ['number:qualified'],
    examples: [
      {
        bad: '关于支教的总结\n先后选派30余名教师到山区支教。',
        hits: ['30余名'],
        good: '关于支教的总结\n先后选派33名教师到山区支教。',
      },
      { bad: '关于宣讲的报告\n全年举办消防讲座20多场。', hits: ['20多场'] },
      { bad: '关于慰问的汇报\n春节前走访困难户近50户。', hits: ['近50户'] },
      { bad: '关于支边的报告\n市里每年选派300名左右医生到高原县坐诊。', hits: ['300名左右'] },
      { bad: '关于人才的总结\n引进农艺师约15人。', hits: ['约15人'] },
    ],
    allows: [
      '关于支教的总结\n先后选派33名教师到山区支教。',
      '关于支教的方案\n计划选派30余名教师到山区支教。',
      '关于支教的总结\n选派1300余名教师到山区支教。',
      '关于会议室的报告\n会议室可容纳约60人，全年举办讲座12场。',
      '关于队伍的报告\n教师平均年龄35岁左右。',
      '关于地震的报告\n全村受灾60余人，房屋倒塌20余间。',
      '关于支边的报告\n今后每年选派300名左右医生到高原县坐诊。',
      '关于景区的报告\n古镇每年接待游客30万人次左右。',
      '书中写到，寨主派出30余人下山。',
    ],
  },
  function* (unit, ctx) {
    const yearly = YEARLY.test(unit.text);
    if (!DEEDS.test(unit.text) || (!yearly && NOT_YET.test(unit.text))) return;
    for (const quantity of unit.numbers) {
      const rough = quantity.qualifiers.some(({ role }) => role === 'above' || role === 'about' || role === 'near');
      if (!rough || quantity.kind !== 'count' || !LISTED.has(quantity.unitClass)) continue;
      if ((quantity.hi > SMALL && !yearly) || quantity.value < 5 || isMentionAt(unit.clauses, quantity.start)) continue;
      if (unit.marks.pairs.some((pair) => '“‘「'.includes(pair.open) && contains(pair, quantity))) continue;
      const clause = unit.clauses.find((c) => c.start <= quantity.start && quantity.start < c.end);
      if (clause === undefined) continue;
      const words = unit.text.slice(clause.start, clause.end);
      if (!(yearly ? YEARLY.test(words) && !NOT_YET_YEARLY.test(words) : DEEDS.test(words))) continue;
      const place = { start: quantity.start, end: quantity.end };
      const count = unit.text.slice(place.start, place.end);
      if (yearly) yield ctx.finding('yearly', place, { count }, { level: 'hint' });
      else yield ctx.finding('small', place, { count });
    }
  },
);
