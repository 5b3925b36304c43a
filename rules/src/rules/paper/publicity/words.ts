import { defineTerms } from '../../../lexicon/term-table.ts';

/** Publicity that is asked for along with the work. */
export const publicityTerms = defineTerms('paper/publicity', {
  ask: '做好 同步做好 加强 同步 及时 加大 抓好 强化 同时做好 同步抓好 营造',
  show: `后续宣传工作 后续宣传 宣传报道 宣传报道工作 新闻宣传 新闻报道 信息报送 信息报送工作 宣传稿件 总结宣传 总结推广 宣传造势 舆论宣传 宣传工作 活动宣传 成果宣传 典型宣传 亮点宣传 经验推广 跟进报道 跟踪报道 宣传声势`,
  /** Calls on people to respond. */
  call: '号召 动员',
  respond: '响应',
  /** Telling the public something it needs to know is the work itself. */
  topic: `普法 防诈 反诈 诈骗 科普 健康 卫生 防灾 减灾 防火 防汛 溺水 禁毒 政策宣传 法律 法规 条例 权益 食品 用药 疫苗 献血 节水 节电 环保 垃圾分类 旅游 招商 展会 招聘 征兵 普查 医保 社保 养老
    安全生产 交通安全 舆情 公告 警示`,
});
