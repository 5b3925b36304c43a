import { defineTerms } from '../../../lexicon/term-table.ts';

/** The claim that something plays its part. */
export const roles = defineTerms('slogan/roles', {
  play: '充分发挥 有效发挥 更好发挥 切实发挥 积极发挥 全面发挥 进一步发挥 注重发挥 着力发挥',
  role: '职能作用 作用 优势 功能 效能 职能',
});
