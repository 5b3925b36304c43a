import type { Command, HelpConfiguration, Option } from 'commander';
import { GENRE_LABELS, GENRES, LEVEL_LABELS, LEVELS } from '@shihua/rules';
import { width, wrap } from './terminal.ts';

/** Commander's headings in words. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** How commander's help is put: in Chinese, and in columns of which a Chinese character takes two. */
export const CHINESE_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: inWords,
  styleSubcommandTerm: inWords,
  optionDescription: describe,
  minWidthToWrap: 20,
  displayWidth: width,
  boxWrap: (text, columns) =>
    text
      .split('\n')
      // A mark that must not begin a line may stand beyond the last column.
      .flatMap((line) => wrap(line, columns - 2))
      .join('\n'),
};

/** Commander's placeholders in words. */
function inWords(text: string): string {
  return text.replace('[options]', '[选项]').replace('[command]', '[命令]');
}

function describe({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? [] : [`可用 ${argChoices.join('、')}`];
  const usual = typeof defaultValue === 'string' ? [`默认 ${defaultValue}`] : [];
  const more = [...choices, ...usual].join('；');
  return more === '' ? description : `${description}（${more}）`;
}

const LEVELS_IN_WORDS = LEVELS.map((level) => `${level} ${LEVEL_LABELS[level]}`).join('，');
const GENRES_IN_WORDS = GENRES.map((genre) => `${genre} ${GENRE_LABELS[genre]}`).join('，');

/** What the help of `check` says besides: what the words of the options and the exit codes mean. */
export function withMeanings(command: Command): Command {
  const genres = wrap(`文种：auto 自动判断，${GENRES_IN_WORDS}。`, 76).join('\n');
  return command.addHelpText(
    'after',
    `
${genres}
级别：${LEVELS_IN_WORDS}。
阶段：draft 起草，review 审核（默认），audit 督查。
文件夹里读 .txt、.md、.docx、.html；.gitignore 和 .shihuaignore 列出的不读。
退出码：0 没有 --fail-on 所定级别的提示；1 有；2 用法有误或有文件读不了。`,
  );
}
