import { defineTerms } from '../../../lexicon/term-table.ts';

/** Contests among colleagues, and contests that belong to a trade or to sport. */
export const contestTerms = defineTerms<'contest' | 'people' | 'trade'>(
  'assess/contests',
  {
    contest:
      '排名张榜 张榜排名 打分排队 打分排位 排队打分 按分排队 结果张榜 月排名 周排名 日排名 旬排名 按月排名 按周排名 每月排名 每周排名 逐月排名 逐周排名 排名上墙 排名上榜 红黑榜 擂台上选 擂台选拔 排名打分 打分排名 排名次 排位次 擂台 擂台赛 打擂 比武 大比武 PK 晾晒 晒成绩 晒进度 亮相比拼 比拼 大比拼 亮晒比 亮赛比 争位次 排座次',
    people:
      '干部 部门 乡镇 街道 镇街 单位 党员 支部 书记 局长 科室 人选 专员 干部职工 村干部 考评 各村 村（社区） 社区 各镇 网格 站所 学校',
    trade:
      '空气 水质 断面 环境质量 价格 销量 票房 成绩单 路况 足球 篮球 联赛 技能 工匠 技工 焊工 护士 护理 厨师 教师 教学 运动会 体育 武术 赛场 业务技能 职业技能 消防救援 军事 练兵 产品 企业赛马 揭榜挂帅 科技 马术 拳击 学生',
  },
  [{ term: '赛马', class: 'contest', notBefore: '场', note: '“赛马场”是比喻的地方，不是办法' }],
);
