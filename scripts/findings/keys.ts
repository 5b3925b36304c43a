import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS, type TestDocument } from './documents.ts';

/** A defect planted in a document. */
export interface Defect {
  /** Rules that name this defect, the aptest first; its family is the defect's. */
  readonly rules: readonly string[];
  /** The passage, which occurs once; empty where the whole document is meant. */
  readonly text: string;
  /** What is wrong. */
  readonly why: string;
}

/** A document and what was planted in it. */
export interface KeyedDocument extends TestDocument {
  readonly defects: readonly Defect[];
}

/** The documents that have a key beside them. */
export function keyedDocuments(documents: readonly TestDocument[]): readonly KeyedDocument[] {
  return documents.flatMap((document) => {
    const file = path.join(DOCUMENTS, `${document.name}.key.json`);
    if (!existsSync(file)) return [];
    return [{ ...document, defects: JSON.parse(readFileSync(file, 'utf8')) as Defect[] }];
  });
}
