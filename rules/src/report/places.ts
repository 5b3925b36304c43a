import { bisect } from '../text/bisect.ts';
import type { ReportFile, ReportFinding } from './model.ts';

/** The number of the paragraph an offset lies in, from 1; null where the report does not know the paragraphs. */
export function paragraphOf({ paragraphs }: Pick<ReportFile, 'paragraphs'>, offset: number): number | null {
  if (paragraphs === undefined || paragraphs.length === 0) return null;
  // What stands before the first paragraph counts as the first.
  return Math.max(
    1,
    bisect(paragraphs.length, (index) => (paragraphs[index] ?? 0) > offset),
  );
}

/** Where a finding is, in words, counted from 1. */
export function placeWords(file: Pick<ReportFile, 'paragraphs'>, finding: ReportFinding): string {
  const { line, character } = finding.range.start;
  const paragraph = paragraphOf(file, finding.start);
  const before = paragraph === null ? '' : `第 ${String(paragraph)} 段，`;
  return `${before}第 ${String(line + 1)} 行第 ${String(character + 1)} 字`;
}
