import { isDated, isSolid } from '../../../facts/concreteness/solid.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { charSet } from '../../../text/char-set.ts';
import { contains } from '../../../text/span.ts';
import { headingOrLine, siblingGroups, type Heading } from '../../struct/headings.ts';
import { refrainTerms } from './words.ts';

const FEWEST = 3;
/** So many headings of a group have to sing along. */
const SHARE = 0.6;
/** 坚持公开原则: shorter headings only name what the section is about. */
const SHORTEST = 8;

/** Closings whose one word changes from heading to heading: 更有温度、更有力度; 是根本、是关键. */
const CHANGING: readonly (readonly [shown: string, holds: string, pattern: RegExp])[] = [
  ['更有……度', '有', /更?有[高温力广深热厚精速态准亮强浓]度$/u],
  ['是……', '是', /是(?:根本|关键|前提|保障|基础|核心|灵魂|动力|抓手|标尺|\p{Script=Han}石)$/u],
];

/** A heading and the words of a slogan it opens and closes with; '' for none. */
interface SungHeading extends Heading {
  readonly open: string;
  readonly close: string;
  /** The mould of its first clause: 向“…”要…; '' for none. */
  readonly frame: string;
}

const ENDS = ['open', 'close', 'frame'] as const;
type End = (typeof ENDS)[number];

/** What a mould is made of; the other characters change from heading to heading. */
const CAST = charSet('在向以把让从要再更得了越就字“');
const CLAUSE_END = charSet('，。；');
/** So many characters of a mould have to stand in the same places. */
const CAST_LEAST = 2;

export const rule = defineDocumentRule(
  {
    id: 'slogan/refrain-headings',
    summary: '几个标题用同一句口号开头或收尾',
    why: '标题都用“坚持”“以更”开头，或者都用“新突破”收尾，看目录找不到某件事写在哪一节。把各节的事或数写进标题。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'directive', 'essay', 'request'] },
    sources: [],
    messages: {
      open: '{n}个标题都以“{word}”开头，没有说办什么；请写出这一节的事或数。',
      frame: '{n}个标题都是“{word}”的句式，没有说办什么；请写出这一节的事或数。',
      close: '{n}个标题都以“{word}”收尾，没有说办成什么；请写出这一节的事或数。',
    },
    terms: [refrainTerms],
    examples: [
      {
        bad: '关于水厂工作的报告\n（一）以更高标准守护水源\n取样。\n（二）以更实举措服务用户\n走访。\n（三）以更大力度改造管网\n换管。',
        hits: ['以更高标准守护水源', '以更实举措服务用户', '以更大力度改造管网'],
        good: '关于水厂工作的报告\n（一）每月取样化验水质\n取样12次。\n（二）走访320户\n收到意见16条。\n（三）换管3公里\n漏损降到9%。',
      },
      {
        bad: '关于林场工作的意见\n（一）坚持生态优先，绿色发展。把保护放在首位，处理好眼前和长远的关系，走出一条林区发展的新路子。\n（二）坚持改革创新，激发活力。打破条条框框，用改革的办法解决发展中的问题，让林区充满生机。\n（三）坚持统筹兼顾，协调推进。兼顾各方面的利益，把握好节奏和力度，形成全场一盘棋。',
        hits: ['坚持生态优先，绿色发展', '坚持改革创新，激发活力', '坚持统筹兼顾，协调推进'],
      },
      {
        bad: '在渡口职工大会上的讲话\n一是聚力在安全航行上取得新突破。全年要少出事故，各条航线都要把安全放在第一位，做到人人讲安全、处处讲安全、时时讲安全，毫不松懈。\n二是聚力在服务乘客上取得新突破。人人要热情，把乘客当亲人，让每一位坐船的人都感到方便，让渡口成为文明的窗口和亮丽的名片。\n三是聚力在队伍建设上取得新突破。天天要练兵，把队伍带出朝气和锐气，让想干事的有机会、能干事的有舞台，人人都能独当一面。',
        hits: ['聚力在安全航行上取得新突破', '聚力在服务乘客上取得新突破', '聚力在队伍建设上取得新突破'],
      },
      {
        bad: '图书馆年度工作总结\n一、狠抓队伍，思想建设展现新作为\n开会。\n二、狠抓阅读，品牌活动展现新作为\n办会。\n三、狠抓设施，馆舍环境展现新作为\n刷墙。',
        hits: ['狠抓队伍，思想建设展现新作为', '狠抓阅读，品牌活动展现新作为', '狠抓设施，馆舍环境展现新作为'],
      },
      {
        bad: '关于夜校的报告\n（一）在课程设置上再加力\n开课。\n（二）在师资选聘上再发力\n聘师。\n（三）在场地开放上再提速\n开门。',
        hits: ['在课程设置上再加力', '在师资选聘上再发力', '在场地开放上再提速'],
      },
      {
        bad: '关于社区工作的总结\n（一）铺开邻里食堂，让服务更有温度\n做饭。\n（二）用好调解小屋，让治理更有精度\n调解。\n（三）请进退休教师，让陪伴更有深度\n上课。',
        hits: ['铺开邻里食堂，让服务更有温度', '用好调解小屋，让治理更有精度', '请进退休教师，让陪伴更有深度'],
      },
      {
        bad: '关于护林工作的总结\n三点体会：\n一是领导带头是关键。只有领导带头，队伍才有劲头。\n二是群众参与是基础。只有群众参与，山林才守得住。\n三是严格管理是保障。只有严格管理，火情才压得下。',
        hits: ['领导带头是关键', '群众参与是基础', '严格管理是保障'],
      },
      {
        bad: '关于林场工作的报告\n（一）向“林”要效益，增添新动能\n卖菌。\n（二）向“水”要景致，扮靓新家园\n蓄水。\n（三）向“人”要活力，建强新队伍\n招工。',
        hits: ['向“林”要效益，增添新动能', '向“水”要景致，扮靓新家园', '向“人”要活力，建强新队伍'],
      },
      {
        bad: '关于渡口工作的总结\n一、船期排得更密了\n加船。\n二、票款算得更清了\n对账。\n三、秩序管得更严了\n值勤。',
        hits: ['船期排得更密了', '票款算得更清了', '秩序管得更严了'],
      },
    ],
    allows: [
      '关于校车的报告\n一、在城东路口设站\n一座。\n二、在粮库门前设站\n一座。\n三、在医院对面设站\n一座。',
      '关于送餐的通知\n一、为老人送餐上门\n每天。\n二、为病人送药上门\n每周。\n三、为学生送书到校\n每月。',
      '关于试验的报告\n（一）东坡的土温再升三度\n埋管。\n（二）西坡的湿度再降一成\n通风。\n（三）北坡的光照不变\n记录。',
      '关于石料的报告\n（一）一号坑出的是青石\n三百方。\n（二）二号坑出的是麻石\n二百方。\n（三）三号坑在探\n未定。',
      '关于水厂工作的报告\n（一）以更换水表为重点\n换表1200只。\n（二）水质化验\n取样12次。\n（三）管网改造\n换管3公里。',
      '关于水厂工作的报告\n一、坚持每周取样2次\n取样104次。\n二、坚持24小时值守\n接报86次。\n三、坚持15日内抄表\n抄表7次。',
      '关于防汛的通知\n（一）加强组织领导\n值班。\n（二）加强巡查检查\n巡堤。\n（三）加强物资储备\n备沙袋。',
      '关于粮站工作的报告\n一、收购取得新进展\n收粮3万吨。\n二、仓房维修\n修仓6座。\n三、存在的问题\n缺烘干机。',
      '关于修路的意见\n（一）坚持先桥后路\n先修三座桥。\n（二）征地补偿\n按亩计。\n（三）工期\n到十月。\n（四）质量\n第三方检测。',
      '关于采购工作的意见\n（一）坚持公开\n网上公示5天。\n（二）坚持公平\n三家比价。\n（三）坚持节俭\n不买超标设备。',
      {
        text: '第一章 总则\n（一）坚持统一领导，分级负责。\n（二）坚持预防为主，防治结合。\n（三）坚持依法管理，公众参与。',
        genre: 'norm',
      },
      '坚持走路\n坚持读书\n坚持早起\n老张退休后给自己定了三条，写在日历背面。',
    ],
  },
  {
    collect: (block) => sung(block),
    *check(document, ctx) {
      for (const headings of siblingGroups(document.items)) {
        for (const end of ENDS) {
          const choir = largest(headings, end);
          if (choir.length < FEWEST || choir.length < headings.length * SHARE) continue;
          const word = (choir[0]?.[end] ?? '').replace(/·+/gu, '…');
          for (const { block, start, end: to } of choir) {
            yield ctx.finding(end, { block, start, end: to }, { n: choir.length, word });
          }
          break;
        }
      }
    },
  },
);

