import { fixAll } from '@shihua/rules';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { FIX_ALL_KIND } from '../greeting.ts';
import type { Services } from '../services.ts';
import { diff } from '../text-diff.ts';
import { plainEdit } from '../workspace-edit.ts';

/** True when exactly our kind is asked for: a generic fix-on-save (`source.fixAll`, `source`) leaves prose alone. */
export function wantsFixAll({ only }: CodeActionContext): boolean {
  return only?.includes(FIX_ALL_KIND) === true;
}

/** One action with every safe fix, linting again between passes; none when nothing would change. */
export function fixAllAction({ client, strings }: Services, { document, input, engine }: Analysed): CodeAction[] {
  const { text } = fixAll(engine, input);
  const edits = diff(document.text, text);
  if (edits.length === 0) return [];
  return [{ title: strings.fixAll, kind: FIX_ALL_KIND, edit: plainEdit(client, document, edits) }];
}
