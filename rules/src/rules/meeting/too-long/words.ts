import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words before how long a meeting or a speech takes. */
export const lengthTerms = defineTerms('meeting/length', {
  own: '会期 会议议程 会议时间 会议为期 会议历时 会议时长 会议安排 会议持续',
  shared: '为期 历时 议程 时长',
  speech: '讲话 主报告 主旨报告 总结讲话 主持讲话',
});