/** A heading without a figure, with the slogan words at its ends. */
function sung(block: BlockUnit): SungHeading | undefined {
  const heading = headingOrLine(block);
  if (heading === undefined) return undefined;
  const counted = block.numbers.some(
    (number) => contains(heading, number) && (isSolid(number, block) || isDated(number)),
  );
  const hits = counted || heading.text.length < SHORTEST ? [] : block.hits(refrainTerms);
  const open = hits.find((hit) => hit.class === 'open' && hit.start === heading.start);
  const close = hits.find((hit) => hit.class === 'close' && hit.end === heading.end);
  return {
    ...heading,
    open: open?.term ?? '',
    close: close?.term ?? (counted ? '' : changing(heading.text)),
    frame: counted ? '' : frameOf(heading.text),
  };
}

/** 向“新”要质效，培育新动能: the first clause, with a dot for whatever changes. */
function frameOf(text: string): string {
  let frame = '';
  let cast = 0;
  for (const char of text) {
    if (CLAUSE_END.has(char.charCodeAt(0))) break;
    const stays = CAST.has(char.charCodeAt(0));
    frame += stays ? char : '·';
    if (stays) cast++;
  }
  return cast < CAST_LEAST ? '' : frame;
}

function changing(text: string): string {
  return CHANGING.find(([, holds, pattern]) => text.includes(holds) && pattern.test(text))?.[0] ?? '';
}

/** The headings that share the word most of them have at this end. */
function largest<H extends SungHeading>(headings: readonly H[], end: End): readonly H[] {
  let best: readonly H[] = [];
  for (const word of new Set(headings.map((heading) => heading[end]))) {
    const same = headings.filter((heading) => heading[end] === word);
    if (word !== '' && same.length > best.length) best = same;
  }
  return best;
}
