import { defineTerms, type TermRow } from '../../lexicon/term-table.ts';

/** What a word for people or units is to the ledger. */
export type GroupClass =
  | 'N' // everybody
  | 'M' // the middle rank and above
  | 'Y' // the young
  | 'D' // each unit
  | 'head' // one person of each unit
  | 'each' // each of those spoken of; everybody where nobody is
  | 'there' // those at the meeting spoken of
  | 'one' // a single office
  | 'outsider'; // those who are not staff: nothing is laid on the unit

/** Units of which there are as many as departments. */
const UNITS = `部门 单位 科室 处室 股室 支部 党支部 党总支 党组织 基层党组织 团支部 工会小组 科 室 股 站 所 院 局 委办局 系 学院 学校 中小学 村 社区 村居 村社区 镇 乡镇 乡 街道 镇街
  县 区 市 县区 县市区 区县 市县 州市 旗县 地 地区 地方 级 组 班组 班级 年级 队 中队 大队 车间 分公司 子公司 公司 项目部 窗口 中心 网格 成员单位 有关单位 相关单位 责任单位 牵头单位 参与单位 参会单位
  直属单位 下属单位 二级单位 基层单位 有关部门 相关部门 责任部门 职能部门 业务部门 分局 支队 卫生院 医院 片区 办 线 条线 专班 小组 工作组 党委 党组 党工委 团委 工会`;

const rows: TermRow<GroupClass>[] = UNITS.split(/\s+/u).flatMap((unit): TermRow<GroupClass>[] => {
  // 各级, 各地, 各办, 各线 alone are the beginning of other words.
  const guard = unit.length === 1 ? { notBefore: '种类项自个位级式样方别界族' } : {};
  const each = [{ term: `各${unit}`, class: 'D' as const, ...guard }];
  return unit.length === 1
    ? each
    : [...each, { term: `每个${unit}`, class: 'D' as const }, { term: `每${unit}`, class: 'D' as const }];
});

const HEADS = '负责人 负责同志 主要负责人 主要负责同志 主要领导 分管负责人 分管领导 书记 联络员 信息员 联系人 代表';

/** Who bears a task. The longest term that starts at a place wins. */
export const groupTerms = defineTerms<GroupClass>(
  'burden/groups',
  {
    N: `全体 全员 全体人员 全体干部 全体职工 全体党员 全体同志 全体干部职工 全体党员干部 全体机关干部 全体工作人员 全体教师 全体教职工 全体医护人员 全体民警 全体社区干部 全体在职党员 全体成员
      广大干部 广大党员 广大职工 党员干部 干部职工 机关干部 教职工 在职党员 全部人员 所有人员 所有干部 所有职工 所有党员 干部群众 驻村干部 村干部 社区干部 包村干部`,
    M: `中层以上 中层以上干部 中层及以上干部 中层及以上 中层干部 中层 科级以上 科级以上干部 科级及以上干部 科级干部 副科级以上 副科级以上干部 处级以上 处级以上干部 处级干部 股级以上干部 领导干部
      班子成员 领导班子 领导班子成员 党组成员 党委委员 党委班子 支委 支部委员 副职领导 骨干`,
    Y: `青年干部 年轻干部 青年职工 青年党员 青年同志 青年教师 年轻教师 年轻同志 年轻党员 青年医师 青年骨干 青年人员 青年理论学习小组 全体青年 团员 团员青年 共青团员 新进人员 新录用人员 新入职人员 新提拔干部 选调生 青年`,
    D: '',
    head: HEADS.split(' ')
      .flatMap((head) => UNITS.split(/\s+/u).flatMap((unit) => [`各${unit}${head}`, `${unit}${head}`]))
      .concat('主要负责人 主要负责同志 主要领导 分管领导 分管负责人 分管负责同志 党政主要负责同志 一把手')
      .join(' '),
    each: '每人 每名 每位 每个人 人人 每名党员 每名干部 每名职工 每名同志 每位同志 每位职工 每名青年 每名教师 每位教师 本人',
    there:
      '与会人员 与会同志 与会干部 与会者 参会人员 参会同志 参会干部 参会者 参训人员 参训干部 参学人员 参加人员 参训学员 参考人员 到会人员 学员',
    one: '办公室 组织部 宣传部 组织科 宣传科 人事科 政工科 综合科 机关党委 党建办 文明办 督查室 秘书科 组织委员 宣传委员 纪检委员 纪检组 工青妇',
    outsider: `申请人 申请者 报名者 报名人员 参赛者 参赛选手 参赛人员 参赛单位 参赛作者 考生 应聘者 应聘人员 应聘 学生 同学 家长 群众 居民 村民 市民 农户 用户 客户 旅客 游客 投标人 中标人 供应商 企业 商户
      经营者 经营单位 经营主体 生产企业 生产者 纳税人 缴费人 参保人 参保人员 患者 业主 读者 作者 来稿 投稿 承包人 施工单位 建设单位 运营单位 物业 用人单位 劳动者 求职者 当事人 委托人 代理人 承租人 房东
      志愿者 消费者 司机 驾驶员 乘客 幼儿 社会各界 征集对象 应征者 著作权人 候选人 申报人 申报单位 申报者 申报企业`,
  },
  rows,
);
