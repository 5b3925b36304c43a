import { defineTerms } from '../../../lexicon/term-table.ts';

/** Calls for a wave or a mood. */
export const calls = defineTerms('slogan/calls', {
  appeal: '号召 倡导 发动 引导 激励 鼓励',
  /** Said at the end of any paper. */
  set: '一头连着 一头系着 永远在路上 奋进正当时 扬帆正当时 实干正当时 号角已吹响 号角已经吹响 蓝图已绘就 蓝图已经绘就 实干成就未来',
  raise: '掀起 兴起 形成 营造 烘托',
  mood: '热潮 新热潮 高潮 浓厚氛围 良好氛围 社会氛围 舆论氛围 工作氛围 学习氛围 氛围 新气象 生动局面 良好局面 新局面 良好风尚 浓厚风气 良好风气',
});
