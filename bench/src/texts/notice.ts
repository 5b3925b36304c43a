import { numeral } from './numeral.ts';
import { makeSections, type Shape } from './outline.ts';
import { seeded } from '@shihua/rules/testing/similar-workspace';
import { pick } from './pick.ts';
import { flat } from './report.ts';
import { fill } from './words.ts';

const OPENINGS = [
  '为做好今年的{matter}工作，根据县政府第{few}次常务会议的安排，现将有关事项通知如下。',
  '{month}月{day}日检查{unit}时发现{matter}方面的漏洞，现就整改通知如下。',
  '{matter}工作{when}开始，为使各单位有所准备，现通知如下。',
] as const;

/** A notice to subordinate offices: addressee, what to do, by when, signature; exactly `chars` long. */
export function notice(shape: Shape): string {
  const random = seeded(shape.seed ^ 0x5f3759df);
  const end = ['', fill('{town}人民政府', random), fill('2025年{month}月{day}日', random), ''].join('\n');
  const lines = [
    fill('关于做好{matter}工作的通知', random),
    '',
    '各村（社区）、各有关单位：',
    fill(pick(OPENINGS, random), random),
  ];
  makeSections(shape).forEach(({ heading, paragraphs, points }, index) => {
    lines.push(`${numeral(index + 1)}、${heading}`, ...paragraphs);
    points.forEach((point, at) => lines.push(`（${numeral(at + 1)}）${point}`));
  });
  return flat(lines.join('\n').slice(0, shape.chars - end.length) + end);
}
