import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words that every marker of a cut-off preview has one of. */
export const paywallWords = defineTerms('residue/paywall', {
  cue: '隐藏 省略 下载后 显示 正式会员 VIP 未完 付费 点击下载 剩余',
});
