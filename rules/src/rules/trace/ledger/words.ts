import { defineTerms } from '../../../lexicon/term-table.ts';

/** What stands around a ledger and decides whether it is one kept for show. */
export const aroundLedger = defineTerms('trace/around-ledger', {
  /** Sets it up, before the noun. */
  set: '建立 建好 建全 做好 完善 健全 设立 制作 编制 登记 填写 填报 形成 列出 更新 报送 上报 报 实行 推行 落实 做到 坚持 实施 开展 强化 加强 建',
  /** Keeps it or hands it in, after the noun. */
  keep: '留存 备查 存查 报送 上报 更新 归档 存档 报备 总结',
  /** Things whose register the law or the work itself asks for: money, goods, dangers, debts, defects to be mended. */
  lawful: `问题 隐患 整改 销号 风险 线索 资金 资产 债务 工资 欠薪 用工 危险 危废 固废 废物 疫苗 药品 用药 设备 物资 器材 能源 能耗 用水 用电 排污 排放 环保 污染 用地 土地 耕地 林地 水库
    库存 出入库 进货 销售 购销 采购 农药 兽药 化肥 饲料 食品 留样 房屋 危房 供应商 企业 经营者 商户 养殖 生产者 运营单位 产权单位 物业 信访 矛盾纠纷 失业 就业 困难 儿童 老人 患者
    孕产妇 退役 学生 户籍 人口 古树 文物 河湖 井盖 车辆 船舶 渔船 招投标 合同 负面清单 审批 执法 案件 普查 监测 台账之外`,
  /** Procedures that must be recorded from beginning to end, whatever the block around them is about. */
  procedure:
    '执法 办案 案件 发展党员 党员发展 选拔任用 选人用人 招标 开标 评标 手术 审讯 讯问 询问 抢险 救援 审批 交易 拍卖 处罚',
  /** Says what it is used for. */
  used: '摸排 动态管理 动态化 分类管理 分类施策 用于 以便 重点统计 作为依据 对账 逐项解决 挂账 逐一解决 逐项解决 验收 限期办结',
});
