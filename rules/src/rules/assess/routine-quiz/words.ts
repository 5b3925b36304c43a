import { defineTerms } from '../../../lexicon/term-table.ts';

/** Tests, and where tests belong. */
export const quizTerms = defineTerms('assess/quizzes', {
  quiz: '闭卷考试 应知应会测试 应知应会考试 考试 测试 答题 知识竞赛 闭卷 测验 抽考 抽测 月考 周考 考题 出题 应知应会 每日一答 每日一题',
  often: '定期 经常 反复 常态化',
  /** Licences, schools, machines, medicine. */
  lawful: `特种作业 驾驶 资格 持证 上岗 执业 应急救护 急救 学生 考生 学校 课程 教学 期末 期中 中考 高考 招生 招聘 录用 职称 学员 培训班 系统测试 压力测试 软件 设备 性能 核酸 检测 体质测试 体能
    语言水平 普通话 英语 考场 命题 统考 学业`,
});
