import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { FULL, marksIn, type BlockMarks } from './marks.ts';

/** Spaces in one block from which on they are no slip of the finger. */
const MIN_SPACES = 3;

export const rule = defineDocumentRule(
  {
    id: 'struct/punct-mixed',
    summary: '标点全角、半角混用，引号之间有的用顿号有的不用，句中夹空格',
    why: '一篇里两种写法，读者会以为有区别，排版也不齐；多半是几处文字拼在一起。',
    fixNote: '汉字之间的半角标点换成全角；顿号和空格可以删去。字词不动。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      half: '本段有{count}处半角标点，与全文的全角不一致，请改为全角。',
      whole: '全文汉字之间用了{count}处半角标点，请改为全角。',
      listed: '引号、书名号之间这里用顿号，别处不用，请统一（通常不用）。',
      spaces: '句中夹了{count}个空格，请删去。',
      fixFull: '本段半角标点改为全角',
      fixDrop: '删去顿号',
      fixSpaces: '删去本段句中空格',
    },
    examples: [
      {
        bad: '关于停水的通知\n3月5日停水，请各户储水。\n水车上午送水,每户两桶;老人户由邻居代领。',
        hits: [','],
        fixed: '关于停水的通知\n3月5日停水，请各户储水。\n水车上午送水，每户两桶；老人户由邻居代领。',
      },
      { bad: '关于停水的通知\n三月五日停水,请各户储水。\n水车上午送水,每户两桶。', hits: [','] },
      {
        bad: '关于评选的报告\n设“节水户”、“护河人”两项。另有“新苗奖”“银发奖”。',
        hits: ['、'],
        fixed: '关于评选的报告\n设“节水户”“护河人”两项。另有“新苗奖”“银发奖”。',
      },
      { bad: '关于停水的通知\n如需 用水 的住户 ，请到水厂领取水桶，每户两只。', hits: [' '] },
    ],
    allows: [
      '关于停水的通知\n流量为1,200吨，比例3:1，时间8:30。',
      '关于培训的报告\n讲授Word, Excel和PPT三种软件，共8课时。',
      '关于评选的报告\n设“节水户”、“护河人”两项。',
      '关于印发的通知\n印发《用水办法》《节水办法》。',
      '关于赛事的报告\n举办“龙舟赛”、“渔歌会”、环湖骑行等活动。另有“夜读”“晨练”。',
      '根据《县水务局 县财政局 县民政局 县卫健局关于供水的通知》，水费减半收取。',
      '关于登记的通知\n姓 名\n第一章 总 则',
      '关于汇编的通知\n收录“甲户”“乙户”，《用水办法》（试行）、《节水办法》（修订）各一份。',
      '水车上午送水,每户两桶。',
    ],
  },
  {
    collect(block): BlockMarks | undefined {
      if (block.blockKind === 'code' || block.blockKind === 'tableRow') return undefined;
      const marks = marksIn(block.text);
      const { half, full, listed, bare, spaces } = marks;
      return half.length + full + listed.length + bare + spaces.length === 0 ? undefined : marks;
    },
    *check(document, ctx) {
      // In other texts half-width marks are a house style and series a matter of taste; stray spaces are a slip everywhere.
      const official = document.digest.genre !== 'other';
      const total = (count: (marks: BlockMarks) => number): number =>
        document.items.reduce((sum, { value }) => sum + count(value), 0);
      const half = total((marks) => marks.half.length);
      const mostlyFull = total((marks) => marks.full) >= half;
      const mixedLists = total((marks) => marks.bare) > 0;
      const first = document.items.find(({ value }) => value.half.length > 0);
      for (const { block, value } of document.items) {
        const [head] = value.half;
        if (official && head !== undefined && (mostlyFull || block === first?.block)) {
          const edits = value.half.map(({ start, end, mark }) => ({ block, start, end, newText: FULL[mark] ?? mark }));
          const data = { count: mostlyFull ? value.half.length : half };
          const fix = ctx.fix('fixFull', {}, 'safe', edits);
          yield ctx.finding(mostlyFull ? 'half' : 'whole', { block, start: head.start, end: head.end }, data, {
            fixes: [fix],
          });
        }
        const [listed] = value.listed;
        if (official && mixedLists && listed !== undefined) {
          const fixes = [
            ctx.fix(
              'fixDrop',
              {},
              'suggest',
              value.listed.map(({ start, end }) => ({ block, start, end, newText: '' })),
            ),
          ];
          yield ctx.finding('listed', { block, start: listed.start, end: listed.end }, {}, { fixes, level: 'hint' });
        }
        const [space] = value.spaces;
        if (space !== undefined && value.spaces.length >= MIN_SPACES) {
          const edits = value.spaces.map(({ start, end }) => ({ block, start, end, newText: '' }));
          const fixes = [ctx.fix('fixSpaces', {}, 'suggest', edits)];
          yield ctx.finding(
            'spaces',
            { block, start: space.start, end: space.end },
            { count: value.spaces.length },
            { fixes },
          );
        }
      }
    },
  },
);
