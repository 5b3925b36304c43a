import { defineTerms } from '../../../lexicon/term-table.ts';

/** Systems by which people at work are counted, and what those systems count. */
export const watchTerms = defineTerms('trace/watching', {
  system: '系统 平台 小程序 公众号 APP App app 客户端 模块 工作群 微信群 钉钉 亮码 赋码 三色码',
  /** Counts presence and zeal instead of work done. */
  count:
    '积分制 积分排名 积分榜 积分管理 积分考核 打卡 签到 排名 在线时长 学习时长 点赞 转发率 转发量 活跃度 使用率 安装率 注册率 关注率 日活 纪实系统 信息纪实 全周期管理 轨迹 出考题 答题积分 每日一答 自动记分 自动积分 自动计分',
  /** Counts of presence that need no system to be named. */
  tally: '打卡次数 打卡天数 打卡率 签到次数 登录次数 登录天数 点赞次数 转发次数 在线天数',
  /** Shows where a person is, all the time. */
  locate: '实时定位 位置共享 共享位置 手机定位 实时位置',
  make: '开发 建设 建立 打造 上线 推广 安装 下载 注册 搭建 关注 通过 运用 依托 推行 完善 探索 利用 使用',
  /** Those who are counted. */
  people:
    '党员 干部 职工 人员 教师 村干部 网格员 社区工作者 全员 支部 各单位 同志 护林员 巡查员 巡河员 河长 林长 学员 各村 各组 每人',
  /** Services whose points or sign-ins the user chooses, and machines. */
  service:
    '垃圾分类 积分兑换 志愿 会员 顾客 用户 游戏 公交 停车 图书借阅 商户 消费 安防 监测 传感 气象 水文 施工 考勤工资 农民工 车辆 船舶 医院 患者 读者 游客 市民 居民 兑换 换取 奖品 学生 搜救 救援 走失 老人',
});
