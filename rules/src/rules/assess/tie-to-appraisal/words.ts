import { defineTerms } from '../../../lexicon/term-table.ts';

/** What a term presses with; see the table. */
export type PressClass = 'form' | 'veto' | 'stay' | 'hook' | 'sign' | 'rank' | 'own';

/** What is appraised by way of form, and ways to press by appraisal. */
export const pressTerms = defineTerms<PressClass>(
  'assess/press',
  {
    /** Says nothing of the work's result. */
    form: `活动开展情况 报送数量 报送条数 采用数量 出勤情况 出勤 参加活动情况 参与活动情况 活动参与情况 报送不及时 上报不及时 参加情况 参与情况 参学情况 到课率 考勤情况 缺勤 会议精神 掌握程度 学习情况 学习笔记 心得 参与度 参与率 参加次数 参会 出勤率 到会 签到 打卡 点赞 转发 关注量 下载量 安装率 活跃度 信息报送 信息采用 信息数量 稿件 投稿 报道 宣传 台账 材料报送 报送情况
    照片 截图 批示 刊发 征订 订阅 答题 考试成绩 测试成绩 知晓率 积分`,
    /** A single failing decides all, or a pledge is signed. */
    veto: '一票否决 责任状 责任书 军令状 承诺书',
    sign: '签订 签署 层层签订 逐级签订 递交 实行 严格实行 坚持 执行 落实',
    /** Stays away. */
    stay: '缺席 缺课 未参加 不参加 未打卡 未签到',
    /** 与年度评优挂钩: ties what stands before 与 to the appraisal between. */
    hook: '挂钩',
    /** Ranks in public. */
    rank: '公布排名 通报排名情况 积分排名 排名通报 通报排名 红黑榜 红黑旗 亮牌 末位淘汰 末位约谈 末位表态 倒排名 倒数后三 晾晒成绩',
    /** The file is about appraisal, or the law asks for the veto. */
    own: '考核办法 考核细则 考核方案 绩效方案 评价办法 评价指标 考核指标体系 评分标准 计划生育 安全生产 消防 环境保护 食品安全 师德 学术 信贷 职称 环保督察 合同 采购 供应商 投标 信用',
  },
  ['每月', '每周', '每季', '每季度', '按月', '按周', '按季', '逐月', '逐周'].map((often) => ({
    term: `${often}排名`,
    class: 'rank',
    notBefore: '通',
  })),
);
