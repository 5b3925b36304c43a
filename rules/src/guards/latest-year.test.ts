import { expect, test } from 'vitest';
import { blocksOf } from '../testing/blocks-of.ts';
import { latestYear } from './latest-year.ts';

test.each<[string, readonly string[], number]>([
  ['the latest of several', ['2019年修渠，2022年通水。'], 2022],
  ['Han digits', ['二〇二一年三月动工。'], 2021],
  ['full-width digits', ['２０２０年动工。'], 2020],
  ['a goal is no date', ['2021年编制规划，到2035年全部通水。'], 2021],
  ['the end of a plan is no date', ['规划期为2021—2030年，2022年动工。'], 2022],
  ['but 截至 is', ['截至2023年底通水。'], 2023],
  ['titles and quotations', ['按照《2030年规划》和“2028年目标”，2020年动工。'], 2020],
  ['document numbers', ['青石镇文件', '青政发〔2031〕5号', '2020年动工。'], 2020],
  ['no year at all', ['渠长三公里，建了十二年。'], 0],
  ['years out of range', ['公元1368年建城。'], 0],
  ['a dated document', ['青石镇水渠规划', '工程于2026年完工。', '青石镇人民政府', '2024年5月6日'], 2024],
])('%s', (_name, lines, year) => {
  expect(latestYear(blocksOf(lines))).toBe(year);
});
