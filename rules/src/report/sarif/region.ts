import type { ReportFinding } from '../model.ts';

/** A stretch of a document: lines and columns from 1 (the end column is the one after), offsets from 0. */
export interface Region {
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet?: { readonly text: string };
}

/** The region of a finding. */
export function findingRegion({ range: { start, end }, start: from, end: to, text }: ReportFinding): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: from,
    charLength: to - from,
    ...(text === '' ? {} : { snippet: { text } }),
  };
}

/**
 * The region of an edit or a related place, of which the report knows offsets only. Within the finding's own passage
 * lines and columns can be counted as well; elsewhere the offsets stand alone, which SARIF allows.
 */
export function regionNear(finding: ReportFinding, start: number, end: number): Region {
  const offsets = { charOffset: start, charLength: end - start };
  if (start < finding.start || end > finding.end || finding.text === '') return offsets;
  const from = placeWithin(finding, start);
  const to = placeWithin(finding, end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, ...offsets };
}

function placeWithin({ range, start, text }: ReportFinding, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset - start).split(/\r\n|\n|\r/u);
  const last = lines.at(-1) ?? '';
  const first = lines.length === 1;
  return { line: range.start.line + lines.length, column: (first ? range.start.character : 0) + last.length + 1 };
}
