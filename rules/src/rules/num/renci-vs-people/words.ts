import { defineTerms } from '../../../lexicon/term-table.ts';

/** Verbs that claim to have reached people, things that are rightly counted in visits, and words of planning. */
export const reach = defineTerms('num/reach', {
  reach: '覆盖 惠及 吸引 培训 轮训 受益 参训 受训 受教育 服务群众 教育党员 教育群众',
  traffic: '门诊 接诊 诊疗 就诊 客流 旅客 游客 旅游 接待 参观 到馆 入馆 观影 观众 观演 出入境 借阅 乘坐 义诊 急诊',
  plan: '计划 力争 预计 拟 争取 将 年内 目标 打算 确保',
});
