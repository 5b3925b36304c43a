import * as vscode from 'vscode';
import type { ReadingParams } from '@shihua/server/protocol';
import type { Session } from './client.ts';
import { isGarbled } from './report/garbled.ts';
import { readingText, totalText } from './report/reading.ts';
import { isRead } from './selector.ts';

const { t } = vscode.l10n;

/** Commands the item runs when it is clicked: on a reading, and on a text that cannot be read. */
const CLICK_COMMAND = 'shihua.score';
const ENCODING_COMMAND = 'workbench.action.editor.changeEncoding';

/**
 * “必改 2 · 文风 41” for the active document. Plain colours whatever the reading: the numbers are to be read, not feared.
 * Hidden by the settings `shihua.statusBar` and `shihua.enable`, and where there is nothing to read. Over a file that was
 * read by the wrong encoding it says so and leads to the right one.
 */
export class StatusBar implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #readings = new Map<string, ReadingParams>();
  readonly #subscriptions: vscode.Disposable;

  constructor(session: Session) {
    this.#item = vscode.window.createStatusBarItem('shihua.reading', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = t('Shihua: readings of the document');
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
        if (['shihua.statusBar', 'shihua.enable'].some((key) => change.affectsConfiguration(key))) this.#update();
      }),
      // A file opened anew by another encoding is a change of its text.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#item.command === ENCODING_COMMAND && document === activeDocument()) this.#update();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = activeDocument();
    const reading = document && this.#readings.get(document.uri.toString());
    const text = reading && readingText(reading);
    if (document !== undefined && isGarbled(document.getText())) this.#showGarbled();
    else if (reading !== undefined && text !== undefined) this.#showReading(reading, text);
    else this.#item.hide();
  }

  #showReading({ mustFix, total }: ReadingParams, text: string): void {
    this.#item.command = CLICK_COMMAND;
    this.#item.text = text;
    this.#item.tooltip = [
      t('必改 (must fix): errors in sums, numbering, placeholders and the like.'),
      t('文风 (style): formalism index, 0 best, 100 worst; — where it cannot be measured.'),
      t('Click for the parts and the worst section.'),
    ].join('\n');
    const label = t('Shihua: must fix {0}, style index {1} where 0 is best', mustFix, totalText(total));
    this.#item.accessibilityInformation = { label };
    this.#item.show();
  }

  #showGarbled(): void {
    const text = t('Wrong encoding');
    const advice = t('This file was written in another encoding. Click, reopen with encoding, and choose GB 18030.');
    this.#item.command = ENCODING_COMMAND;
    this.#item.text = `$(warning) ${text}`;
    this.#item.tooltip = advice;
    this.#item.accessibilityInformation = { label: `${text}: ${advice}` };
    this.#item.show();
  }
}

/** The document in the active editor, where Shihua is to read it and to show a reading. */
function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isRead(document)) return undefined;
  const settings = vscode.workspace.getConfiguration('shihua', document);
  return settings.get<boolean>('statusBar', true) && settings.get<boolean>('enable', true) ? document : undefined;
}
