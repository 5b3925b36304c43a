import { defineTerms } from '../../../lexicon/term-table.ts';

/** What a title sets out to do for a group, the groups, and burdens that may fall on them. */
export const benefits = defineTerms('duty/benefits', {
  purpose: '激励 减负 减轻 关爱 关心 服务 松绑 支持 爱护 体恤 暖心',
  group: `青年干部 年轻干部 基层干部 村干部 社区干部 社区工作者 网格员 教师 班主任 护士 医生 医务人员 村医 职工 学生 公务员 辅导员 小微企业 企业 商户 村民 农户 民警 辅警 志愿者 新教师 科研人员`,
  burden: `全员参与 全部参加 全员参加 全体参加 每人 人人 撰写 提交 上交 填写 填报 报送 打卡 抄写 考试 测试 签订 承诺书 心得 体会 总结 日报 周报 月报 台账 拍照 截图 学习笔记 考核 汇报`,
});

/** Names of one group: a text says 青年干部 in the title and 年轻干部 below. */
export const KIN: Readonly<Record<string, string>> = {
  青年干部: '干部',
  年轻干部: '干部',
  基层干部: '干部',
  村干部: '干部',
  社区干部: '干部',
  社区工作者: '干部',
  网格员: '干部',
  公务员: '干部',
  教师: '教师',
  班主任: '教师',
  新教师: '教师',
  辅导员: '教师',
  护士: '医护',
  医生: '医护',
  医务人员: '医护',
  村医: '医护',
  企业: '企业',
  小微企业: '企业',
  商户: '企业',
};
