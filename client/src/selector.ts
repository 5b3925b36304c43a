import * as vscode from 'vscode';

const LANGUAGES = ['plaintext', 'markdown'] as const;

/** Schemes of documents that people edit. Output panels, git versions, notebooks and previews have others and stay out. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs'] as const;

/** Schemes that a workspace folder may have and that still hold no drafts. */
const NEVER = new Set([
  'git',
  'output',
  'vscode-notebook',
  'vscode-notebook-cell',
  'vscode-userdata',
  'vscode-settings',
]);

/** One pair of language and scheme that the server is to read. */
export interface ReadFilter {
  readonly language: string;
  readonly scheme: string;
}

/** The documents Shihua reads: plain text and Markdown on disk, unsaved, and on the file systems of the open folders. */
export function readSelector(): readonly ReadFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const opened = folders.map(({ uri }) => uri.scheme).filter((scheme) => !NEVER.has(scheme));
  const schemes = [...new Set<string>([...SCHEMES, ...opened])];
  return LANGUAGES.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
}

/** True when Shihua reads the document. */
export function isRead(document: vscode.TextDocument): boolean {
  return vscode.languages.match(readSelector(), document) > 0;
}
