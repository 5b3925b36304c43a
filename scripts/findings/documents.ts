import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../rules/src/index.ts';
import { ROOT } from '../lib/root.ts';

/** Where the test documents lie: one folder for those without fault, one for those with planted defects. */
export const DOCUMENTS = path.join(ROOT, 'test-fixtures', 'documents');

/** A test document; `name` is its path under the documents' folder without the suffix. */
export interface TestDocument {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
}

/** All test documents, by name. */
export function readDocuments(): readonly TestDocument[] {
  return filesUnder(DOCUMENTS)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .map((file) => ({
      name: file.replace(/\.(?:txt|md)$/u, ''),
      text: readFileSync(path.join(DOCUMENTS, file), 'utf8'),
      language: file.endsWith('.md') ? 'markdown' : 'plaintext',
    }));
}

/** Paths of all files under a folder, with forward slashes, sorted. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
