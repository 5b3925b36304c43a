import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, findingsIn, fixtures, openFile, rangeOf, untilFindings } from './support/editor.ts';
import { ready } from './support/extension.ts';

suite('squiggles', () => {
  suiteSetup(ready);
  teardown(closeEverything);

  test('cover the contradiction and nothing else', async () => {
    const { document } = await openFile(fixtures.notice);
    const [finding] = await untilFindings(document.uri, 'num/at-least-max', 1);
    assert.deepEqual(finding?.range, rangeOf(document, '至少100%'));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
  });

  test('link to the page of their rule', async () => {
    const { document } = await openFile(fixtures.notice);
    const [finding] = await untilFindings(document.uri, 'struct/unbalanced-quotes', 1);
    assert.ok(typeof finding?.code === 'object');
    assert.match(finding.code.target.toString(), /struct\/unbalanced-quotes/);
    assert.equal(document.getText(finding.range).includes('《'), true);
  });

  test('are at the right column behind characters outside the basic plane', async () => {
    const { document } = await openFile(fixtures.plan);
    // Of the three places only the one in the prose: neither front matter nor code is read.
    const [finding] = await untilFindings(document.uri, 'num/at-least-max', 1);
    assert.deepEqual(finding?.range, rangeOf(document, '至少100%', 1));
    assert.equal(finding.range.start.character, '𠮷安村学员到课率'.length);
  });

  test('follow the text while it is edited', async () => {
    const editor = await openFile(fixtures.notice);
    const { document } = editor;
    await untilFindings(document.uri, 'num/at-least-max', 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), '（另行抄送各村。）\n'));
    await editor.edit((edit) => edit.replace(rangeOf(document, '至少100%'), '达到90%'));
    await untilFindings(document.uri, 'num/at-least-max', 0);
    await vscode.commands.executeCommand('undo');
    const [finding] = await untilFindings(document.uri, 'num/at-least-max', 1);
    assert.deepEqual(finding?.range, rangeOf(document, '至少100%'));
  });

  test('leave a good text alone', async () => {
    const minutes = await openFile(fixtures.minutes);
    const notice = await openFile(fixtures.notice);
    await untilFindings(notice.document.uri, 'num/at-least-max', 1);
    assert.deepEqual(findingsIn(minutes.document.uri), []);
  });
});
