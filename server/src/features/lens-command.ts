import type { Span } from '@shihua/rules';
import type { Command } from 'vscode-languageserver';
import type { Converter } from '../convert.ts';
import { GO_TO_COMMAND, HEADCOUNTS_COMMAND, type GoToArgument } from '../protocol.ts';
import type { Services } from '../services.ts';

/** What lenses are made with. */
export type LensServices = Pick<Services, 'client' | 'strings'>;

/** A lens that leads to a passage of its document; one that only informs where there is none, or no command for it. */
export function leadingTo({ client }: LensServices, title: string, place: Span | undefined, at: Converter): Command {
  if (client.options.lensCommands !== true || place === undefined) return { title, command: '' };
  const argument: GoToArgument = { uri: at.uri, range: at.range(place) };
  return { title, command: GO_TO_COMMAND, arguments: [argument] };
}

/** A lens that leads to the setting of the headcounts, where the client can open it. */
export function leadingToHeadcounts({ client }: LensServices, title: string): Command {
  return { title, command: client.options.lensCommands === true ? HEADCOUNTS_COMMAND : '' };
}
