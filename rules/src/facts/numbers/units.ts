import { charSet, isLatin, type CharSet, type Reader } from './reader.ts';
import { trieOf, type Match } from './trie.ts';
import type { QuantityKind, UnitClass } from './types.ts';

/** A measure word: its one spelling, what it counts, and where it is only part of another word. */
export interface Unit {
  readonly name: string;
  readonly unitClass: UnitClass;
  readonly kind: QuantityKind;
  /** Characters that, right after it, make it part of a word: 人民, 份额, 期间. */
  readonly not: CharSet;
  /** Characters after a weak word that make it strong: 三点意见. */
  readonly strong: CharSet;
  /** Too weak to make a number of one Chinese character: 一线, 四面, 两头. */
  readonly weak: boolean;
}

/**
 * One row a class: `word=name!chars` with `=name` when the spelling differs, `!chars` for what must not follow, `~` in front
 * for weak words and `?chars` for what makes them strong.
 */
const COUNTED: Readonly<Partial<Record<UnitClass, string>>> = {
  person: '人!民大才员类口物工格 名=人!单称字录义 位=人!数置于一 个人=人!信所 口人=人',
  attendance: '人次 个人次=人次 人天 人日=人天',
  session: '场!所地馆景合面 场次=场 场会=场 次!要生序 批次 期!间望待限 班次 轮!流 堂 节 课!题程 讲!话 遍 趟 回!头',
  item:
    '个 项 件 条!例件 台!账阶风湾胞商州 套!话路餐 支!部持出付援撑委教 张 辆 部!门分署长委队 种 类 ~样 块 把 根 棵 株 头 只 匹 枚 颗 ' +
    '盏 幅 ~面 ~片 栋 幢 间!接 层 楼 ~门 ~处 ~站 起!来义草点源码诉伏 例!如外子 宗!旨教 航次 车次 架次 ~点?意要建希体感认 ~线 ~路 ~道 ~段 艘 架 列 桌 箱 袋 瓶 盒 包!括 桶 车 席 眼 座!谈位 ' +
    '户次 家次 台次 件次 船次 票!据决房选价证面数款根箱友 羽!毛绒 尾!数气巴 丛 床!位上垫单 扇!形 顶!级尖多层点部 床位 标箱 题!目材库型 樘 盘!点子活古旋 捆 垛 粒 孔!径 基!层本础地金准因 单!位元独一价向项 ' +
    '笔!者试记迹录画 方面 环节 步骤 阶段 领域 维度 板块 渠道 系列 大类=类 小类=类 人份=份 项目!标 门类',
  document: '份!子额 篇 册 本!科地市级单人次着月年周日身质领色 页 期次 封 首!先要页 卷 版',
  text: '字!会路面 个字=字 词 句 句话=句 段话=段',
  household: '户!籍口外主',
  org: '家!庭长属人教 所!有属在长谓示述以得需占列 个单位=单位 单位 部门 企业 机构 院校 学校',
  place: '村 镇 乡 县 市!场民政委 ~区!域别分间 省!级厅委 街道 社区 个村=村 个县=县 个镇=镇 地市=市 行政村=村 自然村=村',
  group: '组!织长员成建 队!伍员长 支队=支!伍员 批!准示评复发 对 班!子级长委组 团!结队员',
};

