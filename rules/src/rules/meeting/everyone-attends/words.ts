import { defineTerms } from '../../../lexicon/term-table.ts';

/** Ways to call everybody, and to call the head of every unit. */
export const attendTerms = defineTerms('meeting/attendance', {
  all: '全部 全体 全员 一律 均须 均要 都要 全都 统统 悉数 人人 无一例外',
  attend: '参加 参会 到会 出席 列席 与会 到场',
  chief: '主要负责同志 主要负责人 主要领导 党政主要 一把手 书记 班子成员',
  /** No leave, no substitute. */
  strict:
    '不得请假 不得替会 不得代会 不得由他人代会 原则上不得请假 无特殊情况不得请假 不准请假 一律不得请假 原则上不准请假',
});
