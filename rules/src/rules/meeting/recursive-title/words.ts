import { defineTerms } from '../../../lexicon/term-table.ts';

/** What papers and meetings are called that can be about one another. */
export const nestTerms = defineTerms('meeting/nest', {
  paper: '通知 意见 方案 文件 讲话 批示 要点 纪要',
  meeting: '会议 动员会 部署会 推进会 座谈会 学习会 传达会 研讨会 大会',
  spirit: '精神',
  about: '关于',
});
