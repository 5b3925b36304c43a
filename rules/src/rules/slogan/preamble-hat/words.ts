import { defineTerms } from '../../../lexicon/term-table.ts';

/** Frames of an opening. Only the frame is marked; whom it names is no matter of style. */
export const frames = defineTerms('slogan/frames', {
  follow: `深入学习贯彻 认真学习贯彻 全面贯彻落实 深入贯彻落实 坚决贯彻落实 认真贯彻落实 全面贯彻 认真落实 坚决落实 深入贯彻 坚持以 紧紧围绕 紧扣 牢固树立 牢牢把握 高举 立足`,
  rank: '首要任务 重中之重 头等大事 首要政治任务',
  under: `坚强领导下 正确领导下 亲切关怀下 关心支持下 大力支持下 精心指导下 有力指导下 科学指引下 关心下 支持下 帮助下 指导下 指引下 关怀下 共同努力下 密切配合下`,
});
