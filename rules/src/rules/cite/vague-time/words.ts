import { defineTerms } from '../../../lexicon/term-table.ts';

/** Times without a beginning or an end. */
export const vagueTimes = defineTerms('cite/vague-times', {
  /** No date of the document tells what is meant. */
  open: '近年来 近几年来 近几年 近期 近来 前段时间 前一时期 一段时间以来 前不久',
  /** Clear where the document is dated. */
  dated: '今年以来 截至目前 截止目前 到目前为止 目前为止 年初以来',
});
