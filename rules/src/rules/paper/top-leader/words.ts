import { defineTerms } from '../../../lexicon/term-table.ts';

/** Ranks and the martial words for what they do. */
export const leaderTerms = defineTerms<'rank' | 'act' | 'spared'>(
  'paper/leaders',
  {
    rank: '一把手 主要负责同志 主要负责人 主要领导 党政主要 县级领导 科级领导 市级领导 区级领导 镇级领导 处级领导 班子成员 局长 镇长 县长 市长 区长 校长 主任 领导',
    act: '挂帅 亲自挂帅 挂帅出征 出征 抓总 督战 亲自督战 坐镇 坐镇指挥 包抓 亲自抓 亲自部署 亲自过问 亲自协调 亲自督办 靠前指挥 领衔 挂点',
    /** The country's leaders: what they do is not this rule's matter. */
    spared: '总书记 党中央 国家主席 总理 中央领导 国务院 中央军委',
  },
  [{ term: '书记', class: 'rank', notAfter: '总', note: '总书记不是单位的书记' }],
);
