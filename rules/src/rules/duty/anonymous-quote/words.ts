import { defineTerms } from '../../../lexicon/term-table.ts';

/** Speakers who are a kind and not a person. */
export const speakers = defineTerms('duty/speakers', {
  speaker: `学员 党员 干部 群众 村民 居民 企业 商户 家长 学生 教师 老师 职工 负责人 网友 市民 老人 老百姓 农户 农民 患者 业主 用户 同志 老党员 乡亲 企业家 游客 青年 大家 社员 工人`,
});
