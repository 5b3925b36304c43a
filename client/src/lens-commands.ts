import * as vscode from 'vscode';
import { GO_TO_COMMAND, HEADCOUNTS_COMMAND, type GoToArgument } from '@shihua/server/protocol';
import { reveal } from './places.ts';

/** The commands behind the lenses; they are not in the command palette. */
export function registerLensCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(GO_TO_COMMAND, async (argument: unknown) => {
      if (isPlace(argument)) await reveal(vscode.Uri.parse(argument.uri), argument.range);
    }),
    vscode.commands.registerCommand(HEADCOUNTS_COMMAND, () =>
      vscode.commands.executeCommand('workbench.action.openSettings', '@id:shihua.org'),
    ),
  );
}

function isPlace(value: unknown): value is GoToArgument {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return typeof fields.uri === 'string' && isPosition(fields.range, 'start') && isPosition(fields.range, 'end');
}

function isPosition(range: unknown, end: 'start' | 'end'): boolean {
  if (typeof range !== 'object' || range === null) return false;
  const position: unknown = Reflect.get(range, end);
  if (typeof position !== 'object' || position === null) return false;
  return [Reflect.get(position, 'line'), Reflect.get(position, 'character')].every(Number.isInteger);
}
