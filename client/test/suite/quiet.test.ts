import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction, quickFixes } from './support/code-actions.ts';
import { closeEverything, fileUri, fixtures, openFile, untilFindings } from './support/editor.ts';
import { ready } from './support/extension.ts';

const rule = 'num/at-least-max';

/** The action that runs a command of ours, or, without one, that writes a comment; its title is in the display language. */
async function quietingAction(uri: vscode.Uri, command?: string): Promise<vscode.CodeAction> {
  const [finding] = await untilFindings(uri, rule, 1);
  assert.ok(finding);
  const actions = await quickFixes(uri, finding);
  const action = actions.find((offered) =>
    command === undefined ? writesComment(offered) : offered.command?.command === command,
  );
  assert.ok(action, actions.map((offered) => offered.title).join());
  return action;
}

/** By its title: what an edit with blanks writes is not to be seen from outside. */
function writesComment({ edit, title }: vscode.CodeAction): boolean {
  return edit !== undefined && /^(?:忽略此处|Ignore here)/u.test(title);
}

suite('quiet', () => {
  suiteSetup(ready);
  teardown(closeEverything);

  test('此类不再提示 switches the rule off in the workspace, and removing the setting brings it back', async () => {
    const { document } = await openFile(fixtures.notice);
    const settings = vscode.workspace.getConfiguration('shihua', document.uri);
    await settings.update('rules', { 'brand/pun': 'info' }, vscode.ConfigurationTarget.Workspace);
    try {
      await applyAction(await quietingAction(document.uri, 'shihua.turnOffRule'));
      await untilFindings(document.uri, rule, 0);
      await untilFindings(document.uri, 'trace/duplicate-evidence', 2);
      const written = vscode.workspace.getConfiguration('shihua', document.uri).inspect('rules');
      assert.deepEqual(written?.workspaceValue, { 'brand/pun': 'info', [rule]: 'off' });
      assert.equal(document.isDirty, false);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilFindings(document.uri, rule, 1);
  });

  test('忽略此处 puts a comment above the line in Markdown', async () => {
    const { document } = await openFile(fixtures.plan);
    const original = document.getText();
    const { edit } = await quietingAction(document.uri);
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /<!-- shihua-disable-next-line num\/at-least-max -- .+ -->\n𠮷安村/u);
    await untilFindings(document.uri, rule, 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
    await untilFindings(document.uri, rule, 1);
  });

  // Folders that only the editor reaches have no sidecar files.
  if (vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined) {
    test('忽略此处 keeps its reason beside a plain text', async () => {
      const { document } = await openFile(fixtures.notice);
      const { command } = await quietingAction(document.uri, 'shihua.ignoreFinding');
      assert.ok(command);
      const sidecar = fileUri('.shihua-ignore.json');
      const reason = '县里统一要求的写法';
      await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]), reason);
      try {
        await untilFindings(document.uri, rule, 0);
        const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
        assert.ok(written.includes(reason) && written.includes(rule), written);
      } finally {
        await vscode.workspace.fs.delete(sidecar);
      }
      await untilFindings(document.uri, rule, 1);
    });
  }
});
