import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { MEASURE_WORDS } from '../../../facts/concreteness/words/measure.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { countChars } from '../../../text/chars.ts';
import { officeWords } from './words.ts';

/** With so few parts a long sentence is one long name. */
const FEWEST_PARTS = 4;
/** A part with so many items is a list, and lists may be long. */
const LIST_ITEMS = 6;
const MARKS = '，,；;：:';
const MARK = new RegExp(`[${MARKS}]`, 'u');
/** A row of measures may be this many times as long: 建设……，完善……，推广…… is read one by one. */
const ROW = 2;
/** So many of the parts make a row. */
const ROW_SHARE = 0.6;

export const rule = defineSentenceRule(
  {
    id: 'struct/long-sentence',
    summary: '一句话过长，中间没有句号',
    why: '一句话一百多字，读者要记住前面的话才能看懂后面的。在换主语、换话题的地方断句，一句说一件事。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    terms: [officeWords],
    messages: { long: '本句{n}字，请在换主语或换话题处断句。' },
    options: {
      limit: { type: 'integer', default: 110, min: 60, max: 400, about: '一句超过多少字才提示（括号和书名号内不计）' },
    },
    examples: [
      {
        bad: '关于水厂的报告\n今年以来水厂在上级水利部门的支持下先后完成了取水口清淤和泵房改造，同时对城南片区的老旧管道进行了更换，由于施工期间恰逢汛期，项目部临时调整了作业时间，并与沿线居民逐户沟通停水安排，目前城南片区的水压已经恢复正常，居民反映较好，下一步水厂还要对城北片区进行同样的改造并争取在年底之前完工。',
        hits: [
          '今年以来水厂在上级水利部门的支持下先后完成了取水口清淤和泵房改造，同时对城南片区的老旧管道进行了更换，由于施工期间恰逢汛期，项目部临时调整了作业时间，并与沿线居民逐户沟通停水安排，目前城南片区的水压已经恢复正常，居民反映较好，下一步水厂还要对城北片区进行同样的改造并争取在年底之前完工。',
        ],
        good: '关于水厂的报告\n水厂完成了取水口清淤和泵房改造。城南片区更换了老旧管道。施工遇上汛期，项目部调整了作业时间。城北片区年底前完工。',
      },
      {
        bad: '关于学校的总结\n学校把食堂管理作为家长关心的大事来抓，从采购环节开始逐步规范，先是统一了供货商的资质要求，又在后厨装上了摄像头让家长随时可以看到，然后请家长代表轮流到食堂陪餐并写下意见，对家长提出的菜品偏油和分量偏少的问题食堂都作了调整，此外还专门为有忌口的学生准备了单独的菜单，得到了家长们的认可。',
        hits: [
          '学校把食堂管理作为家长关心的大事来抓，从采购环节开始逐步规范，先是统一了供货商的资质要求，又在后厨装上了摄像头让家长随时可以看到，然后请家长代表轮流到食堂陪餐并写下意见，对家长提出的菜品偏油和分量偏少的问题食堂都作了调整，此外还专门为有忌口的学生准备了单独的菜单，得到了家长们的认可。',
        ],
      },
      {
        bad: '关于档案的通知\n各单位要高度重视档案移交，明确一名负责人和一名经办人，按照档案馆下发的目录逐件核对，对缺页的要补齐，对字迹不清的要重新打印，对涉及个人信息的要单独装盒并在盒面上注明，经办人整理完成后交负责人复核，复核无误的在移交清单上签字，档案馆接收时当面清点，清点不符的退回原单位重新整理。',
        hits: [
          '各单位要高度重视档案移交，明确一名负责人和一名经办人，按照档案馆下发的目录逐件核对，对缺页的要补齐，对字迹不清的要重新打印，对涉及个人信息的要单独装盒并在盒面上注明，经办人整理完成后交负责人复核，复核无误的在移交清单上签字，档案馆接收时当面清点，清点不符的退回原单位重新整理。',
        ],
      },
      {
        bad: '关于修路的汇报\n青石村到河湾村的道路自去年秋天开工以来进展并不顺利，先是因为征地补偿标准没有谈妥而停了一段时间，后来施工队又遇到地下管线没有标注的情况需要重新设计，再加上冬季气温低混凝土无法浇筑，工期一拖再拖，村民出行只能绕道后山，对此意见很大，镇里已经多次约谈施工单位并要求增加人手尽快完工。',
        hits: [
          '青石村到河湾村的道路自去年秋天开工以来进展并不顺利，先是因为征地补偿标准没有谈妥而停了一段时间，后来施工队又遇到地下管线没有标注的情况需要重新设计，再加上冬季气温低混凝土无法浇筑，工期一拖再拖，村民出行只能绕道后山，对此意见很大，镇里已经多次约谈施工单位并要求增加人手尽快完工。',
        ],
      },
      {
        bad: '渡船检验费用说明\n船主向县海事所申请年度检验并提交船舶登记证明和上年检验意见的，海事所应当在十日内核定费用标准，符合减免条件的由船主另行填写申请材料，连同所在村出具的证明一并报送县交通主管部门审核，审核通过后海事所按核定的标准收取，船主已经按原标准缴纳的部分由海事所退还，退还的具体手续和期限按照县财政部门的规定办理。',
        hits: [
          '船主向县海事所申请年度检验并提交船舶登记证明和上年检验意见的，海事所应当在十日内核定费用标准，符合减免条件的由船主另行填写申请材料，连同所在村出具的证明一并报送县交通主管部门审核，审核通过后海事所按核定的标准收取，船主已经按原标准缴纳的部分由海事所退还，退还的具体手续和期限按照县财政部门的规定办理。',
        ],
      },
    ],
    allows: [
      '关于水厂的计划\n加快建设城北水厂二期工程，推进老旧小区管网改造，完善水质在线监测，扩大夜间抢修的范围，提高管网漏损控制水平，优化加压泵站的布局，推广用户家中的智能水表，健全停水预告制度，培育一支自己的检漏队伍，做好水源地周边的植树，探索分时计价的办法，落实二次供水设施的移交，加强与沿线乡镇的联络。',
      '在渡口职工大会上的讲话\n在这里，我代表渡口管理所，向坚守在航线上的全体船员，向夜里巡查的安全员和机修班的师傅们，向每天清早来打扫候船室的志愿者，向支持渡口搬迁的河湾村父老乡亲，向帮助我们检测船体的市船舶检验处的各位工程师，向理解并配合停航检修的每一位乘客和货主，向关心渡口的各位老船工，致以问候和感谢。',
      '关于水厂的报告\n水厂完成了取水口清淤。城南片区更换了老旧管道，水压恢复正常。',
      '关于粮站的报告\n全年收购小麦1200吨，增长5%，收购玉米800吨，增长3%，收购大豆90吨，下降2%，收购油菜籽60吨，增长11%，收购稻谷2400吨，增长7%，销售面粉700吨，下降1%，销售大米1600吨，增长9%，仓容利用率81%，比上年高4个百分点，损耗率0.3%。',
      '关于培训的通知\n参加单位：县教育局、县财政局、县民政局、县水利局、县卫生健康局、县农业农村局、县自然资源局、县交通运输局、县住房城乡建设局、县市场监督管理局、县文化广电旅游局、县退役军人事务局、县应急管理局、县审计局、县统计局、县林业局、县信访局、县医疗保障局。',
      '关于档案的通知\n档案按年度装盒。盒面写明全宗号、目录号、年度、保管期限。',
      {
        text: '本办法所称补贴，是指县级以上人民政府按照国家规定的条件、标准和程序，向符合条件的申请人支付的资金，申请人应当如实提供收入、财产和家庭成员的情况，受理机关应当自受理之日起二十日内完成审核，并将结果书面告知申请人，申请人不服的，可以依法申请复核，复核机关应当在三十日内作出决定。',
        genre: 'norm',
      },
      {
        text: '陶窑建在村北的山坡上，由当地的陶工世代经营，清末时有窑十二座，出产的水缸和酒坛经运河销往邻省，民国初年因为燃料短缺而陆续停烧，后来又在匪患中毁去大半，只有半山腰的一座保存下来，直到上世纪八十年代还有一户人家每年入冬前烧上一窑，所用的泥料仍然取自河湾旧时的泥塘，烧成的器物多在年前卖完，买主大多是附近几个村子的人。',
        genre: 'other',
      },
      {
        text: '他从村口走来，肩上挑着一担水，水在桶里晃，晃出的水滴落在青石板上，石板被太阳晒得发烫，水滴一落上去就不见了，他走得很慢，像是怕把水都晃没了似的，身后跟着一条黄狗，黄狗也走得很慢，一人一狗的影子在墙上拉得很长，一直拉到巷子的尽头，巷子尽头是一口井，井边有人在洗菜。',
        genre: 'other',
      },
    ],
  },
  function* (unit, ctx) {
    if (unit.text.length <= ctx.options.limit) return;
    const n = countChars(plain(unit.text));
    if (n <= ctx.options.limit) return;
    if (unit.digest.genre === 'other' && !isOfficeBusiness(unit)) return;
    const parts = unit.text.split(MARK);
    if (isList(parts) || (n <= ctx.options.limit * ROW && isRowOfMeasures(unit, parts.length))) return;
    yield ctx.finding('long', { start: 0, end: unit.text.length }, { n });
  },
);

