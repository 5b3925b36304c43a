import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words that official prose doubles: as the one who acts and as the act. */
export const doubled = defineTerms('slogan/doubled', {
  lead: '领导',
  other: '组织 关心 重视 支持 努力 指导 关怀 帮助 带领',
});
