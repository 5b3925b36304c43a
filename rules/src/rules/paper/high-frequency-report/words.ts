import { defineTerms } from '../../../lexicon/term-table.ts';

type ReportTerm = 'hand' | 'daily' | 'weekly' | 'monthly' | 'lawful' | 'used';

/** How often a paper of this name comes, by its first character. */
const CLASS: Readonly<Record<string, 'daily' | 'weekly' | 'monthly'>> = {
  日: 'daily',
  周: 'weekly',
  月: 'monthly',
  旬: 'monthly',
};

/** Handing in, the names of frequent reports, and the fields whose frequent reports the law or danger asks for. */
export const reportTerms = defineTerms<ReportTerm>(
  'paper/reporting',
  {
    hand: '报送 上报 填报 报告 报 汇总 反馈 通报 总结 呈报 报备 调度 更新进展 填写 统计 各交 各报 上交',
    daily: '日报制 零报告 日调度 日汇总 天天报 一日一报 每日一报 一天一报',
    weekly: '周报制 周调度 双周报 一周一报 每周一报',
    monthly: '月报制 月调度 一月一报 每月一报',
    lawful: `统计局 统计直报 直报系统 统计报表 统计法 统计调查 抄表 水电费 工资 考勤 库存 税 纳税 申报纳税 社保 会计报表 财务报表 价格监测 气象 雨情 墒情 水位 潮位 震情 传染病 病例 死亡 发热 监测数据 监测结果
    排放 环境监测 危险废物 设备运行 值班 值守 险情 灾情 疫情 汛情 火情 事故 突发 舆情 交易所 上市公司 持股 股东 基金 备付金 存款 贷款 信贷 商业银行 保险公司 证券`,
    /** The reader and the use are named. */
    used: '用于 以便 据此 作为拨款依据 作为依据',
  },
  [
    { term: '水情', class: 'lawful', notBefore: '况', note: '用水情况不是水情' },
    ...['日报', '日报告', '周报', '周报告', '月报', '月报告', '旬报'].map((term) => ({
      term,
      class: CLASS[term.charAt(0)] ?? ('monthly' as const),
      notAfter: '按每逐当本同今次翌一二两三四五六七八九十0123456789０１２３４５６７８９',
      notBefore: '送表名刊社',
      note: '按月报送、每五日报一次不是月报、日报',
    })),
  ],
);
