import type { ReportFile, ReportFinding } from './model.ts';

/** The number of the paragraph an offset lies in, from 1; null where the report does not know the paragraphs. */
export function paragraphOf({ paragraphs }: Pick<ReportFile, 'paragraphs'>, offset: number): number | null {
  if (paragraphs === undefined || paragraphs.length === 0) return null;
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Where a finding is, in words, counted from 1. */
export function placeWords(file: Pick<ReportFile, 'paragraphs'>, finding: ReportFinding): string {
  const { line, character } = finding.range.start;
  const paragraph = paragraphOf(file, finding.start);
  const before = paragraph === null ? '' : `第 ${String(paragraph)} 段，`;
  return `${before}第 ${String(line + 1)} 行第 ${String(character + 1)} 字`;
}
