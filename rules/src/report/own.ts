import { REPORT_SCHEMA } from './model.ts';

/** What a report is called, at its head. */
export const REPORT_TITLE = '文风检查报告';

/** Below the title of a report in Markdown: tells the report from a document, and silences its checks in an editor. */
export const MARKDOWN_MARK = `<!-- shihua-disable-file -- 这是检查报告，引用了各份文稿的原文（${REPORT_SCHEMA}） -->`;

/** In the head of a report as a page: who made it. */
export const GENERATOR = REPORT_SCHEMA;

/** Characters at the beginning of a file among which a mark stands. */
const HEAD = 2000;

const MARKS: readonly RegExp[] = [
  new RegExp(String.raw`^# ${REPORT_TITLE}\s+${escaped(MARKDOWN_MARK)}`, 'u'),
  new RegExp(String.raw`^<!doctype html>[\s\S]*<meta name="generator" content="${GENERATOR}"`, 'u'),
  new RegExp(String.raw`^\{\s*"schema":\s*"${REPORT_SCHEMA}"`, 'u'),
];

/** True for a report that was written by this tool: it quotes documents and is none. */
export function isOwnReport(text: string): boolean {
  const head = text.slice(0, HEAD);
  return MARKS.some((mark) => mark.test(head));
}

function escaped(text: string): string {
  return text.replace(/[()]/gu, String.raw`\$&`);
}
