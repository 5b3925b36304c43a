/** Words that judge, accuse, mock or belong to statisticians: a message says what is missing and what to do. */
export const BANNED_WORDS: readonly string[] = [
  '口径',
  '喻域',
  '样本量',
  '置信',
  '造假',
  '造数',
  '作假',
  '空洞',
  '空话',
  '废话',
  '套话',
  '官话',
  '假话',
  '糊弄',
  '敷衍',
  '荒唐',
  '可笑',
  '毫无意义',
  '形式主义',
  '官僚',
  '不等于',
  '不代表',
  '抄袭',
  '其实',
  '何必',
  '难道',
  '居然',
  '竟然',
];

/** What is wrong with a message text, one line a problem; empty when nothing is. */
export function wordingProblems(message: string): readonly string[] {
  const problems = BANNED_WORDS.filter((word) => message.includes(word)).map((word) => `banned word ${word}`);
  if (/[？?]/u.test(message)) problems.push('a question');
  if (/[！!]/u.test(message)) problems.push('an exclamation');
  return problems;
}
