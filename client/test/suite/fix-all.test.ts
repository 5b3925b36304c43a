import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction, fixAllKind, sourceActions } from './support/code-actions.ts';
import { closeEverything, fileUri, fixtures, openFile, untilFindings } from './support/editor.ts';
import { ready } from './support/extension.ts';

/** The notice without the repeat; the contradiction, which only its author can settle, is still there. */
function withoutRepeat(text: string): string {
  return text.replace('发放，请留存签到表。', '发放。');
}

suite('fix all', () => {
  suiteSetup(ready);
  teardown(closeEverything);

  test('applies what is safe, and nothing a second time', async () => {
    const { document } = await openFile(fixtures.training);
    const original = document.getText();
    await untilFindings(document.uri, 'trace/duplicate-evidence', 1);

    const actions = await sourceActions(document, fixAllKind);
    assert.equal(actions.length, 1);
    for (const action of actions) await applyAction(action);
    const fixed = document.getText();
    assert.equal(fixed, withoutRepeat(original));
    assert.match(fixed, /至少100%/);
    await untilFindings(document.uri, 'trace/duplicate-evidence', 0);

    for (const action of await sourceActions(document, fixAllKind)) await applyAction(action);
    assert.equal(document.getText(), fixed);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  test('does not answer to a generic fix-all, which would touch prose on save', async () => {
    const { document } = await openFile(fixtures.training);
    await untilFindings(document.uri, 'trace/duplicate-evidence', 1);
    assert.deepEqual(await sourceActions(document, vscode.CodeActionKind.SourceFixAll.value), []);
  });

  test('runs on save where the user asked for it by name', async () => {
    const name = '通知副本.txt';
    await vscode.workspace.fs.copy(fileUri(fixtures.training), fileUri(name), { overwrite: true });
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { [fixAllKind]: 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await openFile(name);
      const original = editor.document.getText();
      await untilFindings(editor.document.uri, 'trace/duplicate-evidence', 1);
      await editor.edit((edit) => edit.insert(editor.document.positionAt(original.length), '（联系人：李大山）\n'));
      await editor.document.save();
      assert.equal(editor.document.getText(), `${withoutRepeat(original)}（联系人：李大山）\n`);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
      await closeEverything();
      await vscode.workspace.fs.delete(fileUri(name));
    }
  });
});
