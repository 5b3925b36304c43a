import { defineTerms } from '../../../lexicon/term-table.ts';

/** Essays of feeling and what is done with them afterwards. */
export const feelingTerms = defineTerms('trace/feelings', {
  feeling: '心得 心得体会 体会文章 学习体会 感悟 读后感 观后感 学习笔记 读书笔记 笔记 感言 感想',
  /** Policing and showing: done to the papers, not with what they say. */
  process:
    '查重 重复率 重复比例 雷同率 评比 评选 展示 展评 展览 上墙 板报 展板 汇编 汇编成册 装订成册 编印成册 结集 晾晒 晒出 传阅 抽查笔记 互评 重复比对 比对重复 雷同比对 退回重写 打回重写',
  /** Research and schools check for copying on purpose. */
  research: '论文 学位 期刊 毕业 科研 课题 学术 标书 专利 作业 学生 投稿 征文 教案 古籍',
});
