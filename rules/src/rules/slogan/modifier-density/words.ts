import { defineTerms } from '../../../lexicon/term-table.ts';

/** Adverbs that imitate action and may be left out before a verb. */
export const adverbs = defineTerms('slogan/adverbs', {
  adverb: '进一步 不断 切实 着力 持续 大力 深入 扎实 积极 认真 努力 全力 坚持不懈 深刻 更加',
});
