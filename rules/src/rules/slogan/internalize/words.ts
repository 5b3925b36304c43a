import { defineTerms } from '../../../lexicon/term-table.ts';

/** Fixed couplets that follow any study. */
export const couplets = defineTerms('slogan/couplets', {
  inner: '内化于 内化为 内化成',
  outer: '外化于 外化为 外化成',
  set: `入脑入心 走深走实 走心走实 学深悟透 融会贯通 落地生根 开花结果 见行见效 常态长效 学思践悟 真学真懂 真信真用 真懂真信 学懂弄通 做实见效 往心里走 往深里走 往实里走
    知行合一 学以致用 以学促干 以学促做 学用结合 入心入脑 落地开花 落细落实 落地落实`,
});
