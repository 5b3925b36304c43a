import type { CommanderError } from 'commander';

/** Commander's own complaints in words, by code; it gives the name only within its English message. */
const COMPLAINTS: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项缺少值',
  'commander.missingMandatoryOptionValue': '缺少选项',
  'commander.excessArguments': '参数太多',
};

/** What is wrong with a command line, and where to read what would be right. `commands` are the names there are. */
export function usageMessage(error: CommanderError, args: readonly string[], commands: readonly string[]): string {
  const command = commands.find((name) => name === args[0]);
  const page = command === undefined ? 'shihua --help' : `shihua ${command} --help`;
  return `${complaint(error, args)}。用 ${page} 查看用法。`;
}

function complaint({ code, message }: CommanderError, args: readonly string[]): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
  if (code === 'commander.invalidArgument') {
    const choices = /Allowed choices are (.*)\.$/u.exec(message)?.[1]?.split(', ') ?? [];
    const allowed = choices.length === 0 ? '' : `，可用 ${choices.join('、')}`;
    return `${first.replace(/ <.*$/u, '')} 的值“${second}”无效${allowed}`;
  }
  // `help` of a command that is none: commander only shows the help of the program.
  if (code === 'commander.help') return `没有这个命令：${args[1] ?? ''}`;
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(message)?.[1];
  const guess = meant === undefined ? '' : `，是不是 ${meant.split(', ').join('、')}`;
  return `${COMPLAINTS[code] ?? '用法有误'}${first === '' ? '' : `：${first}`}${guess}`;
}
