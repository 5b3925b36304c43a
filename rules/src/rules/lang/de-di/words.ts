import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words that, before a verb, want 地; `的` belongs to the row so that one hit is the slip. */
export const adverbs = defineTerms('lang/de-di', {
  adverb:
    '更好的 更快的 更多的 更加深入的 更深入的 更全面的 更准确的 更有效的 更及时的 深入的 认真的 积极的 努力的 扎实的 切实的 不断的 主动的 自觉的 及时的 准确的 顺利的 圆满的 高效的 全身心的',
});

/** Verbs that take an object and do not serve as nouns in the same place. */
export const VERB =
  /^(?:了解|推进|推动|开展|落实|解决|促进|掌握|贯彻|完成|执行|实现|提升|提高|发挥|适应|满足|履行|保护|利用|认识|理解|抓好|做好|投入|融入|服务|参与|配合|抓|办理|反映|传达|宣传|保障|保证|维护)/u;
/** Behind the verb: its object. A noun that makes verb and noun one name (服务质量, 学习环境) is no object. */
export const OBJECT =
  /^(?![的和与及、，。；！：”）]|质量|环境|前景|方案|机会|条件|作用|效果|体验|平台|空间|机制|氛围|能力|水平|成绩|措施|办法|渠道|资源|方式|方法|模式|手段|态度|精神|力量|意识|理念|体系|网络|对象|意愿|热情|工具|技术|效率|时间|计划|力度|程度|过程|结果|路径|途径)\p{Script=Han}/u;
/** Before the adverb: somebody is to do something, so that what follows is done. */
export const DOING =
  /(?:才能|能够|可以|能|要|应|应当|必须|需要|会|将|为了|以便|以利|来|去|并|得以|努力|争取|(?<![成作视称认以])为|(?:帮助|引导|促使|使|让)\p{Script=Han}{0,8})$/u;
