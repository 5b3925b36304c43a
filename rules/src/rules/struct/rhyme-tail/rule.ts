import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { headingOf, siblingGroups, type PlacedHeading } from '../headings.ts';

const FEWEST = 3;
/** Endings that rhyme without a quotation mark: 有奔头、有盼头. Others count only inside quotation marks. */
const JINGLE = /[头子劲魂棋]/u;
/** 有高度、有温度、有力度; 聚合力、增活力、添动力: a frame whose nouns are chosen for the sound. */
const FRAME = /(?:有[高温力广深热厚精速态]度|[聚增添激注汇凝蓄挖][合活动潜聚实内心]力)$/u;
/** Endings that nouns have by nature. */
const NATURAL = /[化性度力员者费表书法权率量额期区市县村镇校院局部会人家作设施求制况段件准务理]/u;

export const rule = defineDocumentRule(
  {
    id: 'struct/rhyme-tail',
    summary: '几个标题为押韵用同一个字收尾',
    why: '为了尾字相同，标题只好换成比喻，读者看不出各节做了什么。直接写做的事。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'directive', 'essay'] },
    sources: [
      {
        instrument: '李英锋《破除材料上的“政绩工程”》（2018年）',
        words: '标题要合辙押韵、对仗工整，最好再造几个新词来突出亮点',
        provenance: 'seen',
      },
    ],
    messages: {
      rhyme: '{n}个标题都用“{tail}”字收尾，请写各节做的事。',
      sibling: '同一个尾字',
    },
    examples: [
      {
        bad: '关于渡口的总结\n（一）强管理，聚合力\n开会。\n（二）强宣传，增活力\n贴标语。\n（三）强保障，添动力\n拨款。',
        hits: ['强管理，聚合力'],
      },
      {
        bad: '关于茶厂的汇报\n一、种茶有“奔头”\n补贴。\n二、采茶有“赚头”\n计件。\n三、卖茶有“甜头”\n分红。',
        hits: ['种茶有“奔头”'],
        good: '关于茶厂的汇报\n一、每亩补贴400元\n补贴。\n二、采茶按斤计价\n计件。\n三、年底按股分红\n分红。',
      },
      {
        bad: '关于养老院的总结\n（一）吃得有滋味，铺好路子\n菜。\n（二）住得有人管，配好班子\n护工。\n（三）玩得有地方，腾好院子\n亭。',
        hits: ['吃得有滋味，铺好路子'],
      },
      {
        bad: '关于林场的汇报\n一、种树“下好先手棋”\n育苗。\n二、护林“走稳关键棋”\n巡护。\n三、防火“布好全盘棋”\n瞭望。',
        hits: ['种树“下好先手棋”'],
      },
      {
        bad: '关于船厂的讲话\n（一）把牢安全“生命线”\n查船。\n（二）守住质量“高压线”\n试航。\n（三）跑好交船“冲刺线”\n下水。',
        hits: ['把牢安全“生命线”'],
      },
      {
        bad: '关于茶厂的汇报\n（一）采茶有速度\n三天采完。\n（二）制茶有精度\n称重。\n（三）卖茶有温度\n送样。',
        hits: ['采茶有速度'],
      },
    ],
    allows: [
      '关于水库的汇报\n一、坝体沉降速度\n每月测。\n二、坝址岩体强度\n取样。\n三、库水浑浊度\n日测。',
      '关于补贴的通知\n一、申报条件\n种粮。\n二、评审条件\n合格。\n三、退出条件\n弃耕。',
      '关于水厂的汇报\n一、水质化验制度\n月检。\n二、设备检修制度\n季检。\n三、交接班制度\n日检。',
      '关于街道的汇报\n一、社区卫生服务站\n一座。\n二、便民服务站\n一座。\n三、公交站\n两座。',
      '关于学校的汇报\n一、教学情况\n好。\n二、后勤情况\n好。\n三、安全情况\n好。',
      '关于茶厂的汇报\n一、茶园\n三百亩。\n二、茶种有“奔头”\n补贴。\n三、茶价\n上涨。',
      '关于工厂的汇报\n一、推进智能化\n机器人。\n二、推进绿色化\n光伏。\n三、推进融合化\n物流。',
    ],
  },
  {
    collect: (block) => headingOf(block),
    *check(document, ctx) {
      for (const group of siblingGroups(document.items)) {
        const byTail = new Map<string, PlacedHeading[]>();
        for (const heading of group) {
          const tail = bare(heading.text).slice(-1);
          const same = byTail.get(tail);
          if (same === undefined) byTail.set(tail, [heading]);
          else same.push(heading);
        }
        for (const [tail, same] of byTail) {
          const [first, ...others] = same;
          if (first === undefined || same.length < FEWEST || !isJingle(tail, same)) continue;
          const place = { block: first.block, start: first.start, end: first.end };
          const related = others.map(({ block, start, end }) => ({
            block,
            start,
            end,
            message: ctx.message('sibling', {}),
          }));
          yield ctx.finding('rhyme', place, { n: same.length, tail }, { related });
        }
      }
    },
  },
);

const bare = (heading: string): string => heading.replace(/[。！；”’」\s]+$/u, '');

/** The endings differ but for the last character, and it is a jingle or stands in quotation marks. */
function isJingle(tail: string, same: readonly PlacedHeading[]): boolean {
  if (!/\p{Script=Han}/u.test(tail)) return false;
  const endings = new Set(same.map(({ text }) => bare(text).slice(-2)));
  if (endings.size < Math.min(FEWEST, same.length)) return false;
  if (same.every(({ text }) => FRAME.test(bare(text)))) return true;
  if (NATURAL.test(tail)) return false;
  return JINGLE.test(tail) || same.every(({ text }) => /[”’」][。！；]?$/u.test(text));
}
