import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words of haste without a limit, and the acts that are hurried for show. */
export const haste = defineTerms('slogan/haste', {
  /** A point of time that is none. */
  moment: '第一时间 第一时刻',
  /** Stands after the act: 传达不过夜. */
  night: '不过夜 不隔夜',
  /** A promise of speed: before the act. */
  speed: '立说立行 闻令而动 即知即改 说干就干',
  act: '传达 学习 召开 部署 动员 响应 贯彻 落实 研究 整改 行动 上报 报告 反馈 通知 宣传 发布',
});
