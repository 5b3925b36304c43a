import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, fileUri, fixtures } from './support/editor.ts';
import { ready } from './support/extension.ts';
import { until } from './support/until.ts';

/** The part of the answer that the suite looks at. */
interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string }[] }[];
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function reportTab(): vscode.Tab | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('shihua'));
}

suite('workspace report', () => {
  suiteSetup(ready);
  teardown(closeEverything);

  test('covers the prose files of the folder and opens beside the text', async () => {
    const report = await vscode.commands.executeCommand<Report>('shihua.checkWorkspace');
    const found = new Map(report.files.map(({ path, findings }) => [nameOf(path), findings.map(({ rule }) => rule)]));
    assert.deepEqual(
      [...found.keys()].sort(),
      [fixtures.notice, fixtures.plan, fixtures.training, fixtures.minutes].sort(),
    );
    assert.equal(found.get(fixtures.notice)?.filter((rule) => rule === 'trace/evidence-demand').length, 3);
    assert.deepEqual(found.get(fixtures.minutes), []);
    await until(reportTab, 'the report panel is open');
  });

  test('is exported as one page that names the files', async () => {
    const target = fileUri('报告.html');
    await vscode.commands.executeCommand('shihua.exportReport', target);
    try {
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      assert.match(page, /^<!doctype html>/i);
      for (const name of [fixtures.notice, fixtures.plan, fixtures.training]) assert.ok(page.includes(name), name);
    } finally {
      await vscode.workspace.fs.delete(target);
    }
  });
});
