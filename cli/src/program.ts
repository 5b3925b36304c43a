import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { GENRES, LEVELS, STAGES, TABLE_IDS, type Level } from '@shihua/rules';
import { check, type CheckFlags, type ExitCode } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { lsp } from './commands/lsp.ts';
import { report, type ReportFlags } from './commands/report.ts';
import { rules } from './commands/rules.ts';
import { score, type ScoreFlags } from './commands/score.ts';
import { LEVEL_HELP, LEVELS_OR_OFF } from './config.ts';
import { FORMATS } from './formats/index.ts';
import { withMeanings } from './help.ts';
import type { Io } from './io.ts';
import { notYet, UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

const MOST_JOBS = 64;

type Rules = Readonly<Record<string, Level | 'off'>>;

/** The command line as commander reads it. `done` is told the exit code of the command that ran. */
export function makeProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('shihua')
    .description('实话：检查公文里的空转、留痕、数字差错和多余负担。全部在本机运行。')
    .version(VERSION, '-V, --version', '版本')
    .helpOption('-h, --help', '帮助')
    .helpCommand('help [COMMAND]', '帮助');

  withMeanings(withDocuments(program.command('check [PATH...]').description('检查文件、文件夹或通配符')))
    .addOption(new Option('--format <FORMAT>', '输出格式').choices(FORMATS).default('pretty'))
    .option('--all', '列出全部提示，含平时略去的')
    .addOption(new Option('--min-level <LEVEL>', '低于此级别的不列').choices(LEVELS).default('hint'))
    .addOption(new Option('--fail-on <LEVEL>', '有此级别以上的即退出 1').choices([...LEVELS, 'never']).default('error'))
    .option('--fix', '应用安全修复并按原编码写回')
    .option('--similar', '查文件之间相同的段落')
    .option('--no-cache', '不用也不存以前的结果')
    .addOption(jobsOption())
    .action(async (paths: string[], flags: CheckFlags) => {
      checkStdin(paths, flags);
      done(await check(paths, { ...flags, rules: rulesOf(flags) }, io));
    });

  withDocuments(program.command('score [PATH...]').description('只看必改数和文风指数'))
    .addOption(new Option('--format <FORMAT>', '输出格式').choices(['pretty', 'json']).default('pretty'))
    .action(async (paths: string[], flags: ScoreFlags) => {
      checkStdin(paths, flags);
      done(await score(paths, { ...flags, rules: rulesOf(flags) }, io));
    });

  withConfig(program.command('report <DIR...>').description('检查文件夹并写出一份报告'))
    .requiredOption('--out <FILE>', '报告文件：.html、.md、.csv、.xlsx 或 .json')
    .option('--all', '列出全部提示')
    .option('--no-cache', '不用也不存以前的结果')
    .addOption(jobsOption())
    .option('--no-text', '不写原文，只写数字和位置')
    .addOption(new Option('--table <TABLE>', '.csv 写哪张表').choices(TABLE_IDS))
    .action(async (paths: string[], flags: ReportFlags) => {
      done(await report(paths, { ...flags, rules: rulesOf(flags) }, io));
    });

  program
    .command('review <FILE>')
    .description('在 Word 文件里加批注（尚未实现）')
    .option('--out <FILE>', '写到此文件')
    .action(() => {
      throw notYet('shihua review');
    });

  program
    .command('explain <RULE>')
    .description('说明一条规则')
    .action(async (id: string) => {
      done(await explain(id, io));
    });

  program
    .command('rules')
    .description('列出全部规则')
    .addOption(new Option('--format <FORMAT>', '输出格式').choices(['pretty', 'json']).default('pretty'))
    .action(async (flags: { format: 'pretty' | 'json' }) => {
      done(await rules(flags.format, io));
    });

  program
    .command('lsp')
    .description('作为语言服务器运行，供编辑器连接')
    .option('--stdio', '经标准输入输出')
    .action(async (flags: { stdio?: boolean }) => {
      if (flags.stdio !== true) throw new UsageError('lsp 需要 --stdio。');
      await lsp();
    });

  return program;
}

function withConfig(command: Command): Command {
  return command
    .addOption(new Option('--genre <GENRE>', '文种').choices(['auto', ...GENRES]))
    .addOption(new Option('--stage <STAGE>', '阶段').choices(STAGES))
    .addOption(new Option('--rule <ID=LEVEL>', '设一条规则的级别或 off，可多次').argParser(collectRule))
    .option('--org <COUNTS>', '单位人数，用于估算负担：N 全体，M 中层，Y 青年，D 部门，如 N=200,M=20,Y=60,D=10')
    .option('--config <FILE>', '配置文件，默认向上找 .shihuarc.json');
}

function withDocuments(command: Command): Command {
  return withConfig(command)
    .option('--stdin', '从标准输入读')
    .option('--stdin-path <NAME>', '标准输入的文件名，决定按何种格式读');
}

/** Not the number of processors by default: each thread takes some 100 MB. */
function jobsOption(): Option {
  return new Option('--jobs <N>', '文件多时同时用几个线程，auto 为处理器个数').argParser(jobsOf).default(1);
}

function jobsOf(value: string): number {
  if (value === 'auto') return availableParallelism();
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs ${value}：应为 1 到 ${String(MOST_JOBS)} 的整数，或 auto。`);
}

function collectRule(value: string, before: Rules | undefined): Rules {
  const at = value.indexOf('=');
  const level = LEVELS_OR_OFF.find((candidate) => candidate === value.slice(at + 1));
  if (at <= 0) throw new UsageError(`--rule ${value}：应写作 规则=级别，如 num/full-coverage=off。`);
  if (level === undefined) throw new UsageError(`--rule ${value}：${LEVEL_HELP}`);
  return { ...before, [value.slice(0, at)]: level };
}

function rulesOf(flags: object): Rules {
  return 'rule' in flags ? (flags.rule as Rules) : {};
}

function checkStdin(paths: readonly string[], flags: { readonly stdin?: boolean; readonly stdinPath?: string }): void {
  if (flags.stdin === true && paths.length > 0) throw new UsageError('--stdin 与 PATH 只能用一样。');
  if (flags.stdin !== true && flags.stdinPath !== undefined) throw new UsageError('--stdin-path 要与 --stdin 同用。');
}
