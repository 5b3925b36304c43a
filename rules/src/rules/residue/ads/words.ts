import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words of the people who sell documents. One alone is no advertisement; `rule.ts` says which shapes are. */
export const adWords = defineTerms('residue/ads', {
  cue: 'QQ 微信 公众号 加群 会员 立享 倒卖 外传 范文 文库 资料群 材料群 客服 订阅 之家 下载后 侵权 下载自 篇） 篇)',
});
