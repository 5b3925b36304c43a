import { defineTerms } from '../../../lexicon/term-table.ts';

/** Bodies set up for one matter. */
export const groupTerms = defineTerms('paper/groups', {
  set: '成立 组建 设立 建立 健全 组成',
  group:
    '领导小组 工作专班 专班 工作小组 治理小组 推进小组 协调小组 指挥部 推进组 工作组 工作协调机制 联席会议制度 部际联席会议 专项小组 工作领导组 相应机构 相应工作机构 相应组织机构',
  under: '领导下 统一领导 牵头下 统筹下 指导下',
  /** Bodies the law or an emergency asks for, and groups of teachers, doctors, farmers. */
  lawful:
    '应急 防汛 抗旱 防火 抢险 救援 救灾 事故 疫情 指挥部办公室 破产 清算 考察组 评标 评审 验收组 调查组 专家组 课题组 教研组 互助组 谈判 巡视 巡察 审计组 考核组 医疗组 撤销',
});