const MEASURED: readonly (readonly [UnitClass, QuantityKind, string])[] = [
  ['grade', 'ordinal', '级!别 等!级于待候 档!案 届 年级'],
  ['age', 'age', '岁!月 周岁=岁 岁半=岁'],
  ['score', 'score', '分!钱别之公局行管队类组工期批部析布解级段层'],
  ['money', 'money', '元!化素旦首区 圆=元 元钱=元 块钱=元 分钱=分 人民币=元 美元 欧元 日元 港元 英镑 元人民币=元 ~角'],
  [
    'time',
    'duration',
    '秒 秒钟=秒 分钟 刻钟 小时 个小时=小时 钟头=小时 个钟头=小时 天 日=天!常均 自然日=天 个自然日=天 工作日 个工作日=工作日 ' +
      '周!岁边期 星期=周 个星期=周 礼拜=周 个礼拜=周 月!份饼度 个月=月 季度 个季度=季度 年!级龄份轻鉴 个年头=年 年头=年 年时间=年 ' +
      '学年 学期 个学期=学期 学时 个学时=学时 课时 个课时=课时 个工时=工时 工时 min=分钟 h=小时',
  ],
  ['length', 'length', '米 公里 千米=公里 里地=里 华里=里 厘米 公分=厘米 毫米 km=公里 m=米 cm=厘米 mm=毫米 延米=米'],
  [
    'area',
    'area',
    '平方米 cm²=平方厘米 cm2=平方厘米 平方厘米 平米=平方米 ㎡=平方米 m²=平方米 m2=平方米 平方公里 平方千米=平方公里 km²=平方公里 公顷 亩 亩地=亩',
  ],
  ['weight', 'weight', '吨 公斤 千克=公斤 斤 克!服 毫克 微克 kg=公斤 g=克 mg=毫克 t=吨'],
  [
    'volume',
    'volume',
    '立方米 m³=立方米 m3=立方米 立方=立方米 方水=立方米 ~方=立方米!案面向式法程便位针才圆形 升!级 毫升 L=升 ml=毫升 mL=毫升',
  ],
  ['energy', 'energy', '千瓦 瓦 千瓦时 瓦时 kW=千瓦 kWh=千瓦时 度电=千瓦时 兆瓦 伏'],
  ['data', 'data', 'KB MB GB TB 兆=MB'],
  ['temperature', 'temperature', '℃ °C=℃ 摄氏度=℃ 度=℃!假过'],
  ['proportion', 'percent', '% ％=% 成!立为员本果功效就长绩'],
  ['proportion', 'permille', '‰'],
  ['proportion', 'pctpoint', '个百分点=百分点 百分点'],
  ['proportion', 'times', '倍'],
];

function* rows(): Generator<readonly [string, Unit]> {
  for (const [unitClass, words] of Object.entries(COUNTED)) {
    for (const row of words.split(' ')) yield parseRow(row, unitClass as UnitClass, 'count');
  }
  for (const [unitClass, kind, words] of MEASURED) {
    for (const row of words.split(' ')) yield parseRow(row, unitClass, kind);
  }
}

function parseRow(row: string, unitClass: UnitClass, kind: QuantityKind): readonly [string, Unit] {
  const weak = row.startsWith('~');
  const [front = '', strong = ''] = row.slice(weak ? 1 : 0).split('?');
  const [spelling = '', not = ''] = front.split('!');
  const [word = '', name = word] = spelling.split('=');
  return [word, { name, unitClass, kind, not: charSet(not), strong: charSet(strong), weak }];
}

const UNITS = trieOf(rows());

/** Unit classes whose amounts are whole numbers, so that 60余 begins at 61. */
const DISCRETE: ReadonlySet<UnitClass> = new Set<UnitClass>([
  'person',
  'attendance',
  'session',
  'item',
  'document',
  'text',
  'household',
  'org',
  'place',
  'group',
  'none',
]);

/** Whether amounts of the class are whole numbers. */
export function isDiscrete(unitClass: UnitClass): boolean {
  return DISCRETE.has(unitClass);
}

/** The longest unit at an offset that is not the beginning of another word: 支 in 支队伍, 项 in 项目标. */
export function readUnit(reader: Reader, offset: number): Match<Unit> | undefined {
  return UNITS.longest(reader, offset, reader.code(offset), ({ end, entry }) => {
    const latin = isLatin(reader.code(end - 1));
    if (!latin && entry.not.size === 0) return true;
    const next = reader.code(end);
    return !entry.not.has(next) && !(latin && isLatin(next));
  });
}
