/** What a rate is of, and the words with which its part is counted where they share no character with it. */
const SYNONYMS: readonly (readonly [RegExp, RegExp])[] = [
  // Those who got the certificate are those who passed.
  [/通过|合格|及格|达标|取证/u, /取得.*证|拿到.*证|领证|合格|及格|达标|通过|过关/u],
  [/执行|支出/u, /支出|支付|使用|执行|列支/u],
];
const CALLED_RATE = /^(\p{Script=Han}{0,10})[，,（(](\p{Script=Han}{1,6})率[为达到约]{0,2}$/u;
const LONGEST_LABEL = 6;

/**
 * True where the words between a part and a percentage call the percentage the rate of that part, which is said before
 * the part or after it: 实到33人，到会率; 20个通公交，通达率.
 */
export function isRateOf(before: string, between: string): boolean {
  const [, after = '', rate] = CALLED_RATE.exec(between) ?? [];
  if (rate === undefined) return false;
  const label = `${/[^，,。；、\d]*$/u.exec(before)?.[0].slice(-LONGEST_LABEL) ?? ''} ${after}`;
  if (/[未不没]/u.test(label)) return false;
  return (
    Array.from(rate.slice(-2)).some((char) => label.includes(char)) ||
    SYNONYMS.some(([of, counted]) => of.test(rate) && counted.test(label))
  );
}
