import { extname } from 'node:path';
import type { Language } from '@shihua/rules';

/** Extensions that a folder is searched for; a file named outright is read whatever its name. */
export const EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.docx', '.html', '.htm'];

/** True for a file that a folder search picks up. Word's lock files (`~$…`) hold no document. */
export function isDocument(name: string): boolean {
  return !name.startsWith('~$') && EXTENSIONS.includes(extname(name).toLowerCase());
}

/** How a file is read, by its extension; what is not Markdown or HTML is plain text. */
export function languageOf(path: string): Language {
  const extension = extname(path).toLowerCase();
  if (extension === '.md' || extension === '.markdown') return 'markdown';
  if (extension === '.html' || extension === '.htm') return 'html';
  return 'plaintext';
}
