import { defineTerms } from '../../../lexicon/term-table.ts';

/** Adverbs of quality and the processes they adorn. */
export const processes = defineTerms('duty/processes', {
  /** Said of any process. */
  quality: '高标准 高规格 高起点 精心',
  /** Said of choosing people. */
  choice: '高质量 高水平 精准 严格 从严 科学 优中选优',
  select: '选派 遴选 选拔 选配 选调 选聘 选定 挑选 抽调 选育 选树 配备',
  run: '组织 部署 谋划 筹备 推进 打造 策划 安排',
  criterion: '标准是 条件是 标准为 条件为 条件： 标准： 必须具备 具备 符合 要求是 经考试 笔试 面试 考核合格 公开招',
});
