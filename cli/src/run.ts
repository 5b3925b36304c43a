import { CommanderError } from 'commander';
import type { ExitCode } from './commands/check.ts';
import { CHINESE_HELP } from './help.ts';
import { note, type Io } from './io.ts';
import { makeProgram } from './program.ts';
import { columns } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { usageMessage } from './usage-message.ts';

/**
 * Runs the command line. Resolves to the exit code, or to undefined where the process goes on by itself
 * (`lsp`). Rejects only for a defect of the program.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode | undefined> {
  let code: ExitCode | undefined;
  const program = makeProgram(io, (result) => {
    code = result;
  });
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureHelp(CHINESE_HELP)
      .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: () => undefined,
        getOutHelpWidth: () => columns(io),
        getErrHelpWidth: () => columns(io),
      });
  }
  if (args.length === 0) {
    note(io, program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const names = program.commands.map((command) => command.name());
      note(io, usageMessage(error, args, names));
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    note(io, error.message);
    return 2;
  }
}
