import { defineTerms } from '../../../lexicon/term-table.ts';

/** Closings by the kind they belong to. */
export const closings = defineTerms('doc/closings', {
  request: `妥否 当否 可否 是否妥当 请批示 请批复 请审批 请批准 请予批示 请予批复 请予审批 请予批准 请予核准 请予支持 特此请示 以上请示 恳请批准 恳请批复 恳请审批 请指示 请予审核 请审定 请予解决 恳请解决 请予拨付 请审核`,
  report: '特此报告 专此报告 以上报告 请审阅 请审议 请予审议 特此汇报',
  notice: '特此通知 特此通报',
  announce: '特此公告 特此通告',
  reply: '此复 特此批复 特此回复',
  letter: '特此函告 特此函复 特此函达 专此函告 此致敬礼 请予函复 盼复',
});
