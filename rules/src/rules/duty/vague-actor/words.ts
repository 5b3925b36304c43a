import { defineTerms } from '../../../lexicon/term-table.ts';

/** Actors that name nobody, and words that name a lead. */
export const actors = defineTerms('duty/actors', {
  actor: `有关部门 相关部门 各有关部门 各相关部门 有关单位 相关单位 各有关单位 各相关单位 有关方面 相关方面 各有关方面 职能部门 相关职能部门 有关职能部门 各职能部门 责任单位
    责任部门 相关责任单位 相关科室 有关科室 相关人员 有关人员 相关机构 有关机构 各条线`,
  /** Everybody the paper is sent to: vague only in a sentence that says nothing at all. */
  everybody: '各部门 各单位 各级各部门 各级各单位 各地各部门 各地区各部门 各地区各有关部门 各级部门',
  /** Some are named; the rest hide behind them. */
  others: '等部门 等单位',
  /** A placeholder for the office that is to act. */
  blank: 'xx部门 XX部门 ××部门 某部门 xx单位 XX单位 ××单位 某单位 xx科室 XX科室 ××科室',
  lead: '牵头 主责 责任人 联系人 主办 负责人： 分管',
});
