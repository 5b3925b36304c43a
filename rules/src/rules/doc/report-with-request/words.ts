import { defineTerms } from '../../../lexicon/term-table.ts';

/** Formulas that ask the reader of a document for a decision. */
export const requests = defineTerms('doc/requests', {
  /** Closes a 请示 and nothing else. */
  formula: `妥否，请批示 妥否，请审批 妥否，请批复 妥否，请指示 当否，请批示 当否，请审批 当否，请批复 当否，请指示 可否，请批示 可否，请批复 可否，请审批 是否妥当，请批示 妥否请批示 当否请批示
    以上请示 特此请示 请予批复 请予审批 请予批准 请批准 请批复 请批示 请审批 恳请批准 恳请审批 恳请批复 敬请批准 敬请批复 望予批准 请予核准 请予拨付 请予拨款 请求拨付 请求拨款 恳请拨付 恳请拨款 请求批准 特请示如下 现请示如下`,
  /** Asks when 请 or 恳请 stands before it in its clause. */
  grant: '予以解决 给予解决 予以拨付 予以安排 予以批准 给予安排 予以追加',
  /** Begs for something. */
  plea: '恳请 恳求',
});
