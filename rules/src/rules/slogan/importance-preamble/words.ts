import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words with which a text argues its own importance. */
export const importance = defineTerms('slogan/importance', {
  /** What is to be recognised; needs a verb of recognising before it. */
  quality: '重要性 必要性 紧迫性 重要意义 重大意义 深远意义 极端重要 现实意义 战略意义',
  /** Says it outright at the end of a clause. */
  predicate: '意义重大 意义深远 意义非凡 尤为重要 尤其重要 至关重要 十分重要 极为重要 非常重要 极其重要 重要而紧迫',
  /** 具有……意义. */
  has: '具有 有着 显得',
  /** Opens 事关……大局. */
  concerns: '事关 关乎 关系到 是一项 关系着',
  /** What it is said to concern when that is everything and nothing. */
  stake:
    '大局 全局 根本 成败 千家万户 民心 人心向背 长远 前途 未来 福祉 薪火相传 切身利益 长治久安 兴衰 政治任务 民生工程 民心工程 系统工程',
  /** Verbs of recognising. */
  recognise: '认识 理解 把握 领会 看到 明确 清醒 体会',
});
