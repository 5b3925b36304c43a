import { hoursText, type BurdenSettings, type Fix } from '@shihua/rules';
import { CodeActionKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { Converter, SOURCE } from '../convert.ts';
import { contain, type Services } from '../services.ts';
import { fill, type Strings } from '../strings.ts';
import { plainEdit, snippetEdit } from '../workspace-edit.ts';
import { fixAllAction, wantsFixAll } from './fix-all.ts';
import { ignoreAction, type Target } from './ignore.ts';
import { savingOf } from './saving.ts';
import { turnOffActions } from './turn-off.ts';

/** Registers quick fixes and fix-all. */
export function registerCodeActions(services: Services): void {
  services.connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    contain<CodeAction[]>(services, 'textDocument/codeAction', token, [], async () => {
      const analysed = await services.analyses.of(uri);
      if (!analysed) return [];
      if (wantsFixAll(context)) return fixAllAction(services, analysed);
      if (!wantsQuickFixes(context)) return [];
      const { burden } = await services.settings.of(uri);
      return quickFixes(services, analysed, burden, range, context);
    }),
  );
}

function wantsQuickFixes({ only }: CodeActionContext): boolean {
  return only === undefined || only.includes(CodeActionKind.QuickFix) || only.includes(CodeActionKind.Empty);
}

function quickFixes(
  services: Services,
  analysed: Analysed,
  burden: BurdenSettings,
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  const targets = targetsOf(analysed, range, context);
  const fixes = targets.flatMap((target) => fixActions(services, analysed, burden, target));
  const ignores = targets.flatMap((target) => ignoreAction(services, analysed, target, targets.length > 1));
  return [...fixes, ...ignores, ...turnOffActions(services, analysed.document.uri, targets)];
}

/**
 * What the client asks about. Its diagnostics name findings by fingerprint; a finding that is gone from the current
 * analysis gets no action. A client that names none is answered by the range.
 */
function targetsOf({ document, shown }: Analysed, range: Range, { diagnostics }: CodeActionContext): readonly Target[] {
  const ours = diagnostics.filter(({ source }) => source === SOURCE);
  const named = ours.filter(({ data }) => typeof data === 'string');
  if (named.length > 0) {
    return named.flatMap((diagnostic) => {
      const finding = shown.find(({ fingerprint }) => fingerprint === diagnostic.data);
      return finding ? [{ finding, diagnostic }] : [];
    });
  }
  if (ours.length === 0 && diagnostics.length > 0) return [];
  const { start, end } = new Converter(document.uri, document.text).span(range);
  return shown
    .filter((finding) => finding.start <= end && start <= finding.end)
    .filter((finding) => ours.length === 0 || ours.some(({ code }) => code === finding.rule))
    .map((finding) => ({ finding, diagnostic: ours.find(({ code }) => code === finding.rule) }));
}

function fixActions(
  services: Services,
  analysed: Analysed,
  burden: BurdenSettings,
  { finding, diagnostic }: Target,
): readonly CodeAction[] {
  const safe = finding.fixes.filter(isSafe);
  return finding.fixes
    .filter(({ edits }) => edits.length > 0)
    .flatMap((fix): readonly CodeAction[] => {
      const edit = editOf(services, analysed, fix);
      const base: CodeAction = {
        title: fix.title + savingText(services.strings, savingOf(analysed, fix, burden)),
        kind: CodeActionKind.QuickFix,
        ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
        ...(safe.length === 1 && safe[0] === fix ? { isPreferred: true } : {}),
      };
      if (edit) return [{ ...base, edit }];
      return services.client.disabledActions ? [{ ...base, disabled: { reason: services.strings.noSnippets } }] : [];
    });
}

/** “（约省 1,200 人·小时）”; nothing for less than an hour. */
function savingText({ fixSaves }: Strings, hours: number): string {
  return hours < 1 ? '' : fill(fixSaves, { hours: hoursText(hours) });
}

function isSafe(fix: Fix): boolean {
  return fix.trust === 'safe' && !fix.snippet && fix.edits.length > 0;
}

/** Undefined for a snippet on a client without snippets: blanks are never written into the text as they are. */
function editOf(services: Services, analysed: Analysed, fix: Fix): CodeAction['edit'] {
  if (!fix.snippet) return plainEdit(services.client, analysed.document, fix.edits);
  return services.client.snippetEdits ? snippetEdit(analysed.document, fix.edits) : undefined;
}
