import { defineTerms } from '../../../lexicon/term-table.ts';

/**
 * Pairs of spellings of one word. Both in one document is a slip; which of them a house uses is its own affair.
 * The first of each pair is the form of 《现代汉语词典》 and 《第一批异形词整理表》.
 */
export const PAIRS: readonly (readonly [preferred: string, other: string])[] = [
  ['其他', '其它'],
  ['账户', '帐户'],
  ['账号', '帐号'],
  ['台账', '台帐'],
  ['账目', '帐目'],
  ['账单', '帐单'],
  ['报道', '报导'],
  ['唯一', '惟一'],
  ['部署', '布署'],
  ['含义', '涵义'],
  ['图像', '图象'],
  ['想象', '想像'],
  ['执着', '执著'],
  ['耽误', '担误'],
];

/** Every spelling of the pairs. */
export const spellings = defineTerms('lang/inconsistent-term', { spelling: PAIRS.flat().join(' ') });

/** A word written for another that sounds like it, with what shows that it is the wrong one. */
export interface Misuse {
  readonly wrong: RegExp;
  /** The word to be put in the place of the first capture group. */
  readonly right: string;
}

/** Only contexts in which the other reading is impossible. */
export const MISUSES: readonly Misuse[] = [
  {
    wrong: /向[^，。；]{1,16}(反应)(?!堆|釜|器|物|热|速|灵|迅|强|快|温|时|条件|过程|机|式|液|性|能力)/gu,
    right: '反映',
  },
  {
    wrong:
      /(反应)(?=(?:的)?(?:问题|诉求|意见|线索|故障|情况|困难)|(?:无|未|没有|不能)|，?称)(?<!(?:化学|应急|应激|过激|快速|连锁|过敏|不良|生理|临床|市场|免疫|接种|用药|排异|输液|观察|观察到|的)反应)/gu,
    right: '反映',
  },
  {
    wrong:
      /(?:电话|来电|来信|来访|网友|群众|居民|村民|业主|家长|老师|市民|用户)[，：]?(反应)(?=[^，。；]{1,14}(?:问题|情况|故障|现象|诉求|不能|无法))/gu,
    right: '反映',
  },
  { wrong: /(?:公平|公开)[、和](公证)(?!处|员|书|机|费)/gu, right: '公正' },
  { wrong: /(截止)(?=目前|到目前|至?\d{4}年|\d{1,2}月)/gu, right: '截至' },
  { wrong: /(布署)/gu, right: '部署' },
  {
    wrong: /(?<=[有随带沿朝向接跟看意味面对存在开展围绕伴])(著)(?=[\p{Script=Han}，。])(?![名作称述书录者])/gu,
    right: '着',
  },
  { wrong: /(?<=显)(着)(?=增强|提升|提高|改善|下降|减少|增加|成效|效果|优势|[，。；的])/gu, right: '著' },
  { wrong: /(?<=[卓昭])(着)(?=[，。；的称])/gu, right: '著' },
  { wrong: /(?<![\p{Script=Han}][衣沉执附睡穿看想等])(着)(?=名的|名专家|名学者|名景区)/gu, right: '著' },
  { wrong: /(?<=信息|账户|账号|网站|系统|平台|邮箱|密码|后台)(登陆)/gu, right: '登录' },
  { wrong: /(登陆)(?=网站|系统|平台|账号|账户|邮箱|网址|官网|后台)/gu, right: '登录' },
  { wrong: /(?<![树林杉杨竹苗][^，。；]{0,12})(?:快速|迅速|尽快|早日|成长|岗位)(成材)/gu, right: '成才' },
  { wrong: /(?<=再接再)(励)/gu, right: '厉' },
  { wrong: /(?<=一)(愁)(?=莫展)/gu, right: '筹' },
];
