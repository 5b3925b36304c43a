/** What a rate is of, and the words with which its part is counted where they share no character with it. */
const SYNONYMS: readonly (readonly [RegExp, RegExp])[] = [
  // Those who got the certificate are those who passed.
  [/通过|合格|及格|达标|取证/u, /取得.*证|拿到.*证|领证|合格|及格|达标|通过|过关/u],
  [/执行|支出/u, /支出|支付|使用|执行|列支/u],
];
const CALLED_RATE = /^(\p{Script=Han}{0,10})[，,（(](\p{Script=Han}{1,6})率[为达到约]{0,2}$/u;
const LONGEST_LABEL = 6;

/** What the words between an amount and a percentage make the percentage of it: its rate, or the rate of the rest. */
export type Rated = 'part' | 'rest' | undefined;

/**
 * Whether a percentage is called the rate of the part before it, which is said before the part or after it: 实到33人，
 * 到会率; 20个通公交，通达率. 不合格3批，合格率 is the rate of the rest.
 */
export function ratedBy(before: string, between: string): Rated {
  const [, after = '', rate] = CALLED_RATE.exec(between) ?? [];
  if (rate === undefined) return undefined;
  const label = `${/[^，,。；、\d]*$/u.exec(before)?.[0].slice(-LONGEST_LABEL) ?? ''} ${after}`;
  const named =
    Array.from(rate.slice(-2)).some((char) => label.includes(char)) ||
    SYNONYMS.some(([of, counted]) => of.test(rate) && counted.test(label));
  if (!named) return undefined;
  if (!/[未不没]/u.test(label)) return 'part';
  const counted = rate.slice(-2);
  return (label.includes(`不${counted}`) || label.includes(`未${counted}`)) && !/[未不]/u.test(rate)
    ? 'rest'
    : undefined;
}
