import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, fixtures, openFile } from './support/editor.ts';
import { ready } from './support/extension.ts';

/** The part of the answer that the suite looks at. */
interface ScoreResult {
  readonly mustFix: number;
  readonly places: { readonly all: { readonly places: readonly unknown[]; readonly without: number } } | null;
  readonly score: { readonly total: number | null; readonly parts: Readonly<Record<string, number>> | null };
}

suite('score', () => {
  suiteSetup(ready);
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeEverything();
  });

  test('is a number from 0 to 100 with its five parts', async () => {
    await openFile(fixtures.notice);
    const { mustFix, places, score } = await vscode.commands.executeCommand<ScoreResult>('shihua.score');
    assert.ok(score.total !== null && score.total > 0 && score.total <= 100, JSON.stringify(score));
    assert.deepEqual(Object.keys(score.parts ?? {}).sort(), ['burden', 'empty', 'form', 'numbers', 'packaging']);
    assert.ok(places !== null && places.all.places.length > 0 && places.all.without < score.total);
    assert.equal(mustFix, 2, '至少100% and the open 《');
  });

  test('is not given for a text under 100 characters', async () => {
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ content: '各村于6月5日前报送名单。' }),
    );
    const { places, score } = await vscode.commands.executeCommand<ScoreResult>('shihua.score');
    assert.equal(score.total, null);
    assert.equal(places, null);
  });
});
