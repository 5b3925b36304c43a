import { CommanderError } from 'commander';
import type { ExitCode } from './commands/check.ts';
import { note, type Io } from './io.ts';
import { makeProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

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
      .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title })
      .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => undefined });
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
      note(io, usageMessage(error));
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    note(io, error.message);
    return 2;
  }
}

/** Commander's headings in words. */
const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Commander's own complaints in words, by code; it gives the name only within its English message. */
const COMPLAINTS: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项缺少值',
  'commander.missingMandatoryOptionValue': '缺少选项',
  'commander.invalidArgument': '选项的值无效',
  'commander.excessArguments': '参数太多',
};

function usageMessage({ code, message }: CommanderError): string {
  const complaint = COMPLAINTS[code] ?? '用法有误';
  const names = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
  const choices = /Allowed choices are (.*)\.$/u.exec(message)?.[1];
  const allowed = choices === undefined ? '' : `，可用 ${choices.split(', ').join('、')}`;
  return `${complaint}：${names.join(' ')}${allowed}。用 shihua --help 查看用法。`;
}
