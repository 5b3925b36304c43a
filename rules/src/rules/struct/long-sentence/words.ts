import { defineTerms } from '../../../lexicon/term-table.ts';

/** What offices do to cases, and whom they deal with: words of an administrative sentence, of no weight one by one. */
export const officeWords = defineTerms('struct/office', {
  norm: '应当 按照 依照 依据 规定 有关 符合 条件 标准 期限 范围',
  act: `办理 受理 申请 申报 审核 审批 核实 核定 批准 认定 登记 备案 公示 缴纳 缴费 参保 享受 领取 发放 报送 上报 汇报 移交 承担 组织
    评审 评估 监测 检查 调查 勘查 鉴定 处理 整改`,
  who: '人民政府 部门 主管 单位 机构 机关 人员 申请人 参保人 纳税人 当事人 监护人 专家组 工作组 窗口',
  matter: '待遇 补贴 补助 手续 材料 证明 意见 建议 方案 措施 情况 业务 资格',
});
