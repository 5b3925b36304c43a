import * as vscode from 'vscode';
import { inBackground } from './background.ts';
import { display, levelOf, ruleOf, type Findings } from './findings.ts';
import type { PlaceLevel } from './findings/place.ts';
import { isRead } from './selector.ts';
import { levelLabels } from './strings.ts';

const { t } = vscode.l10n;

/** Command behind the link in a mark's hover: goes to the finding and opens its list of fixes. */
export const FIXES_COMMAND = 'shihua.showFixes';

const LEVELS = ['error', 'warning', 'info', 'hint'] as const;

/** The lines tell the levels apart by their shape; colour only adds to it, and may be missing in a theme. */
const LINES: Readonly<Record<PlaceLevel, { readonly line: string; readonly color: string; readonly ruler: string }>> = {
  error: { line: 'double', color: 'editorError-foreground', ruler: 'editorOverviewRuler.errorForeground' },
  warning: { line: 'wavy', color: 'editorWarning-foreground', ruler: 'editorOverviewRuler.warningForeground' },
  info: { line: 'dashed', color: 'editorInfo-foreground', ruler: 'editorOverviewRuler.infoForeground' },
  hint: { line: 'dotted', color: 'editorHint-foreground', ruler: 'editorHint.foreground' },
};

/** Findings as underlines in the text, where the setting `shihua.display` keeps them out of the Problems panel. */
export class Marks implements vscode.Disposable {
  readonly #findings: Findings;
  readonly #types: Readonly<Record<PlaceLevel, vscode.TextEditorDecorationType>>;
  readonly #subscriptions: vscode.Disposable;

  constructor(findings: Findings) {
    this.#findings = findings;
    this.#types = {
      error: lineType('error'),
      warning: lineType('warning'),
      info: lineType('info'),
      hint: lineType('hint'),
    };
    const draw = (): void => {
      for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
    };
    this.#subscriptions = vscode.Disposable.from(
      ...Object.values(this.#types),
      findings.onChange(draw),
      vscode.window.onDidChangeVisibleTextEditors(draw),
      vscode.commands.registerCommand(FIXES_COMMAND, (uri: unknown, line: unknown, character: unknown) => {
        if (typeof uri === 'string' && typeof line === 'number' && typeof character === 'number') {
          inBackground(showFixes(vscode.Uri.parse(uri), new vscode.Position(line, character)));
        }
      }),
    );
    draw();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(editor: vscode.TextEditor): void {
    if (!isRead(editor.document)) return;
    const { uri } = editor.document;
    const found = display() === 'decorations' ? this.#findings.in(uri) : [];
    for (const level of LEVELS) {
      const here = found.filter((diagnostic) => levelOf(diagnostic) === level);
      editor.setDecorations(
        this.#types[level],
        here.map((diagnostic) => ({ range: diagnostic.range, hoverMessage: hoverOf(uri, diagnostic) })),
      );
    }
  }
}

function lineType(level: PlaceLevel): vscode.TextEditorDecorationType {
  const { line, color, ruler } = LINES[level];
  return vscode.window.createTextEditorDecorationType({
    // A theme for high contrast may have no colour for a level; the line is then in the colour of the text.
    textDecoration: `underline ${line} 1px var(--vscode-${color}, currentColor); text-underline-offset: 3px`,
    overviewRulerColor: new vscode.ThemeColor(ruler),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** What the Problems panel would say; what the rule is about stands in the hover of the server below it. */
function hoverOf(uri: vscode.Uri, diagnostic: vscode.Diagnostic): vscode.MarkdownString {
  const { start } = diagnostic.range;
  const hover = new vscode.MarkdownString();
  hover.isTrusted = { enabledCommands: [FIXES_COMMAND] };
  hover.appendMarkdown(`**${levelLabels()[levelOf(diagnostic)]}** `);
  hover.appendText(`${diagnostic.message}（${ruleOf(diagnostic)}）`);
  const query = encodeURIComponent(JSON.stringify([uri.toString(), start.line, start.character]));
  hover.appendMarkdown(`\n\n[${t('Fixes…')}](command:${FIXES_COMMAND}?${query})`);
  return hover;
}

async function showFixes(uri: vscode.Uri, position: vscode.Position): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('editor.action.quickFix');
}
