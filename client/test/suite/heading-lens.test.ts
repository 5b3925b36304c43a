import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything } from './support/editor.ts';
import { ready } from './support/extension.ts';
import { lensTitles } from './support/lenses.ts';
import { until } from './support/until.ts';

async function setLens(on: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('shihua').update('headingLens', on, vscode.ConfigurationTarget.Global);
}

suite('heading lens', () => {
  suiteSetup(ready);
  teardown(async () => {
    await setLens(undefined);
    await closeEverything();
  });

  test('is off at first; switched on, it counts what stands under a heading and follows typing', async () => {
    const content = '# 巡渠方案\n\n## 到岗\n\n各站到岗率至少100%。\n\n## 检修\n\n王小川于4月15日前装好渠口。\n';
    const document = await vscode.workspace.openTextDocument({ content, language: 'markdown' });
    const editor = await vscode.window.showTextDocument(document);
    assert.deepEqual(await lensTitles(document.uri), []);
    await setLens(true);
    await until(async () => (await lensTitles(document.uri)).length === 1, 'a lens over the first heading');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(8, 0), '出勤率至少100%。');
    });
    await until(async () => (await lensTitles(document.uri)).length === 2, 'a lens over the second heading');
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(4, 0, 4, 12), '各站于4月1日前到岗。');
    });
    await until(async () => (await lensTitles(document.uri)).length === 1, 'the second alone');
  });
});
