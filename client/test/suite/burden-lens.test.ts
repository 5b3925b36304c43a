import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything } from './support/editor.ts';
import { ready } from './support/extension.ts';
import { lensTitles } from './support/lenses.ts';
import { until } from './support/until.ts';

suite('burden lens', () => {
  suiteSetup(ready);
  teardown(async () => {
    await vscode.workspace.getConfiguration('shihua').update('org', undefined, vscode.ConfigurationTarget.Global);
    await closeEverything();
  });

  test('counts tasks, prices them with headcounts and follows typing', async () => {
    const content = '关于巡渠的通知\n各站：\n各站每季度报送巡渠报表。\n';
    const document = await vscode.workspace.openTextDocument({ content });
    const editor = await vscode.window.showTextDocument(document);
    await until(async () => (await lensTitles(document.uri))[0]?.includes('1') === true, 'the lens');
    await vscode.workspace.getConfiguration('shihua').update('org', { D: 10 }, vscode.ConfigurationTarget.Global);
    await until(async () => (await lensTitles(document.uri))[0]?.includes('12') === true, 'hours');
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(2, 0, 3, 0), '各站修好渠口。\n');
    });
    await until(async () => (await lensTitles(document.uri)).length === 0, 'no lens');
    assert.ok(document.getText().includes('修好'));
  });
});
