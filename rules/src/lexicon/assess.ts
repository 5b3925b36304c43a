import { defineTerms } from './term-table.ts';

/** Words by which something becomes part of an appraisal, and what appraisals are called. */
export const appraisalTerms = defineTerms('assess/appraisal', {
  /** Ties what stands before it to what stands after it. */
  tie: '纳入 计入 列入 记入 作为',
  /** What it is tied to. */
  appraisal: '考核 考评 考绩 绩效 晋升 晋级 职级 年度测评 目标责任制 提拔 选拔任用',
  /** Honours that reward what is done of one's own will. */
  honour: '评优 评先 评星 评比 综合测评 表彰 加分项 积分兑换',
});

/** Ways to say that taking part is a matter of choice, and that it is not. */
export const choiceTerms = defineTerms('assess/choice', {
  free: `自愿参加 自愿参与 自愿报名 自愿捐款 自愿捐赠 自愿认购 自愿订阅 自愿原则 自愿选择 自愿加入 自愿为主 坚持自愿 本着自愿 遵循自愿 完全自愿 均为自愿 自愿 不作强制性要求 不作强制要求 不做强制要求
    不作硬性要求 不做硬性要求 不强制参加 不强制要求 不强求 自主选择 自主参加 自行决定是否 自由参加 自主决定是否 不搞强迫 不强迫 绝不勉强 不勉强`,
  must: `全员参与 全员参加 全员报名 人人参与 人人参加 必须参加 必须参与 必须报名 均须参加 均须报名 均应参加 一律参加 全部参加 不得缺席 不得请假 不得缺勤 不得不参加 确保全员 一个不漏 一人不漏
    参加率达到 参与率达到 报名率达到 参与率100% 参加率100% 报名率100% 参与率须 参与率要`,
});

/** What people take part in; two sentences that name the same are about the same. */
export const takingPart = defineTerms('assess/taking-part', {
  activity: `活动 培训 学习 考试 测试 测评 竞赛 答题 比赛 捐款 捐赠 募捐 征订 订阅 认购 志愿服务 义务劳动 献血 接种 体检 报名 宣讲 观影 讲座 运动会 合唱 演讲 征文 读书 打卡 早操 夜校 晚自习
    课后服务 研学 值班 加班 走访 培训班 课程 座谈`,
  /** Points back at what was named before. */
  anaphor: '以上 上述 本次 此次 此项 该项 这项 其他 其余 另外',
});
