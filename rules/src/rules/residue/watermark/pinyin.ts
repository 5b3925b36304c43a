const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aeiou])';
const SPELLED = new RegExp(`^(?:${INITIAL}${FINAL}){3,8}$`, 'u');
/** Common words that happen to read as syllables. */
const ENGLISH: ReadonlySet<string> = new Set([
  'database',
  'banana',
  'canada',
  'panama',
  'guangdong',
  'chinese',
  'piano',
]);

/** True for lower-case letters that read as three or more syllables of pinyin. */
export function isPinyin(letters: string): boolean {
  return SPELLED.test(letters) && !ENGLISH.has(letters);
}
