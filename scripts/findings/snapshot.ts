import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS, filesUnder, type TestDocument } from './documents.ts';
import type { FindingRecord } from './record.ts';

const SUFFIX = '.findings.json';

/** The snapshot beside a document. */
export function snapshotFile({ name }: Pick<TestDocument, 'name'>): string {
  return path.join(DOCUMENTS, `${name}${SUFFIX}`);
}

/** The recorded findings of a document; none where nothing is recorded yet. */
export function readSnapshot(document: TestDocument): readonly FindingRecord[] {
  const file = snapshotFile(document);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FindingRecord[]) : [];
}

/** One finding a line, so that a change of one finding is a change of one line. */
export function renderSnapshot(records: readonly FindingRecord[]): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map((record) => `  ${JSON.stringify(record)}`).join(',\n')}\n]\n`;
}

/** Snapshots whose document is gone. */
export function orphanSnapshots(documents: readonly TestDocument[]): readonly string[] {
  const known = new Set(documents.map(({ name }) => `${name}${SUFFIX}`));
  return filesUnder(DOCUMENTS)
    .filter((file) => file.endsWith(SUFFIX) && !known.has(file))
    .map((file) => path.join(DOCUMENTS, file));
}
