import { numeral } from './numeral.ts';
import { makeSections, type Shape } from './outline.ts';

/** Share of flawed sentences in the documents the contenders are timed on. */
export const FLAWED_SHARE = 0.25;

/** An official report as plain text, exactly `chars` long. */
export function plainReport(shape: Shape): string {
  const lines = ['关于公共设施维护情况的报告', '', '县人民政府：', ''];
  makeSections(shape).forEach(({ heading, paragraphs, points }, index) => {
    lines.push(`${numeral(index + 1)}、${heading}`, ...paragraphs);
    points.forEach((point, at) => lines.push(`（${numeral(at + 1)}）${point}`));
  });
  return flat(lines.join('\n').slice(0, shape.chars));
}

/** The same report in Markdown, with emphasis, lists, a table and a link, exactly `chars` long. */
export function markdownReport(shape: Shape): string {
  const lines = ['# 关于公共设施维护情况的报告', '', '县人民政府：', ''];
  makeSections(shape).forEach(({ heading, paragraphs, points }, index) => {
    lines.push(`## ${numeral(index + 1)}、${heading}`, '');
    for (const paragraph of paragraphs) lines.push(emphasised(paragraph), '');
    if (points.length > 0) lines.push(...points.map((point) => `- ${point}`), '');
    if (index % 8 === 3) lines.push('| 项目 | 数量 |', '| --- | --- |', '| 已办 | 12 |', '| 待办 | 3 |', '');
    if (index % 8 === 5) lines.push(`附表见[维护清单](list-${String(index)}.md)。`, '');
  });
  return flat(lines.join('\n').slice(0, shape.chars));
}

function emphasised(paragraph: string): string {
  const end = paragraph.indexOf('，');
  return end < 0 ? paragraph : `**${paragraph.slice(0, end)}**${paragraph.slice(end)}`;
}

/** The same text as one stretch of memory: what is joined from pieces would be put together while it is being timed. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
