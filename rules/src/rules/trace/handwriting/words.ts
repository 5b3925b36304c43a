import { defineTerms } from '../../../lexicon/term-table.ts';

/** Ways to write by hand, what is written, and what is rightly written by hand. */
export const handTerms = defineTerms('trace/handwriting', {
  hand: '手写 手抄 抄写 誊写 手书 誊抄 抄录 全文抄 抄一遍 抄两遍 抄三遍 抄五遍 抄十遍 用钢笔写 用毛笔写 亲手写 亲笔写',
  paper: `文献 文章 心得 体会 笔记 感悟 材料 检查 检讨 总结 讲话 原文 党章 条例 文件 条文 规章 制度 誓词 倡议书 承诺书 反思 日志 读后感 发言稿 提纲 学习 家训 语录 守则 准则 公约 手册`,
  /** Signatures, calligraphy, school and medicine: there the hand is the point. */
  rightly:
    '签名 签字 签署 署名 书法 练字 字帖 作业 语文 体检 处方 病历 遗嘱 稿本 手稿 古籍 经文 识别 输入法 手写板 触控 汉字 票据 支票 数据集 考场 答题卡 板书',
});
