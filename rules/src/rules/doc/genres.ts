/** The fifteen kinds of official document (公文种类). */
export const OFFICIAL_KINDS: readonly string[] = [
  '决议',
  '决定',
  '命令',
  '令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
];

/** The title without spaces and without a bracket at its end: 关于……的报告（第二稿）. */
export function bareTitle(title: string): string {
  return title.replace(/[（(][^（）()]{1,12}[）)]$/u, '').replace(/\s+/gu, '');
}

/** The kind a title ends with: 请示, 报告 …; undefined when it ends with none. The longest counts. */
export function kindOf(title: string): string | undefined {
  const text = bareTitle(title);
  return OFFICIAL_KINDS.filter((kind) => text.endsWith(kind)).sort((a, b) => b.length - a.length)[0];
}
