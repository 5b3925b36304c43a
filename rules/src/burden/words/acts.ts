import { defineTerms } from '../../lexicon/term-table.ts';

/** Papers that units hand in, by how much work they are. */
export const paperTerms = defineTerms('burden/papers', {
  material: `实施方案 工作方案 活动方案 学习方案 具体方案 行动方案 落实方案 推进方案 方案 工作计划 学习计划 年度计划 活动计划 推进计划 行动计划 计划 任务清单 责任清单 责任分解表
    任务分解表 工作清单 问题清单 整改清单 项目清单 清单 工作总结 学习总结 活动总结 年度总结 阶段总结 半年总结 总结材料 总结报告 总结 小结 汇报材料 工作汇报 书面汇报 书面材料 自查报告 自评报告 整改报告 述职报告
    情况报告 专题报告 工作报告 阶段报告 书面报告 经验材料 典型材料 典型经验 典型案例 工作案例 案例 先进事迹 事迹材料 申报材料 发言材料 交流材料 研讨材料 发言提纲 对照检查材料 剖析材料 检视材料 配套文件 实施细则
    责任书 目标责任书 倡议书 工作手册 画册 汇编`,
  draft: '总结稿 讲话稿 汇报稿 主持词 调研报告 调研文章 调研成果 理论文章 研究报告 专题片 汇报片',
  progress: `进展情况 工作进展 进展 工作进度 进度 落实情况 贯彻落实情况 贯彻情况 开展情况 工作开展情况 推进情况 完成情况 执行情况 学习情况 活动情况 工作情况 整改情况 参加情况 组织情况 情况 工作动态 动态`,
  form: `报表 统计表 情况表 汇总表 进度表 登记表 报名表 回执 参会回执 调查表 调查问卷 问卷 信息表 明细表 一览表 审批表 推荐表 申报表 评分表 评价表 测评表 自评表 考勤表 排班表 日志 服务日志 工作日志 姓名 联系方式 花名册 名册 名单 人员名单 参会名单
    参会人员名单 成绩统计 成绩单 数据 统计数据 统计结果 月报 周报 日报 季报 旬报 月报表 周报表 日报表 附件表 表格 台账表`,
  publicity: `信息 工作信息 简报 工作简报 信息简报 宣传稿 宣传稿件 宣传报道 新闻稿 新闻稿件 稿件 美篇 推文 短视频 微视频 活动简讯 简讯 快讯 通讯`,
  display: '板报 黑板报 展板 宣传栏 文化墙 横幅 标语 宣传展板 学习园地',
});

/** What is done to a paper. */
export const handlingTerms = defineTerms<'hand' | 'make'>(
  'burden/handling',
  {
    /** Hands it in: also where the paper stands before it. */
    hand: '报送 上报 填报 提交 上交 递交 呈报 报备 反馈 发送至 发至 报至 报到 传至 上传 汇总上报 书面报告 书面报送 专题报告 报告至 报我',
    /** Makes it: only where the paper stands after it. */
    make: '撰写 编写 起草 草拟 拟定 拟写 制定 制订 编制 形成 填写 制作 签订 做成 写出 印制 设置 悬挂 张贴 出一期 每人写',
  },
  [
    {
      term: '报',
      class: 'hand',
      notAfter: '通汇情简公申举海预回警捷播日周月季旬年快电填上呈晚早党学官板墙',
      notBefore: '告纸刊名考销酬复社道警关废到',
    },
    {
      term: '交',
      class: 'hand',
      notAfter: '提上递移成结社外公性相转',
      notBefore: '流通易给警付往换由叉代底办接班友涉杂',
    },
    { term: '写', class: 'make', notAfter: '手抄编撰填改书描听续誊', notBefore: '进入明清照法信字作好实' },
    { term: '填', class: 'make', notBefore: '写报埋补充空平' },
  ],
);

/** Words that name, with how often, a paper to be handed in by themselves: 按季总结, 每周通报. */
export const periodicTerms = defineTerms('burden/periodic', {
  progress: '报送 上报 填报 报告 反馈 汇报',
  material: '总结 小结',
});

/** Study together, one sitting at a time. */
export const studyTerms = defineTerms('burden/study', {
  study:
    '集中学习 集体学习 专题学习 理论学习 学习研讨 集中研讨 学习教育 中心组学习 组织学习 业务学习 政治学习 集中观看 集体观看 集中收看 专题党课 微党课 党课 讨论会 主题班会 早读 晨读 夜学',
});

/** Handing on a meeting from level to level. */
export const relayTerms = defineTerms('burden/relay', {
  relay: '传达 传达学习 传达精神 传达贯彻 传达到 学习传达 逐级传达 层层传达 层层召开 逐级召开 层层动员',
});

/** Things people are called to enter. */
export const contestTerms = defineTerms('burden/contests', {
  contest: `征文 征文活动 征文比赛 主题征文 演讲比赛 演讲活动 知识竞赛 知识比赛 技能比武 业务比武 朗诵比赛 书画比赛 摄影比赛 合唱比赛 微视频大赛 短视频大赛 案例大赛 案例征集 案例评选 征集活动 答题竞赛
    读书征文 评选活动 拉歌比赛 文艺汇演 成果展`,
});

/** Small acts on a telephone. */
export const digitalTerms = defineTerms('burden/digital', {
  digital: '打卡 转发 点赞 签到打卡 刷积分 学习积分 扫码 关注 注册 安装 下载 评论 投票',
  /** Where a telephone is meant: the words above mean other things too. */
  device:
    '公众号 视频号 朋友圈 微信 小程序 平台 APP App app 客户端 二维码 链接 学习强国 工作群 直播 推文 线上 每日 每天 积分',
});

/** Self-inspections. */
export const selfTerms = defineTerms('burden/self', { self: '自查 自查自纠 自检自查 自评 对照检查 自我检查' });

/** Inspections, beside the words of paper/lookback. */
export const inspectTerms = defineTerms('burden/inspect', {
  do: '开展 组织 组织开展 进行 派出 实施 采取 加 加个 搞 组成 实行 安排 接受 迎接 联合 成立',
  /** What is inspected when it is people at work, not goods or dangers. */
  target: '各 落实情况 开展情况 完成情况 进展情况 推进情况 贯彻情况 执行情况 工作情况 学习情况 活动情况',
});
