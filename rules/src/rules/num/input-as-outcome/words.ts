import { defineTerms } from '../../../lexicon/term-table.ts';

/** What was put in or done, and what came of it. */
export const effort = defineTerms('num/effort', {
  input:
    '培训 参训 轮训 讲座 宣讲 会议 座谈会 例会 文件 简报 信息 资金 经费 宣传 走访 谈话 通报表扬 表彰 表扬 先进 系统 平台 活动 台账 检查 督查 ' +
    '选派 派出 挂帅 出征 上阵 举办 开展 组织 召开 印发 发放 制定 出台 建立 慰问 结对 挂职 学习 研讨 演练 投入 干部 领导 人次 落实津贴 津贴',
  outcome:
    '办结 解决 缩短 减少 下降 降低 增收 投诉 时限 满意 合格 提高 增长 建成 通车 脱贫 就业 产量 节约 节省 修复 达标 整改 化解 接通 新建 提升 增加 ' +
    '完工 通水 通电 改造 硬化 治愈 检出 挽回 收回 录取 获批 投产 受益 供水 缩减 达到 由 从',
});
