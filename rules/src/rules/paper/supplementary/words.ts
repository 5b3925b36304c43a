import { defineTerms } from '../../../lexicon/term-table.ts';

/** Notices after the notice, and what they add or only put right. */
export const supplementTerms = defineTerms('paper/supplements', {
  lead: '补充通知 再次通知 补充要求 补充事项的通知 再通知',
  more: '还少了一项 还要加一项 再加一项 另增一项 追加一项 新增一项要求 追加两项 再增加一项 补充一项 再补充一项',
  order: '必须 务必 应当 须 要求 全员 请于 一律 不得 要派出 要进一步 均要 还要',
  /** Puts right or puts off; asks for nothing new. */
  mend: '更正 勘误 有误 改为 调整为 延期至 推迟至 变更为 顺延',
});
