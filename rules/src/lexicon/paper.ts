import { defineTerms } from './term-table.ts';

/** Papers that people are told to write about what they heard, read or did. */
export const essayTerms = defineTerms('paper/essays', {
  /** Says what the writer felt or understood. */
  essay: `心得体会 学习心得 心得文章 心得材料 心得 体会文章 学习体会 体会 感悟 学习感悟 读后感 观后感 听后感 观影感 研讨材料 研讨发言材料 发言材料 表态发言稿 发言提纲 学习笔记 读书笔记
    研学笔记 笔记 反思材料 检讨书 检讨 感言 学习感言 感想 认识文章 认识材料`,
  /** Says what the writer or unit did. */
  review:
    '典型案例 经验材料 剖析材料 对照检查材料 检视材料 自查报告 自查材料 述职报告 工作总结 学习总结 个人总结 总结材料 总结报告',
});

/** Fields in which the length of a text belongs to its kind: contests, the press, schools, research. */
export const writtenWorks = defineTerms('paper/written-works', {
  work: `征文 投稿 来稿 稿件 稿约 论文 摘要 作文 作品 参赛 推文 软文 新闻稿 书评 影评 作业 语文 课文 考场 阅卷 答题纸 考生 学生 小学生 高中生 毕业设计 译文 小说 散文 随笔 栏目 编辑部 刊登 连载
    出版 简介 简历 申请书 申报书 推荐表 事迹材料 字号 字体 字数统计`,
});
