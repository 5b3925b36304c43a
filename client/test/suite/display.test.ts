import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction, actionsAt } from './support/code-actions.ts';
import { closeEverything, findingsIn, fixtures, openFile, rangeOf, untilFindings } from './support/editor.ts';
import { ready } from './support/extension.ts';
import { until } from './support/until.ts';

async function show(where: 'decorations' | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('shihua').update('display', where, vscode.ConfigurationTarget.Workspace);
}

suite('display', () => {
  suiteSetup(ready);
  teardown(async () => {
    await show(undefined);
    await closeEverything();
  });

  test('as decorations leaves the Problems panel empty, keeps the fixes, and can be taken back', async () => {
    const { document } = await openFile(fixtures.notice);
    await untilFindings(document.uri, 'num/at-least-max', 1);
    await show('decorations');
    await until(() => findingsIn(document.uri).length === 0, 'no problems');

    const request = rangeOf(document, '留存签到表', 1);
    const caret = new vscode.Range(request.start, request.start);
    const fixes = await actionsAt(document.uri, caret, vscode.CodeActionKind.QuickFix.value);
    const fix = fixes.find(({ title }) => title.includes('只保留一处'));
    assert.ok(fix, fixes.map(({ title }) => title).join());
    await applyAction(fix);
    await until(async () => {
      const left = await actionsAt(document.uri, rangeOf(document, '留存签到表'), vscode.CodeActionKind.QuickFix.value);
      return left.every(({ title }) => !title.includes('只保留一处'));
    }, 'the repeat is gone');
    assert.deepEqual(findingsIn(document.uri), []);

    await show(undefined);
    await untilFindings(document.uri, 'num/at-least-max', 1);
    await untilFindings(document.uri, 'trace/duplicate-evidence', 0);
  });

  test('as decorations keeps a document out that is opened later', async () => {
    await show('decorations');
    const { document } = await openFile(fixtures.training);
    await until(async () => {
      const at = rangeOf(document, '留存签到表', 1);
      const fixes = await actionsAt(document.uri, at, vscode.CodeActionKind.QuickFix.value);
      return fixes.length > 0;
    }, 'fixes');
    assert.deepEqual(findingsIn(document.uri), []);
  });
});
