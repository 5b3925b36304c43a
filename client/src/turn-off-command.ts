import * as vscode from 'vscode';
import type { TurnOffArgument } from '@shihua/server/protocol';
import { inBackground } from './background.ts';
import { namesRule, withRuleOff } from './findings/turned-off.ts';

const { t } = vscode.l10n;

/** The setting that is written, within the section `shihua`. */
const SETTING = 'rules';

/** A setting as it was in one scope. */
interface Before {
  readonly configuration: vscode.WorkspaceConfiguration;
  readonly target: vscode.ConfigurationTarget;
  readonly value: unknown;
}

/**
 * Switches a rule off in the settings of the workspace, or of the user where no folder is open, and says so with a way
 * back.
 */
export async function turnOffRule(argument: unknown): Promise<void> {
  if (!isArgument(argument)) return;
  const { uri, rule } = argument;
  const before = scopeOf(vscode.Uri.parse(uri), rule);
  await before.configuration.update(SETTING, withRuleOff(before.value, rule), before.target);
  // Nobody waits for the answer: the command is done when the rule is off.
  inBackground(offerWayBack(rule, before));
}

/** The scope whose value counts: a folder of the workspace that already says something about the rule goes first. */
function scopeOf(uri: vscode.Uri, rule: string): Before {
  const configuration = vscode.workspace.getConfiguration('shihua', uri);
  const values = configuration.inspect<unknown>(SETTING);
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  if (namesRule(values?.workspaceFolderValue, rule))
    return { configuration, target: WorkspaceFolder, value: values?.workspaceFolderValue };
  return vscode.workspace.workspaceFolders === undefined
    ? { configuration, target: Global, value: values?.globalValue }
    : { configuration, target: Workspace, value: values?.workspaceValue };
}

async function offerWayBack(rule: string, { configuration, target, value }: Before): Promise<void> {
  const [undo, settings] = [t('Undo'), t('Open Settings')];
  const global = target === vscode.ConfigurationTarget.Global;
  const message = global
    ? t('{0} is off from now on, as the user settings say.', rule)
    : t('{0} is off in this workspace, as its settings say.', rule);
  const answer = await vscode.window.showInformationMessage(message, undo, settings);
  if (answer === undo) await configuration.update(SETTING, value, target);
  if (answer === settings) {
    const open = global ? 'workbench.action.openSettings' : 'workbench.action.openWorkspaceSettings';
    await vscode.commands.executeCommand(open, 'shihua.rules');
  }
}

function isArgument(value: unknown): value is TurnOffArgument {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return typeof fields.uri === 'string' && typeof fields.rule === 'string';
}
