import type { Source } from './types.ts';

/** The circulars of the central working mechanism on reducing burdens, seven of which were read in full. */
export const circular = (words: string): Source => ({
  instrument: '中央层面整治形式主义为基层减负专项工作机制办公室、中央纪委办公厅通报',
  words,
  provenance: 'seen',
});

/** The 2024 rules beyond article 3, known from reports of them. */
export const rules2024 = (words: string): Source => ({
  instrument: '《整治形式主义为基层减负若干规定》',
  words,
  provenance: 'second-hand',
});

/** A clause of the 2024 rules that was read. */
export const article2024 = (clause: '第1条' | '第2条' | '第3条', words: string): Source => ({
  instrument: '《整治形式主义为基层减负若干规定》',
  clause,
  words,
  provenance: 'seen',
});

/** A district's sixteen measures of 2019. */
export const district2019 = (words?: string): Source => ({
  instrument: '某区为基层减负十六条措施（2019年）',
  ...(words === undefined ? {} : { words }),
  provenance: 'seen',
});

/** The 2026 rules on official apps. */
export const apps2026 = (words: string): Source => ({
  instrument: '《政务移动互联网应用程序规范化管理办法》（国办函〔2026〕12号）',
  words,
  provenance: 'seen',
});
