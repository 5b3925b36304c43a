/** Levels of administration, longest first. They are exchanged when a text goes down a level: 全省 → 全市. */
export const LEVEL_WORDS: readonly string[] = [
  '自治区',
  '自治州',
  '自治县',
  '开发区',
  '街道',
  '社区',
  '园区',
  '国',
  '省',
  '市',
  '州',
  '盟',
  '县',
  '区',
  '旗',
  '镇',
  '乡',
  '村',
];

/** Kinds of units, longest first. */
export const UNIT_WORDS: readonly string[] = [
  '分公司',
  '公司',
  '集团',
  '中学',
  '小学',
  '学校',
  '医院',
  '银行',
  '支队',
  '大队',
  '厅',
  '局',
  '委',
  '办',
];

/** Years told from today. */
export const YEAR_WORDS: readonly string[] = ['今年', '去年', '明年', '前年', '本年', '上年'];

/** Surnames of one character, the commonest. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤倪祝葛庞蓝';

/** Surnames of two characters. */
export const DOUBLE_SURNAMES: readonly string[] = ['欧阳', '司马', '上官', '诸葛', '皇甫', '尉迟', '司徒', '慕容'];

/** Titles that stand on either side of a person's name. */
const TITLES: readonly string[] = [
  '同志',
  '书记',
  '主任',
  '局长',
  '县长',
  '市长',
  '区长',
  '镇长',
  '乡长',
  '校长',
  '科长',
  '组长',
];

/** What follows a person's name. */
export const AFTER_NAME: readonly string[] = [
  ...TITLES,
  '副书记',
  '副主任',
  '主席',
  '副局长',
  '院长',
  '厅长',
  '部长',
  '处长',
  '所长',
  '站长',
  '队长',
  '会长',
  '老师',
  '先生',
  '女士',
];

/** What a person's name follows where a mark or the end closes it: 联系人：王某某，. */
export const BEFORE_NAME: readonly string[] = [
  ...TITLES,
  '姓名',
  '对象',
  '谈话人',
  '联系人',
  '负责人',
  '记录人',
  '主持人',
];

/**
 * Marks of set formulas: what a document can only give word for word, such as a guiding principle, the thanks at the
 * end of a report to an assembly, or the penalty clause of a statute. A sentence with two of them is not compared.
 */
export const FORMULA_MARKS: readonly string[] = [
  '为指导',
  '为核心',
  '党中央',
  '大精神',
  '全会精神',
  '讲话精神',
  '重要讲话',
  '重要论述',
  '思想',
  '四个意识',
  '四个自信',
  '两个维护',
  '两个确立',
  '人大代表',
  '政协委员',
  '民主党派',
  '国际友人',
  '衷心感谢',
  '衷心的感谢',
  '崇高敬意',
  '请予审议',
  '列席人员',
  '责令改正',
  '依法给予',
  '构成犯罪',
  '刑事责任',
];
