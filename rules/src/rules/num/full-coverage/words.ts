import { defineTerms } from '../../../lexicon/term-table.ts';

/** Claims that nothing was left out. */
export const coverage = defineTerms('num/coverage', {
  full: '全覆盖 全域覆盖 全员覆盖',
  none: '零遗漏 零死角 零投诉 零差错 零盲区 零事故',
  all: '应建尽建 应享尽享 应查尽查 应改尽改 应保尽保 应接尽接 应检尽检 应收尽收 应补尽补 应纳尽纳 应贷尽贷 应训尽训',
  claim: '实现 达到 做到 完成 确保 已 基本 全面 推动 推进 力争 达成 保持 加快 形成',
});
