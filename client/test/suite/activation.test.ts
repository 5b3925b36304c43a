import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, findingsIn, fixtures, openFile, untilFindings } from './support/editor.ts';
import { shihua } from './support/extension.ts';
import { until } from './support/until.ts';

// First in the order of the files: once activated, an extension stays so.
suite('activation', () => {
  teardown(closeEverything);

  test('asks to be activated by prose only', () => {
    const { activationEvents } = shihua().packageJSON as { activationEvents?: string[] };
    assert.deepEqual([...(activationEvents ?? [])].sort(), ['onLanguage:markdown', 'onLanguage:plaintext']);
  });

  // A workbench without a server makes a plain text of its own when it starts, which wakes the extension.
  if (vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined) {
    test('stays asleep for a JSON file', async () => {
      await openFile(fixtures.json);
      assert.equal(shihua().isActive, false);
    });
  }

  test('wakes up for plain text and finds nothing in JSON beside it', async () => {
    const json = await openFile(fixtures.json);
    const notice = await openFile(fixtures.notice);
    await until(() => shihua().isActive, 'the extension is active');
    await shihua().exports.whenReady();
    await untilFindings(notice.document.uri, 'num/at-least-max', 1);
    assert.deepEqual(findingsIn(json.document.uri), []);
  });

  test('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const id of ['shihua.score', 'shihua.checkWorkspace', 'shihua.exportReport', 'shihua.restart']) {
      assert.ok(commands.includes(id), id);
    }
  });
});
