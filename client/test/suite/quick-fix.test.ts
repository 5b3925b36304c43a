import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction, quickFixes } from './support/code-actions.ts';
import { closeEverything, fixtures, openFile, untilFindings } from './support/editor.ts';
import { ready } from './support/extension.ts';

const request = '，注意留存签到表和现场照片';

suite('quick fix', () => {
  suiteSetup(ready);
  teardown(closeEverything);

  test('keeps one of the identical requests, as one undo step', async () => {
    const { document } = await openFile(fixtures.notice);
    const original = document.getText();
    const [repeat] = await untilFindings(document.uri, 'trace/duplicate-evidence', 2);
    assert.ok(repeat);

    const fix = (await quickFixes(document.uri, repeat)).find(({ title }) => title.includes('只保留一处'));
    assert.ok(fix, '只保留一处 is offered');
    await applyAction(fix);

    const [before, ...after] = original.split(request);
    assert.equal(after.length, 3);
    assert.equal(document.getText(), `${before}${request}${after.join('')}`);
    await untilFindings(document.uri, 'trace/duplicate-evidence', 0);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
    await untilFindings(document.uri, 'trace/duplicate-evidence', 2);
  });

  test('offers a way out of a contradiction but leaves the choice to the author', async () => {
    const { document } = await openFile(fixtures.notice);
    const [finding] = await untilFindings(document.uri, 'num/at-least-max', 1);
    assert.ok(finding);
    const fixes = await quickFixes(document.uri, finding);
    assert.ok(fixes.length > 0);
    assert.equal(
      fixes.some(({ isPreferred }) => isPreferred === true),
      false,
    );
  });
});
