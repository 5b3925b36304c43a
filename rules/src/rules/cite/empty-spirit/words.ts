import { defineTerms } from '../../../lexicon/term-table.ts';

/** Passing on a spirit. */
export const spirits = defineTerms('cite/spirits', {
  pass: '传达 学习 贯彻 落实 领会 宣讲 宣传 传达学习 学习传达 学习贯彻 贯彻落实 吃透 把握',
  spirit: '精神',
});
