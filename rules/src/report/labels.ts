import type { Genre, Level } from '../rule/levels.ts';
import type { Family } from '../rule/types.ts';
import type { ScoreParts } from '../score/types.ts';

/** Levels in words. */
export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  error: '必改',
  warning: '建议改',
  info: '提示',
  hint: '参考',
};

/** Families in words; `shihua` is the tool speaking of itself. */
export const FAMILY_LABELS: Readonly<Record<Family | 'shihua', string>> = {
  trace: '留痕',
  meeting: '会议',
  paper: '材料与报送',
  assess: '考核',
  slogan: '口号',
  num: '数字',
  residue: '残留',
  struct: '结构与格式',
  cross: '跨文件',
  brand: '包装命名',
  duty: '责任',
  cite: '引文与时间',
  lang: '语言',
  doc: '公文格式',
  empty: '空转',
  shihua: '工具',
};

/** Parts of the index in words. */
export const PART_LABELS: Readonly<Record<keyof ScoreParts, string>> = {
  empty: '空转',
  burden: '负担',
  numbers: '数字',
  packaging: '包装',
  form: '粗糙',
};

/** Genres in words. */
export const GENRE_LABELS: Readonly<Record<Genre, string>> = {
  directive: '通知方案',
  report: '报告总结',
  speech: '讲话',
  norm: '制度规范',
  criticism: '通报批评',
  reply: '批复答复',
  minutes: '会议纪要',
  request: '请示',
  essay: '文章',
  other: '其他',
};

/** Why a text has no index, in words. */
export const REASON_LABELS = { 'too-short': '不足 100 字', 'rule-crashed': '有规则出错' } as const;

/** The family of a finding's rule id. */
export function familyOf(rule: string): Family | 'shihua' {
  return rule.slice(0, rule.indexOf('/')) as Family | 'shihua';
}
