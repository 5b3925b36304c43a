import { defineTerms } from '../../../lexicon/term-table.ts';

/** Rates people are held to, words that demand, and rates where everything is the only safe figure. */
export const rateTerms = defineTerms('assess/rates', {
  /** Of people's answers, presence and zeal. */
  people:
    '通过率 知晓率 满意率 满意度 参与率 参加率 到会率 出勤率 安装率 注册率 关注率 下载率 答题率 测试合格率 考试合格率 优秀率 签约率 入会率 参保率 支持率 好评率 打卡率 使用率',
  /** Of things done; ordinary in plans, so only pointed out. */
  work: '合格率 达标率 完成率 覆盖率 办结率 建成率 普及率 入户率 建档率 化解率 整改率',
  require: '要求 确保 须 力争 必须 要 应 务必 达到 达 实现 保持 不低于 保证',
  /** Physical, medical or legal: short of all means danger or breach. */
  strict: `持证上岗 持证 冷链 疫苗 危化品 特种设备 检定 校准 公开率 依法公开 备案 验收 质量 工程 产品 水质 饮用水 食品 药品 检疫 检验 消毒 消防 安全 电梯 桥梁 校车 资金 应急 隐患 危房 排污 焚烧 无害化
    危险 医疗 监测 接种 出厂 入库 收费 税 应急演练 保险 养老金`,
});
