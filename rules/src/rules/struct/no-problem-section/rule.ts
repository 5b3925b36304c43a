import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { Span } from '../../../text/span.ts';

/** Titles of texts that sum up work of one's own. */
const SUMS_UP = /(?:总结|汇报|述职|交流|经验|工作报告|工作情况|调研报告|情况报告)/u;
/** Words that admit to a fault. `问题` alone does not: 问题在一线解决 praises. */
const FAULT =
  /(?<!解决|帮助|化解|破解|梳理|围绕|针对)存在[^。，；]{0,12}(?:问题|不足|短板|困难|差距|薄弱|隐患)|(?:问题|不足|短板|困难|差距)(?:和|与|及|、)(?:问题|不足|短板|困难|差距|原因|挑战)|(?:主要|突出|面临的?|现存|一些|不少)(?:问题|不足|短板|困难|差距)|不足之处|教训|有待|仍[有需然]|(?<!打铁)还[有需存]|不够|薄弱|滞后|(?:清醒|深刻)地?(?:看到|认识)|没有?(?:完成|达到|做好|做到|做成|办成|办好|办到|管好|落实|解决)|未(?:能|完成|达)|负有(?:主要|直接|领导|一定)?责任|做得不够|下降|减少了?|失误|整改|(?<!意见|听取|征求|提出|的|和)建议(?!意见|书)/u;
const FAULT_HEADING = /问题|不足|短板|困难|差距|教训|建议|反思|遗憾|没有?(?:做|办|管|完|达|落)|还没|尚未/u;
const SHORTEST = 800;
/** Scraps of a web page may stand above the title: it is looked for among so many blocks. */
const TOP = 12;
const TITLE_LIKE = /^[^，。；：！？]{6,40}(?:讲话|发言|汇报|总结|报告|材料)$/u;

/** Headings of sections after which the faults belong. */
const RESULTS_HEADING = /成效|成果|成绩|启示|体会|经验/u;

interface Seen {
  readonly fault: boolean;
  readonly length: number;
  /** The block reads like the title of a text that sums up. */
  readonly titleLike: boolean;
  /** The block has words, and is no scrap of a web page. */
  readonly prose: boolean;
  /** Where the heading stands when the block opens a section of results. */
  readonly results: Span | undefined;
}

export const rule = defineDocumentRule(
  {
    id: 'struct/no-problem-section',
    summary: '总结、汇报全文没有写问题和不足',
    why: '只有成绩的汇报，上级无法知道哪里需要帮助、哪里需要改。写清问题、原因和打算，汇报才有用处。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      none: '全文未写问题和不足；如有，请补。',
      after: '问题和不足可写在这一节之后',
      before: '问题和不足可写在这一段之前',
    },
    examples: [
      {
        bad: sample('关于供水工作的总结', ''),
        hits: ['关于供水工作的总结'],
        good: sample('关于供水工作的总结', '存在的问题：城北管网漏损率18%，更换经费缺口60万元。'),
      },
      { bad: sample('某镇环境整治工作情况汇报', ''), hits: ['某镇环境整治工作情况汇报'] },
      { bad: sample('图书馆服务工作经验交流材料', '坚持问题在一线解决。'), hits: ['图书馆服务工作经验交流材料'] },
      { bad: sample('某站年度工作报告', '群众困难随时解决。'), hits: ['某站年度工作报告'] },
      { bad: `内部资料 请勿外传\n${sample('在护林经验交流会上的讲话', '')}`, hits: ['在护林经验交流会上的讲话'] },
    ],
    allows: [
      '关于供水工作的总结\n全年供水1200万吨。',
      sample('关于供水工作的总结', '抢修仍不够及时，平均用时6小时。'),
      sample('关于供水工作的述职报告', '二、没有做好的事\n城北水压低，答应6月换管，到年底也没换完。'),
      sample('某站年度工作报告', '水表误抄37户，我负有领导责任。'),
      sample('关于管道爆裂的情况报告', '教训是巡查间隔太长。'),
      sample('某站年度工作报告', '供水量比上年下降3%，原因是水厂检修。'),
      sample('关于供水管网的统计资料', ''),
      { text: sample('关于表彰先进水站的决定', ''), genre: 'directive' },
    ],
  },
  {
    collect(block): Seen {
      const { text, blockKind } = block;
      const heads = blockKind === 'heading' || block.runIn !== undefined;
      const heading = block.runIn === undefined ? text : text.slice(block.runIn.start, block.runIn.end);
      const fault = block.digest.section === 'problems' || (heads && FAULT_HEADING.test(heading)) || FAULT.test(text);
      const results =
        heads && RESULTS_HEADING.test(heading) ? (block.runIn ?? { start: 0, end: text.length }) : undefined;
      const titleLike = TITLE_LIKE.test(text) && SUMS_UP.test(text);
      return { fault, length: text.length, titleLike, prose: /\p{Script=Han}{4}/u.test(text), results };
    },
    *check(document, ctx) {
      const [first] = document.items;
      const own = document.items.slice(0, TOP).find(({ value }) => value.titleLike);
      const titled = own ?? (SUMS_UP.test(document.title) ? first : undefined);
      if (titled === undefined || document.chars < SHORTEST) return;
      if (document.items.some(({ value }) => value.fault)) return;
      const place = { block: titled.block, start: 0, end: titled.value.length };
      const weaker =
        document.digest.genre === 'speech' || !SUMS_UP.test(document.title) || /交流|经验/u.test(document.title);
      const sections = document.items.flatMap(({ block, value: { results } }) =>
        results === undefined ? [] : [{ block, ...results, message: ctx.message('after', {}) }],
      );
      const last = document.items.findLast(({ value }) => value.prose);
      const end =
        last === undefined
          ? []
          : [{ block: last.block, start: 0, end: last.value.length, message: ctx.message('before', {}) }];
      const related = sections.length > 0 ? sections : end;
      yield ctx.finding('none', place, {}, weaker ? { level: 'hint', related } : { related });
    },
  },
);

/** A sample report long enough to be judged, with one sentence of its own. */
function sample(title: string, own: string): string {
  const paragraph =
    '站里组织职工检修泵房，更换阀门，清洗水池，巡查管网，接听用户电话，上门修理水表，逐户发放用水手册。';
  return `${title}\n${Array.from({ length: 6 }, () => paragraph.repeat(4)).join('\n')}\n${own}`.trim();
}
