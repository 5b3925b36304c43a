/** Pairs of characters that say nothing about which activity is counted. */
const EMPTY = new Set(
  '开展 组织 参加 参与 举办 举行 累计 全年 今年 去年 以来 共有 全县 全市 各类 先后 完成 实施 活动 工作 人员 群众 干部 职工 其中 以及 通过 进行'.split(
    ' ',
  ),
);

/** True when two stretches name the same activity: they share a pair of Han characters that is not empty. */
export function sharesNoun(a: string, b: string): boolean {
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair) && !EMPTY.has(pair) && b.includes(pair)) return true;
  }
  return false;
}
