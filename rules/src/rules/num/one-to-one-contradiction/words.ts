import { defineTerms } from '../../../lexicon/term-table.ts';

/** Promises of one helper for one person, and the verbs with which two counts are paired. */
export const pairing = defineTerms('num/pairing', {
  promise: '一对一 1对1 1对一 一帮一 一人一帮 一比一',
  verb: '结对 帮带 结成 配对 包联 联系 带教 师徒',
});
