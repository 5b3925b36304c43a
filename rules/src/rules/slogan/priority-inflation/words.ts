import { defineTerms } from '../../../lexicon/term-table.ts';

/** 作为 and the ranks that follow it. */
export const ranks = defineTerms('slogan/ranks', {
  as: '作为 当作 摆在 放在',
  top: '重中之重 头等大事 第一要务 首要任务 首要政治任务 第一位的任务 第一位的工作 首位 第一要事 首要位置 第一责任 一号工程 头号工程 头号任务 首要职责',
  high: `系统工程 出发点和落脚点 重要抓手 有力抓手 主要抓手 突出任务 关键环节 关键抓手 主战场 试金石 重要标尺 突破口 根本任务 根本之策 核心任务 重要任务 中心任务 重要政治任务 重点任务
    基础工程 战略任务 治本之策 生命线 着力点 切入点 总抓手 主抓手`,
});
