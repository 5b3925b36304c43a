import { defineTerms } from '../../../lexicon/term-table.ts';

/** Asking others for a paper about a paper. */
export const downstreamTerms = defineTerms('paper/downstream', {
  make: '制定 制订 出台 印发 报送 上报 反馈 提交 形成 撰写 拟定 编制 交 研究制定 抓紧制定 报',
  paper: `考核办法 考核评估办法 考核细则 考核方案 实施办法 实施方案 实施细则 实施意见 具体实施方案 具体方案 配套文件 配套措施 配套政策 配套制度 工作计划 工作方案 工作开展计划 工作台账 责任清单 责任分解清单 责任分解表 任务清单 任务分解表
    推进计划 行动方案 行动计划 年度计划 总结稿 总结材料 总结报告 工作总结 贯彻落实情况 落实情况 贯彻情况 工作开展情况 开展情况 进展情况 推进情况 自查报告 整改报告 自评报告 情况报告 经验材料 典型材料 工作情况 工作信息 信息简报 活动总结 学习总结 培训总结 经验做法 特色做法 亮点做法 亮点材料 典型案例`,
  /** Those who are asked. */
  others:
    '各地 各市 各县 各区 各镇 各乡 各街道 各村 各单位 各部门 各科室 各科 各支部 各站 各学校 各校 各级 各有关 地区 地方 市县 下级 基层 省级 请于 请各 请 责成 要求',
  /** Hands the paper in when it stands after it (落实情况定期报告). */
  hand: '报告 报送至 报送到 报我 报县 报市 报省 报区',
  /** Powers and duties by law, and plans that are work themselves. */
  lawful:
    '授权 法律 法规 条例 应急预案 预案 设计 招标 采购 预算 决算 审计 环评 施工 工程 资金使用 项目建议书 可行性 立项 办案 案件 整改方案 事故',
});
