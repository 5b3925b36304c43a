import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** Lets a task run that nobody waits for; the user is told when it fails. */
export function inBackground(task: Thenable<unknown>): void {
  task.then(undefined, (error: unknown) => {
    void vscode.window.showErrorMessage(t('Shihua: {0}', error instanceof Error ? error.message : String(error)));
  });
}
