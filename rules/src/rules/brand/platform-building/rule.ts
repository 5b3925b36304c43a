import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineTerms } from '../../../lexicon/term-table.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';

const BUILD = defineTerms('brand/platform-building', { build: '打造 搭建 构建 织密 筑牢 搭好 搭起' });
/** The container, with what stands between the verb and it. */
const CONTAINER = /^[^，。；：、！？（）“”]{0,16}?(平台|载体|矩阵|引擎|阵地|舞台|桥梁)(?=[，。；、！？”’]|$)/u;
/** The sentence says for whom or for what, or gives a number. */
const PURPOSE =
  /用于|供[^应给销]|方便|以便|便于|可[^以持]|能够|提供|受理|办理|查询|服务[^平]|为[^，。]{1,12}(?:办|查|提供|解决|服务)|\d|[一二三四五六七八九十百千]+[个家处座名人次项]/u;

/** The name itself says what it is for: 交易平台, 中试平台. */
const NAMED_USE =
  /交易|应用|监测|检测|预约|共享|调度|采购|审批|支付|研发|中试|物流|融资|销售|结算|申报|转化|孵化|出海|预警/u;
/** 为企业参展搭建平台 */
const FOR_WHOM = /为[^，。；]{2,20}$/u;
/** ，鼓励更多企业走出去: the next clause says who is to use it. */
const THEN = /^[”’]?，(?:鼓励|帮助|支持|吸引|引导|方便|推动|带动)[^，。；]{4,}/u;

export const rule = defineSentenceRule(
  {
    id: 'brand/platform-building',
    summary: '“打造平台”“搭建载体”没有写给谁用、办什么事',
    why: '平台、载体、矩阵是装东西的，不说装什么就没有内容。写清给谁用、办什么事、已经办了多少。',
    fixNote: '补上用途的空位，由起草人填写。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      container: '“{verb}…{noun}”没写用途，请补给谁用、办什么事。',
      fixPurpose: '补上“（用于……）”',
    },
    terms: [BUILD],
    triggers: [BUILD],
    examples: [
      {
        bad: '关于图书馆的总结\n图书馆着力打造读者交流平台。',
        hits: ['打造读者交流平台'],
        good: '关于图书馆的总结\n图书馆搭建读者交流平台，供读者预约座位，全年预约1.2万次。',
      },
      { bad: '关于镇政府的汇报\n镇里织密宣传矩阵，效果明显。', hits: ['织密宣传矩阵'] },
      { bad: '关于学校的讲话\n要搭建多元化成长舞台。', hits: ['搭建多元化成长舞台'] },
      { bad: '关于社区的报告\n社区筑牢文化阵地，凝聚人心。', hits: ['筑牢文化阵地'] },
    ],
    allows: [
      '关于林场的报告\n林场打造林木产品综合交易平台。',
      '关于展览馆的总结\n展览馆为本地茶商参展搭建舞台。',
      '关于文化站的汇报\n文化站搭建剪纸展示平台，鼓励手艺人开店。',
      '关于图书馆的总结\n图书馆搭建预约平台，用于预约座位。',
      '关于镇政府的汇报\n镇里打造12个党群服务阵地。',
      '关于工地的报告\n工人搭建脚手架平台3座。',
      '关于社区的报告\n社区不再打造宣传平台。',
      { text: '系统构建数据平台。', genre: 'other' },
      '关于学校的讲话\n学校打造的平台已由区教育局接管。',
      '关于银行的报告\n银行搭建融资平台，为小店提供贷款。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention || unit.isHeading || PURPOSE.test(unit.text)) return;
    for (const hit of unit.hits(BUILD)) {
      const match = CONTAINER.exec(unit.text.slice(hit.end));
      const noun = match?.[1];
      if (match === null || noun === undefined) continue;
      const before = unit.text.slice(0, hit.start);
      if (NAMED_USE.test(match[0]) || FOR_WHOM.test(before) || THEN.test(unit.text.slice(hit.end + match[0].length)))
        continue;
      if (polarityAt(unit.clauses, hit.start) !== 'asserted' || isMentionAt(unit.clauses, hit.start)) continue;
      const end = hit.end + match[0].length;
      const fix = ctx.fix(
        'fixPurpose',
        {},
        'suggest',
        [{ start: end, end, newText: '（用于${1:谁用、办什么事}）' }],
        'snippet',
      );
      yield ctx.finding('container', { start: hit.start, end }, { verb: hit.term, noun }, { fixes: [fix] });
    }
  },
);
