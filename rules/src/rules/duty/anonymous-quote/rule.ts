import { isAsserted, isRunningText } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { speakers } from './words.ts';

/** Speaker, perhaps an adverb, a verb of saying, the opening quotation mark. */
const SAYS =
  /^(?:们|代表|朋友)?(?:都|也|纷纷|普遍|一致|高兴地?|激动地?|感慨地?|自豪地?|由衷地?|连连|如是|不禁|动情地?|欣喜地?|(?:紧紧?)?(?:拉着|握着|拽着)[^，。；“]{1,10}手){0,3}(?:表示|说道?|称赞道?|点赞道?|感慨道?|感叹道?|反映|坦言|竖起大拇指说?|赞叹道?)[：:，,]?\s*[“"「]/u;
/** The same without quotation marks: 学员们纷纷表示受益匪浅. Only where many are said to agree. */
const AGREE =
  /^(?:们|代表)?(?:都)?(?:纷纷|普遍|一致)(?:表示|反映|认为|称赞|点赞|好评|夸赞|赞扬|评价)(?![：:，,]?\s*[“"「])/u;
const PRAISE = /好|满意|受益|收获|有意义|方便|认可|欢迎|赞|感谢|高兴|实惠|支持|到位|及时|有序|提升|提高/u;
/** Members of a body speak for it, and its minutes say so. */
const MEMBERS = /与会|参会|会议|专家|委员|评委|代表团|常委/u;
/** A complaint is not praise, and its author may wish to stay unnamed. */
const COMPLAINS = /希望|建议|投诉|太慢|太难|麻烦|负担|困扰|不便|不满|太多|太累|意见|诉求|缺|怕/u;

export const rule = defineSentenceRule(
  {
    id: 'duty/anonymous-quote',
    summary: '引用“有的群众说”作证，没有姓名、时间和场合',
    why: '引语用来证明效果时，读者要知道是谁、何时、在哪里说的。没有这些，它和作者自己说的没有区别。',
    fixNote: '在说话人后面补姓名、单位和时间，由起草人填写。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes'] },
    sources: [],
    messages: {
      anonymous: '引语没有写谁、何时、在哪里说，请补；或换成数字、事例。',
      fixName: '补姓名、单位和时间',
    },
    terms: [speakers],
    triggers: [speakers],
    examples: [
      {
        bad: '关于便民服务的报告\n不少群众表示：“现在办事真方便。”',
        hits: ['不少群众表示：“'],
        good: '关于便民服务的报告\n抽查30件业务，平均办结时间由40分钟减为15分钟。',
      },
      { bad: '关于修路的报告\n村民们纷纷说：“路修到了心坎上。”', hits: ['村民们纷纷说：“'] },
      { bad: '关于干部工作的报告\n有的年轻干部感慨：“只要肯干，就有奔头。”', hits: ['有的年轻干部感慨：“'] },
      {
        bad: '关于助企工作的报告\n一位企业负责人竖起大拇指说：“服务到家了。”',
        hits: ['一位企业负责人竖起大拇指说：“'],
      },
      { bad: '关于夜校的总结\n学员们纷纷表示受益匪浅。', hits: ['学员们纷纷表示'] },
      { bad: '关于夜校的报告\n群众普遍反映，夜校办得好。', hits: ['群众普遍反映'] },
      { bad: '关于送餐的报告\n多位老人拉着送餐员的手说：“比自家做的还香。”', hits: ['多位老人拉着送餐员的手说：“'] },
    ],
    allows: [
      '关于送餐的报告\n河湾村老人孙大爷拉着送餐员的手说：“淡了点，下回多放盐。”',
      '关于评审的报告\n与会专家和企业代表一致认为方案可行、造价合理，评价好。',
      '关于路灯的报告\n居民普遍反映巷子里没有路灯。',

      '关于便民服务的报告\n三里村村民孙广田5月8日在窗口说：“办事真方便。”',
      '关于信访工作的报告\n有的群众反映：“路灯太暗，希望多装几盏。”',
      '关于会议的报告\n县委书记说：“要把水管换完。”',
      '老人说：“天要下雨了。”孩子们说：“快回家。”',
      '关于宣传的通知\n不得写“群众纷纷表示满意”一类的话。',
      '关于修路的报告\n群众对“路长制”说得清、记得住。',
    ],
  },
  function* (unit, ctx) {
    if (!isRunningText(unit) || unit.digest.mention || COMPLAINS.test(unit.text)) return;
    for (const hit of unit.hits(speakers)) {
      const rest = unit.text.slice(hit.end);
      const agree = isPraise(unit, hit.start, rest) && isAsserted(unit, hit) ? AGREE.exec(rest) : null;
      const says = SAYS.exec(rest) ?? agree;
      if (says === null) continue;
      const before =
        /(?:有的|有些|不少|许多|很多|一些|广大|某|一位|多位|多名|几位|参会|受益|当地|附近|辖区|年轻|基层|党员|企业|老|[^，。；：“”、]{0,3}的){0,3}$/u.exec(
          unit.text.slice(0, hit.start),
        );
      const start = hit.start - (before?.[0].length ?? 0);
      if (/[\u4e00-\u9fff]{2}(?:村|镇|县|乡|社区|公司|学校|厂)$/u.test(unit.text.slice(0, start))) continue;
      const span = { start, end: hit.end + says[0].length };
      const edit = { start: hit.end, end: hit.end, newText: '${1:姓名}（${2:单位}，${3:时间}）' };
      const fixes = [ctx.fix('fixName', {}, 'suggest', [edit], 'snippet')];
      yield ctx.finding('anonymous', span, {}, says === agree ? { fixes, level: 'hint' } : { fixes });
      return;
    }
  },
);

/** What many are said to agree on is praise, and they are no body that decides. */
function isPraise(unit: SentenceUnit, start: number, rest: string): boolean {
  const { genre } = unit.digest;
  return (
    genre !== 'minutes' && !MEMBERS.test(unit.text.slice(0, start)) && PRAISE.test(/^[^。；]*/u.exec(rest)?.[0] ?? '')
  );
}
