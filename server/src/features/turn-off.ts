import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { TURN_OFF_COMMAND, type TurnOffArgument } from '../protocol.ts';
import type { Services } from '../services.ts';
import { fill } from '../strings.ts';
import type { Target } from './ignore.ts';

/**
 * The actions that switch the rules of findings off, one for each rule; the client writes the setting. None for a
 * client without the command: the server does not write into other editors' settings.
 */
export function turnOffActions(
  { client, strings }: Pick<Services, 'client' | 'strings'>,
  uri: string,
  targets: readonly Target[],
): readonly CodeAction[] {
  if (client.options.turnOffCommand !== true) return [];
  const rules = [...new Set(targets.map(({ finding }) => finding.rule))].filter((rule) => !rule.startsWith('shihua/'));
  return rules.map((rule) => {
    const title = rules.length > 1 ? fill(strings.turnOffRule, { rule }) : strings.turnOff;
    const argument: TurnOffArgument = { uri, rule };
    const diagnostics = targets.flatMap(({ finding, diagnostic }) =>
      finding.rule === rule && diagnostic !== undefined ? [diagnostic] : [],
    );
    return {
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostics.length === 0 ? {} : { diagnostics }),
      command: { title, command: TURN_OFF_COMMAND, arguments: [argument] },
    };
  });
}
