import { defineTerms } from '../../../lexicon/term-table.ts';

/** Threats, how they are hardened, and what gives them a ground. */
export const blameTerms = defineTerms('assess/blame', {
  hard: '严肃 从严 一律 坚决 严厉 从重',
  blame: '批评 问责 问责处理 追责 追责问责 处理 通报 通报批评 追究 追究责任 处分 约谈 组织处理',
  ground:
    '依法 依规 依纪 依据 按照有关规定 按有关规定 按规定 条例 办法 规定 法律 党纪 政纪 纪律处分 违规 违法 违纪 犯罪 事故 伤亡 贪污 侵吞 挪用 骗取 造假 弄虚作假 瞒报 泄密 舞弊 作弊 渎职 失职',
});
