import { isMentionAt } from '../../../facts/clauses.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';

/** Verbs of serving people, and three kinds or more of people right before one number. */
const MIXED =
  /(?:走访慰问|慰问|帮扶|救助|培训|表彰|奖励|资助|看望|服务)(?:了)?((?:\p{Script=Han}{2,8}、)+\p{Script=Han}{2,8}(?:和|及|与|以及)\p{Script=Han}{2,8}?)(?:等)?(?:共计?|合计|累计|总计)?$/u;
const APART = /分别|各\d|其中|每/u;

export const rule = defineSentenceRule(
  {
    id: 'num/mixed-units',
    summary: '几类对象合成一个数',
    why: '几类人合成一个数，看不出每一类多少，下一年也没法比。分开写只多几个字。',
    fixNote: '在合计数后补上各类人数的空位。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      mixed: '{kinds}类对象合计{count}，请分别写各有多少。',
      fixSplit: '补上各类的数',
    },
    triggers: [MIXED],
    examples: [
      {
        bad: '关于春节的总结\n慰问老船工、孤儿和退役军人310名。',
        hits: ['310名'],
        good: '关于春节的总结\n慰问老船工120名、孤儿40名、退役军人150名。',
      },
      { bad: '关于农技的报告\n培训种植大户、村干部、合作社会计及返乡青年共520人。', hits: ['520人'] },
      { bad: '关于表彰的汇报\n全年表彰好婆媳、好邻居和热心商户86户。', hits: ['86户'] },
      { bad: '关于救助的总结\n救助流浪人员、重病患者与困境儿童275人。', hits: ['275人'] },
    ],
    allows: [
      '关于春节的总结\n慰问老船工120名、孤儿40名、退役军人150名。',
      '关于春节的总结\n慰问老船工、孤儿和退役军人分别120名、40名、150名。',
      '关于春节的总结\n慰问老船工和孤儿160名。',
      '关于春节的总结\n慰问老船工、孤儿和退役军人310名，其中老船工120名。',
      '关于春节的通知\n慰问老船工、孤儿和退役军人310名。',
      '关于苗木的报告\n栽种柳树、杨树和槐树900株。',
      '关于走访的总结\n走访慰问东村、西村和北村困难户60户。',
    ],
  },
  function* (unit, ctx) {
    for (const quantity of unit.numbers) {
      if (quantity.kind !== 'count' || quantity.value < 10) continue;
      if (quantity.unitClass !== 'person' && quantity.unitClass !== 'household') continue;
      const found = MIXED.exec(unit.text.slice(0, quantity.start))?.[1];
      if (found === undefined || APART.test(unit.text) || isMentionAt(unit.clauses, quantity.start)) continue;
      const kinds = found.split(/、|以及|[和及与]/u);
      if (kinds.length < 3 || isOneKind(kinds)) continue;
      const insert = {
        start: quantity.end,
        end: quantity.end,
        newText: '（其中${1:第一类及人数}，${2:第二类及人数}）',
      };
      yield ctx.finding(
        'mixed',
        { start: quantity.start, end: quantity.end },
        { kinds: kinds.length, count: unit.text.slice(quantity.start, quantity.end) },
        { fixes: [ctx.fix('fixSplit', {}, 'suggest', [insert], 'snippet')] },
      );
    }
  },
);

/** 东村、西村和北村困难户: places and one kind of people. */
function isOneKind(kinds: readonly string[]): boolean {
  return kinds.slice(0, -1).every((kind) => /[村镇乡县市区组队厂校站街]$|社区$|单位$/u.test(kind));
}
