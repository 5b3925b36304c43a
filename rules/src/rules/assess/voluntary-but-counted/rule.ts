import { appraisalTerms, choiceTerms, takingPart } from '../../../lexicon/assess.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { readStatements, type Statement } from './statements.ts';

type Placed = Statement & { readonly block: number };

/** How many sentences may part what is said to be free from what makes it compulsory. */
const REACH = 3;

export const rule = defineDocumentRule(
  {
    id: 'assess/voluntary-but-counted',
    summary: '前面写自愿参加，后面又要求全员参与或计入考核',
    why: '同一件事既写自愿又计入考核，看的人不知道能不能不参加，事后也无从对证。二选一：真自愿就不计，必须参加就写明依据。',
    fixNote: '删去计入考核的一项，或删去自愿的一句，二选一，由起草人定。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism', 'essay'] },
    sources: [],
    messages: {
      both: '文中写“{free}”，此处又写“{compulsion}”，前后矛盾，请二选一。',
      others: '“{free}”只对{group}，此处的人“{compulsion}”，请写明必须参加的依据。',
      spared: '自愿只给了{group}，其余人要计入；请写明其余人必须参加的依据。',
      free: '写自愿的一处',
      compelled: '要求参加的一处',
      fixNotCounted: '删去必须参加的要求',
      fixNotFree: '删去自愿的说法',
    },
    terms: [appraisalTerms, choiceTerms, takingPart],
    triggers: [appraisalTerms, choiceTerms],
    examples: [
      {
        bad: '关于开展夜跑活动的通知\n职工自愿参加夜跑活动。活动参加次数计入年度考核。',
        hits: ['计入年度考核'],
        good: '关于开展夜跑活动的通知\n职工自愿参加夜跑活动，次数不计入考核。',
      },
      { bad: '关于报刊征订的通知\n征订坚持自愿原则。各村征订必须参加，逾期催办。', hits: ['必须参加'] },
      {
        bad: '关于捐款的通知\n捐款本着自愿进行，捐款情况纳入科室考核，月底公布。',
        hits: ['纳入科室考核'],
        fixed: '关于捐款的通知\n捐款本着自愿进行，月底公布。',
      },
      {
        bad: '关于线上答题的通知\n答题活动不作强制性要求。\n本次答题全员参与，6月底截止。',
        hits: ['全员参与'],
      },
      {
        bad: '关于夜跑的通知\n本次活动全凭自愿，不搞强迫。凡不参加的，年度考评均不得评为优秀。',
        hits: ['不参加的，年度考评均不得评'],
      },
      {
        bad: '关于晨读的通知\n以上工作要求科室职工全部参加（计入个人绩效）。\n其他同志可自愿参加。',
        hits: ['计入个人绩效', '自愿参加'],
      },
    ],
    allows: [
      '关于夜跑的通知\n夜跑活动自愿报名。报名后不参加夜跑活动的，取消评选资格。',
      '关于夜跑的通知\n夜跑活动自愿参加，不参加的照常上班，年度考评不受影响。',
      '关于夜跑的通知\n夜跑活动自愿参加。消防培训不参加的，年度考评不得评为优秀。',
      '关于开展夜跑活动的通知\n职工自愿参加夜跑活动，不计入考核。',
      '关于志愿服务的通知\n志愿服务自愿报名，时长可作为评优参考。',
      '关于党员活动日的通知\n党员必须参加党课学习，其他同志自愿参加。',
      '关于健康日的通知\n体检自愿参加，消防培训必须参加。',
      '关于课后服务的通知\n学生自愿参加课后服务，教师课时计入绩效工资。',
      '关于征订的通知\n征订坚持自愿原则，不得将征订数量纳入考核。',
      '关于改进考核的通知\n办结件数纳入考核。值班人员轮流休假。',
      { text: '该镇以自愿为名摊派报刊，把征订数计入考核。', genre: 'criticism' },
      '关于开展培训的通知\n培训必须参加，结业成绩计入考核。',
      '他自愿退出了比赛，球队的成绩仍计入考核。',
      '关于献血的通知\n献血自愿参加，组织单位的宣传工作纳入考核。',
    ],
  },
  {
    collect: readStatements,
    *check(document, ctx) {
      const all = document.items.flatMap((item) =>
        item.value.map((value): Placed => ({ ...value, block: item.block })),
      );
      const reported = new Set<string>();
      for (const compelled of preferCounted(all)) {
        const free = nearestFree(all, compelled);
        if (free === undefined) continue;
        const place = `${String(compelled.block)}:${String(compelled.index)}`;
        if (reported.has(place)) continue;
        const words = { free: free.text, compulsion: compelled.text };
        const related = [{ block: free.block, start: free.start, end: free.end, message: ctx.message('free', {}) }];
        const others = /其他|其余/u.exec(free.group) !== null;
        if (others && compelled.kind === 'must') continue;
        if (!others && parted(free, compelled)) continue;
        reported.add(place);
        const deletions = (['fixNotCounted', 'fixNotFree'] as const).flatMap((id) => {
          const target = id === 'fixNotCounted' ? compelled : free;
          return target.removal === undefined
            ? []
            : [ctx.fix(id, {}, 'suggest', [{ block: target.block, ...target.removal, newText: '' }])];
        });
        if (others) {
          const back = { block: compelled.block, start: compelled.start, end: compelled.end };
          yield ctx.finding(
            'spared',
            free,
            { group: groupName(free.group) },
            { level: 'info', related: [{ ...back, message: ctx.message('compelled', {}) }] },
          );
        }
        yield others
          ? ctx.finding('others', compelled, { ...words, group: groupName(free.group) }, { related, level: 'warning' })
          : ctx.finding('both', compelled, words, { related, fixes: deletions });
      }
    },
  },
);

/** Statements that oblige, those that count first: they say more. */
function preferCounted(all: readonly Placed[]): readonly Placed[] {
  return [...all.filter((one) => one.kind === 'counted'), ...all.filter((one) => one.kind === 'must')];
}

function nearestFree(all: readonly Placed[], compelled: Placed): Placed | undefined {
  return all.find((one) => {
    const away = distance(one, compelled);
    return one.kind === 'free' && away <= REACH && sameMatter(one, compelled, away);
  });
}

/** Sentences between two statements; neighbouring blocks count as one text, farther ones are out of reach. */
function distance(a: Placed, b: Placed): number {
  if (a.block === b.block) return Math.abs(a.index - b.index);
  const [first, second] = a.block < b.block ? [a, b] : [b, a];
  return second.block - first.block > 1 ? Infinity : first.following + second.index + 1;
}

function sameMatter(free: Placed, compelled: Placed, away: number): boolean {
  if (free.activities.length > 0 && compelled.activities.length > 0) {
    return free.activities.some((a) => compelled.activities.some((b) => a.endsWith(b) || b.endsWith(a)));
  }
  return free.pointsBack || compelled.pointsBack || away <= 1;
}

/** The two speak of different people by name: 学生自愿, 教师计入. */
function parted(free: Placed, compelled: Placed): boolean {
  return free.group !== '' && compelled.group !== '' && free.group !== compelled.group;
}

function groupName(group: string): string {
  return /(?:其他|其余)[一-鿿]{0,4}?(?:同志|人员|干部|职工|党员|群众|员工|居民)/u.exec(group)?.[0] ?? '其他人';
}
