import { defineTerms } from '../../../lexicon/term-table.ts';

/** Everybody in turn, and what each has to say. */
export const turnTerms = defineTerms('meeting/turns', {
  turn: '每人 人人 逐一 逐个 轮流 依次 每名 每位 挨个 全员',
  speak:
    '发言 表态 谈体会 谈认识 谈感受 谈打算 交流体会 作表态 表决心 谈心得 谈想法 讲打算 讲体会 讲感受 讲认识 说打算 说体会 说感受',
  /** Sittings at which each must speak: the word is the matter itself. */
  duty: '述职 民主生活会 组织生活会 自我批评 相互批评 互相批评 对照检查 查摆 评议 答辩 面试 听证 庭审 会诊 课堂 学生 考生 委员 代表 评审 专家 陪审 当事人 原告 被告 选手 候选人 嘉宾 论坛 学术 师生 宝宝 幼儿',
});
