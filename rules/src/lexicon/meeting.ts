import { defineTerms } from './term-table.ts';

/** Names of meetings. The head is what the meeting is for. */
export const meetingTerms = defineTerms('meeting/names', {
  /** Called to hand on, urge or arrange. */
  relay: `动员会 动员大会 发动会 发动大会 部署会 部署会议 动员部署会 推进会 推进大会 推进会议 调度会 调度会议 启动会 启动仪式 誓师会 誓师大会 传达会 传达会议 现场会 现场推进会 视频会 视频会议 专题会 专题会议 布置会 工作会
    工作会议 例会 碰头会 党委会 党组会 组会 支委会 支部会 全体会 干部会 干部大会 职工大会 培训会 宣讲会 报告会 汇报会 通报会 点评会 督办会 讲评会 第一会`,
  /** Called to talk. */
  talk: '座谈会 研讨会 交流会 学习会 讨论会 恳谈会 研讨交流会 学习交流会 座谈交流会 心得交流会 茶话会 读书会 沙龙 研判会 分析会 务虚会 专题研讨',
  /** Called to close. */
  close:
    '总结会 小结会 总结大会 表彰会 表彰大会 总结表彰会 总结表彰大会 总结暨表彰大会 评比会 成果汇报会 验收会 庆功会',
  /** Any meeting. */
  plain: '会议 大会',
});

/** Acts of calling and of taking part. */
export const meetingActs = defineTerms('meeting/acts', {
  call: '召开 召集 举行 组织召开 开好 筹开 举办 组织 安排 开一次 开一场 开一个 开个 开两次 开两场',
  /** Level after level. */
  layers: '层层召开 逐级召开 层层传达 逐级传达 层层动员 层层开会 层层部署动员',
  relay: '传达精神 传达学习 及时传达 传达会议精神 传达贯彻',
});

/** Events that are no meetings of this kind: bodies with rules of their own, courses, trade and learned gatherings. */
export const otherGatherings = defineTerms('meeting/others', {
  statutory:
    '党代会 党代表大会 人代会 人民代表大会 政协会议 代表大会 全会 全体会议 两会 常委会会议 股东会 股东大会 董事会 业主大会 业主委员会 村民会议 村民代表会议 听证会 评标会 开标会 评审会 论证会 审查会 鉴定会',
  course:
    '培训班 训练营 集训 研修 轮训 进修 夏令营 学习班 考察 参观 实训 军训 演练 竞赛 比赛 运动会 展览 博览会 展销会 交易会 招聘会 推介会 洽谈会 论坛 峰会 年会 学术 展会 庙会 音乐会 晚会 演唱会 家长会',
  inner: '民主生活会 组织生活会 述职 民主评议 答辩 面试 听证 庭审 会诊 评议会 述廉',
});
