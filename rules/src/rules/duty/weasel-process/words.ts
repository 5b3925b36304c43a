import { defineTerms } from '../../../lexicon/term-table.ts';

/** Adverbs of quality and the processes they adorn. */
export const processes = defineTerms('duty/processes', {
  /** Said of any process. */
  quality: '高标准 高规格 高起点 精心',
  /** Said of choosing people. */
  choice: '高质量 高水平 精准 严格 从严 科学 优中选优',
  select: '选派 遴选 选拔 选配 选调 选聘 选定 挑选 抽调 选育 选树 配备',
  run: '组织 部署 谋划 筹备 推进 打造 策划 安排',
  /** A reply puts off with these: when and how far are left open. */
  soft: '及时反馈 力求 适时 择机 尽快 尽早 早日 逐步 适当 多渠道 想方设法 按程序 全力 积极 认真',
  /** What is put off, in words that bind to nothing. */
  putOff:
    '研究解决 予以研究 统筹考虑 协调有关 协调相关 向上争取 向上级 有序推进 妥善解决 妥善处理 予以解决 推动解决 吸纳您 进一步研究 充分借鉴 持续跟进 密切关注 统筹研究 立行立改 切实提升',
  /** What ties it down after all: a condition that is named. */
  tied: '如果 如您 若 批复后 完成后 验收后 预计 计划于 拟于 之前 届时',
  criterion: '标准是 条件是 标准为 条件为 条件： 标准： 必须具备 具备 符合 要求是 经考试 笔试 面试 考核合格 公开招',
});
