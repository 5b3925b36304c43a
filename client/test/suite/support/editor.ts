import * as vscode from 'vscode';
import { until } from './until.ts';

/** The fixtures by what they are for; the names are as in an office, with Chinese characters in the path. */
export const fixtures = {
  /** Three identical requests for evidence, 至少100%, an open 《. */
  notice: '图书清点通知.txt',
  /** Markdown with front matter, a code block and characters outside the basic plane. */
  plan: '农机培训方案.md',
  /** A request made twice about the same thing (safe to fix) and 至少100% (not safe). */
  training: '农机培训通知.txt',
  /** Nothing to find. */
  minutes: '工作例会纪要.txt',
  /** Not prose. */
  json: '参数.json',
} as const;

/** The address of a file in the opened workspace folder. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('the suite needs a workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** Throws away the edits of all prose and closes all editors, so that no test sees the traces of another. */
export async function closeEverything(): Promise<void> {
  const prose = vscode.workspace.textDocuments.filter(({ languageId }) =>
    ['plaintext', 'markdown'].includes(languageId),
  );
  // Not every document: VS Code edits its own settings file when it starts.
  for (const document of prose.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The range of the nth (from 0) occurrence of a text. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 0): vscode.Range {
  let start = -1;
  for (let count = 0; count <= nth; count++) {
    start = document.getText().indexOf(text, start + 1);
    if (start < 0) throw new Error(`“${text}” occurs ${count} times`);
  }
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The rule id of a diagnostic. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** What this extension has found in a document so far, in the order of the text. */
export function findingsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === 'shihua')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until a rule has reported exactly `count` places in a document. */
export async function untilFindings(
  uri: vscode.Uri,
  rule: string,
  count: number,
): Promise<readonly vscode.Diagnostic[]> {
  return until(() => {
    const found = findingsIn(uri).filter((diagnostic) => ruleOf(diagnostic) === rule);
    return found.length === count && found;
  }, `${count} × ${rule} in ${uri.path}`);
}