/** So many different words of an office make a sentence its business, whatever the paper is called. */
const OFFICE_WORDS = 4;

/** Explainers, annexes and findings of experts bear no title of a genre; novels and reference works speak otherwise. */
function isOfficeBusiness(unit: SentenceUnit): boolean {
  return new Set(unit.hits(officeWords).map((hit) => hit.term)).size >= OFFICE_WORDS;
}

/** Without what brackets add and what titles are called. */
function plain(text: string): string {
  return text.replace(/（[^（）]*）|\([^()]*\)|《[^《》]*》/gu, '');
}

/**
 * Few parts, a part with many items, parts that open or close alike, or figures in half of them: a long name, a list,
 * a row of thanks (向……，向……), a row of figures.
 */
function isList(parts: readonly string[]): boolean {
  if (parts.length < FEWEST_PARTS) return true;
  if (parts.some((part) => part.split('、').length >= LIST_ITEMS)) return true;
  if (isRow(parts, (part) => part.charAt(0)) || isRow(parts, (part) => part.slice(-2))) return true;
  return parts.filter((part) => /\d/u.test(part)).length * 2 >= parts.length;
}

/** Most parts have the same key. */
function isRow(parts: readonly string[], keyOf: (part: string) => string): boolean {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const key = keyOf(part);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(...counts.values()) >= parts.length * ROW_SHARE;
}

/** Most parts, the first among them, begin with what is done, so that the subject never changes. */
function isRowOfMeasures(unit: SentenceUnit, parts: number): boolean {
  const begins = unit.hits(MEASURE_WORDS).filter((hit) => hit.class === 'verb' || hit.class === 'adverb');
  if (begins[0]?.start !== 0) return false;
  const measures = begins.filter(({ start }) => start === 0 || MARKS.includes(unit.text.charAt(start - 1))).length;
  return measures >= parts * ROW_SHARE;
}
