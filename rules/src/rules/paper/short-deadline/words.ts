import { defineTerms } from '../../../lexicon/term-table.ts';

/** Handing in at once. */
export const hasteTerms = defineTerms('paper/haste', {
  hand: '报送 报来 报回 上报 填报 反馈 提交 上交 交至 交到 报至 报到 报给 报办 报我 报县 报区 报市 报镇 报局 书面报告 回复 完成填报 发至',
  /** The very day, or the next morning. */
  today:
    '今天下班前 今天下午下班前 今日下午下班前 今天上午下班前 今晚前 今天晚上前 当天下午下班前 今日下班前 今天中午前 今日内 今天内 当天下班前 当日下班前 当天内报 当日内报 即日下班前 明早 明天上午 明日上午 次日上午 次日早上 两小时内 半小时内 一小时内',
  atOnce: '立即上报 立即报送 即刻报送 即刻上报 马上报送 火速报送 火速上报 速报',
  night: '连夜 通宵 彻夜',
  /** What is done by night when time is short. */
  write: '写 赶写 撰写 起草 整理 准备 赶制 修改 制作',
  /** A stated emergency. */
  urgent:
    '特急 加急 应急 抢险 险情 灾情 汛情 台风 暴雨 洪水 疫情 病例 火情 事故 突发 舆情 地震 中毒 停电 停水 抢修 转移 搜救 值守 失联 走失',
  /** Small things: a name for a seat. */
  small: '回执 参会名单 参会人员名单 报名 名额',
});
