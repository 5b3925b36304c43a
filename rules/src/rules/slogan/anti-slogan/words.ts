import { defineTerms } from '../../../lexicon/term-table.ts';

/** What a unit says it does not do. */
export const shams = defineTerms('slogan/shams', {
  not: '不喊 不搞 不做 不摆 不玩 不耍 不走 不图 不务 力戒 杜绝 坚决反对 坚决杜绝 拒绝 摒弃 告别 绝不搞 决不搞 不去搞',
  sham: `空口号 口号 花架子 假把式 花拳绣腿 形式主义 空对空 虚功 表面文章 面子工程 形象工程 花样文章 官样文章 虚把式 走过场 虚招 虚名 过场`,
});
