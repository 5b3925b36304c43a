import type { Level } from '../../rules/src/index.ts';

/** One finding of each kind of weight, with what the page calls it. */
export const PROBE_RULES: readonly (readonly [name: string, rule: string, level: Level])[] = [
  ['空话：明显', 'empty/measure', 'info'],
  ['空话：很可能', 'empty/measure', 'hint'],
  ['口号', 'slogan/calls', 'info'],
  ['留痕、会议、材料、考核', 'trace/ledger', 'info'],
  ['数字', 'num/pct-no-base', 'info'],
  ['自拟名称、引号里的比喻', 'brand/method-coinage', 'info'],
  ['残留、公文格式、序号缺漏、标点不成对', 'residue/x-placeholder', 'error'],
  ['过长的句子', 'struct/long-sentence', 'info'],
  ['用字', 'lang/de-di', 'info'],
  ['标点混用', 'struct/punct-mixed', 'hint'],
  ['看全文才下的结论（如没有写问题）', 'struct/no-problem-section', 'info'],
  ['其余', 'struct/parallel-run', 'info'],
];
