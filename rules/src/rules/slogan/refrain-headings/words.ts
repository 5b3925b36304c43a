import { defineTerms } from '../../../lexicon/term-table.ts';

/** How slogans open and close that stand as headings. None of them says what the section is about. */
export const refrainTerms = defineTerms('slogan/refrain-headings', {
  open: `坚持 始终坚持 必须坚持 更加坚持 坚定不移 坚持不懈 毫不动摇 毫不放松 持之以恒 以更 聚力在 聚焦在 着力在 努力在 力争在 奋力在 全力在 勇于在
    更加 更高 更大 更实 更好 争当 勇当 争做 当好 做到 牢固树立 牢记`,
  close: `新突破 新成效 新进展 新台阶 新跨越 新局面 新提升 新作为 新篇章 新气象 新面貌 新担当 新贡献 新高度 新力度 新风貌 新优势 新境界 上台阶 走在前 走在前列 做示范 勇争先
    见实效 求实效 出实效 见成效 求突破 实现突破 走深走实 提质增效 落地见效 落地生根 开花结果 再上新台阶 迈上新台阶 取得新进展 取得新成效 取得新突破 实现新突破 开创新局面 展现新作为`,
});
