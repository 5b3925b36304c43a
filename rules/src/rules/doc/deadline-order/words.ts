import { defineTerms } from '../../../lexicon/term-table.ts';

/** What must be in by a deadline, what must be in before a meeting, and how a meeting is set. */
export const deadlines = defineTerms('doc/deadlines', {
  hand: '报送 上报 提交 报名 反馈 交回 送达 报至 报到 申报 寄送 发送 交至 报 完成 申请',
  material: '参会名单 参会人员名单 参会回执 回执 发言材料 会议材料 汇报材料 参会人员 报名表',
  set: '会议定于 定于 会议时间 召开时间 会议于',
});
