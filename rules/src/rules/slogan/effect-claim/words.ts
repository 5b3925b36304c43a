import { defineTerms } from '../../../lexicon/term-table.ts';

/** Claims of effect: how much something changed, and results named by their noun alone. */
export const effects = defineTerms('slogan/effects', {
  degree: '有效 极大 显著 明显 充分 有力 大大 切实 大幅',
  change: '激发 提振 促进 提升 增强 调动 推动 改善 提高 缓解 激活 带动 凝聚 增进 夯实 巩固 助推 锤炼 优化 拓展 丰富',
  send: '释放 传递 发出',
  signal: '强烈信号 鲜明信号 积极信号 明确信号 信号 正能量',
  gain: '取得 收到 收获 产生',
  result: `明显成效 显著成效 良好成效 积极成效 阶段性成效 初步成效 明显实效 显著实效 明显效果 良好效果 较好效果 较好成效 显著效果 良好反响 热烈反响 积极进展 重要进展 显著进展 阶段性成果
    丰硕成果 可喜成绩 优异成绩 长足进步 长足发展 实效`,
  form: '形成',
  effect:
    '叠加效应 集聚效应 示范效应 联动效应 规模效应 品牌效应 虹吸效应 放大效应 乘数效应 倍增效应 良性循环 强大合力 工作合力 整体合力',
});
