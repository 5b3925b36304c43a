import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words with which a text marks its own work. */
export const answers = defineTerms('slogan/answers', {
  hand: '交出 交上 交好 答好 书写 写好 写下 答出 递交 递上 交',
  praise: `满意 优异 合格 精彩 亮眼 亮丽 高分 出色 漂亮 圆满 完美 放心 沉甸甸 厚重 厚实 温暖 暖心 硬核 优秀 新时代 高质量 时代 历史 过硬 不负`,
  sheet: '答卷 考卷 成绩单',
  trust: '放心',
});
