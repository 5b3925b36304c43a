import { defineTerms } from '../../../lexicon/term-table.ts';

/** Inspections of those who carry out the work. */
export const lookTerms = defineTerms('paper/inspections', {
  look: `自查自纠 跟踪问效 定期调度 回头看 “回头看” 再督查 督查组 督察组 督导组 专项督查 专项督导 联合督查 联合督导 明察暗访 随机抽查 督导检查 督促检查 督查检查 跟踪督查 跟踪督办 挂牌督战 挂牌督办 督查考核 考核督查 督查督办 巡回督导
    督查 督导 督办`,
  /** Without a time, or over and over. */
  loose: '不定时 不定期 常态化 全覆盖 适时 定期 加强 随时 经常 反复 全过程 开展 组织 派出 加个 建立',
  /** With a dated list of defects, or inspections of goods, works and dangers that the law asks for. */
  lawful: `环保督察 环境保护督察 审计整改 巡视整改 巡察整改 问题清单 食品 药品 安全生产 消防 工地 施工 隐患 企业 经营者 商户 市场主体 学校食堂 价格 计量 教育督导条例 督学 教育督导 欠薪 执法 案件 洗钱 采购 防汛
    疫苗 信贷 银行 国务院大督查 督查激励 督查条例 事中事后`,
});
