import { defineTerms } from '../../../lexicon/term-table.ts';

/** Study that is organised, what is done with it, and what makes of it a name for something else. */
export const studyTerms = defineTerms('meeting/study-drive', {
  drive: `学习教育 集中学习教育 主题教育 教育实践活动 专题教育 集中教育 警示教育 廉政教育 党性教育 集中学习 专题学习 理论学习 政治学习
    集中研讨 学习研讨 专题研讨 学习讨论 大学习 大讨论 学习活动 学习实践活动 读书活动 学习培训`,
  hold: '开展 组织 推进 推动 抓好 抓实 抓紧 抓细 深化 强化 加强 搞好 做好 落实 参加 坚持 部署 掀起',
  /** After it: the study is the place, the paper or the time of something else. */
  aside: `成果 情况 领导小组 工作领导小组 办公室 指导组 巡回指导组 资料 材料 期间 专栏 平台 基地 经费 读本 计划 方案 制度 记录 笔记 中心组 总结
    评估 测试 时间 内容 场地 活动室 室 馆 片 馆藏 以来 中 之后 后 前 时 的 为 和 与 宣传 研究 阐释`,
});
