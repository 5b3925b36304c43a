import * as vscode from 'vscode';
import type { ReadingParams } from '@shihua/server/protocol';
import type { Session } from './client.ts';
import { readingText, totalText } from './report/reading.ts';
import { isRead } from './selector.ts';

const { t } = vscode.l10n;

/** Command the item runs when it is clicked. */
const CLICK_COMMAND = 'shihua.score';

/**
 * “必改 2 · 文风 41” for the active document. Plain colours whatever the reading: the numbers are to be read, not feared.
 * Hidden by the setting `shihua.statusBar`, and where there is nothing to read.
 */
export class StatusBar implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #readings = new Map<string, ReadingParams>();
  readonly #subscriptions: vscode.Disposable;

  constructor(session: Session) {
    this.#item = vscode.window.createStatusBarItem('shihua.reading', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = t('Shihua: readings of the document');
    this.#item.command = CLICK_COMMAND;
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      session.onReading((reading) => {
        this.#readings.set(reading.uri, reading);
        this.#update();
      }),
      session.onRestart(() => {
        this.#readings.clear();
        this.#update();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#update();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#readings.delete(uri.toString());
        this.#update();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('shihua.statusBar')) this.#update();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const reading = this.#current();
    const text = reading && readingText(reading);
    if (reading === undefined || text === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = text;
    this.#item.tooltip = [
      t('必改 (must fix): errors in sums, numbering, placeholders and the like.'),
      t('文风 (style): formalism index, 0 best, 100 worst; — where it cannot be measured.'),
      t('Click for the parts and the worst section.'),
    ].join('\n');
    this.#item.accessibilityInformation = {
      label: t('Shihua: must fix {0}, style index {1} where 0 is best', reading.mustFix, totalText(reading.total)),
    };
    this.#item.show();
  }

  #current(): ReadingParams | undefined {
    if (!vscode.workspace.getConfiguration('shihua').get<boolean>('statusBar', true)) return undefined;
    const document = vscode.window.activeTextEditor?.document;
    return document !== undefined && isRead(document) ? this.#readings.get(document.uri.toString()) : undefined;
  }
}
