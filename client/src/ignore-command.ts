import * as vscode from 'vscode';
import { SIDECAR_FILE, type IgnoreArgument } from '@shihua/server/protocol';
import type { Host } from './host.ts';
import { withEntry } from './report/sidecar.ts';

const { t } = vscode.l10n;

/**
 * Asks why a finding is to be ignored and writes it into the sidecar file beside the document, since a comment in a
 * plain text would be printed. Without a reason nothing is written; a file that cannot be read as a sidecar is left
 * as it is.
 */
export async function ignoreFinding(host: Host, argument: unknown, given: string | undefined): Promise<void> {
  if (!isArgument(argument)) return;
  const reason = given ?? (await vscode.window.showInputBox(question()));
  if (reason === undefined || reason.trim() === '') return;
  const target = vscode.Uri.joinPath(vscode.Uri.parse(argument.uri), '..', SIDECAR_FILE);
  const open = await openIfThere(target);
  const text = withEntry(open?.getText(), argument, reason.trim());
  if (text === undefined) {
    const message = t('This file is not a list of ignored findings and was left as it is: {0}', target.fsPath);
    await vscode.window.showErrorMessage(message);
  } else if (open === undefined) {
    await vscode.workspace.fs.writeFile(target, host.utf8(text));
  } else {
    await replaceText(open, text);
  }
}

/** Through the editor, so that unsaved changes of the file count and the entry can be undone. */
async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  return vscode.workspace.openTextDocument(uri);
}

function question(): vscode.InputBoxOptions {
  return {
    title: t('Ignore here'),
    prompt: t('Why is this right as it stands? The reason is kept in {0}.', SIDECAR_FILE),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? t('Please give a reason.') : undefined),
  };
}

function isArgument(value: unknown): value is IgnoreArgument {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return [fields.uri, fields.rule, fields.fingerprint].every((field) => typeof field === 'string');
}
