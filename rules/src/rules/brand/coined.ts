import { FIVE_YEAR_PLAN, KNOWN_CODES, KNOWN_NAMES } from '../../lexicon/known-codes.ts';
import { readNumberCode } from './number-code.ts';
import type { Quoted } from './quoted.ts';

/** What a coined name is the name of. */
export type CoinedKind = 'activity' | 'method' | 'motto';

const ACTIVITY =
  /^[\p{Script=Han}\d]{0,8}?(?:行动|工程|活动|计划|品牌(?!的?(?:[茶米酒豆油面鞋水牛羊车]|苹果|家具|服装|手机|汽车|蔬菜|水果|农产品|商品|产品))|专线|课堂|讲堂|学堂|大讲堂|夜校|驿站|大赛|竞赛|擂台赛|比武|论坛|沙龙|宣讲团|特训营|训练营|直通车|托管班|训练班|提高班|冬令营|夏令营|组合拳|攻坚年|项目年|系列|联盟|会战|突击队|先锋岗|宣传周|宣传月|服务月|服务季|文化节|文化周)(?![员者])/u;
/** 念好“早、小、快、实”四字诀: a jingle. */
const JINGLE = /^(?:[一二三四五六七八九十]字[诀经]|口诀|顺口溜)/u;
/** “心湖·知己”服务品牌. */
const BRAND = /^(?:特色)?(?:服务|工作|文化|党建|廉政|普法|宣传|活动)品牌/u;
const OWN_METHOD = /^(?:工作方法|工作法)/u;
const METHOD =
  /^(?:[\p{Script=Han}]{0,6}?)(?:工作方法|工作法|工作机制|机制|模式|体系|矩阵|引擎|做法|打法|新赛道|新路径|路径|思路|制度|制(?=[\p{Script=Han}，。、；])|改革|布局|格局)/u;
/** “甲”“乙”等实践活动: a name in a row that the last word tells to be activities. */
const JOINED =
  /^(?:到[\p{Script=Han}]{1,3})?(?:[、和与及]?“[^”]{2,20}”){1,3}等[\p{Script=Han}]{0,4}(?:活动|行动|工程|品牌)/u;
/** Official notices, apps, prizes, rooms and lines: names of things everybody may look up. */
const NOT_COINED_AFTER =
  /^(?:[\p{Script=Han}]{0,4}(?:的?原则|APP|App|小程序|公众号|微信|网站|门户|栏目|页面|专栏|电视台|热线|称号|荣誉|奖[项励状章]|证书|许可证|资格证|牌照|字样|字段|选项|按钮|一词|相关|传播|素材)|奖|号(?!召)|原则|问题|风险|挑战|现象|行为|违法|犯罪|等[\p{Script=Han}]{0,4}(?:问题|现象|行为|表述|结论)|特点|企业|院士|时期|规划|期间|以来|末)/u;
const NOT_COINED_BEFORE =
  /(?:所谓|俗称|简称|又称|也称|称为|称作|叫做|即|指|防止|避免|杜绝|不搞|整治|打击|写成|搜索|点击|选择|点选|登录|下载|关注|话剧|电影|歌曲|题为|主题为|标题为|网友|用户|反映的|《)[“‘（(]?$/u;
/** What somebody said: 老师劝他“考不上就别考”, 她问“谁来、几点来”. */
const SAID = /(?:[说劝问答喊骂]|告诉|嘱咐|提醒)(?:道|过|[我你他她](?:们)?|大家|别人|老人|孩子)?[，：:]?$/u;
/** Days and weeks of the year set by law or by a ministry. */
const CALENDAR = /(?:宣传[日周月年]|活动[日周月]|[日周月节])$/u;
/** 宁电入湘, 川气东送: lines that carry power, gas, water or coal from one region to another. */
const LINE = /^[\p{Script=Han}](?:电|气|水|煤|油|粮|算|数)[\p{Script=Han}]{1,2}$/u;
/** Words of the Party, of leaders and of the nation are no business of a rule about form. */
const POLITICAL = /党|总书记|主席|中央|初心|核心价值|民族|祖国|主义|思想/u;
const SENTENCE = /[。！？；!?;…]/u;
/** Names that say themselves what they are: 乡音沙龙, 周三夜学. */
const NAMED_INSIDE =
  /^[\p{Script=Han}：·]{2,10}(?:之旅|沙龙|大练兵|大比武|夜学|夜校|云课堂|微课堂|大讲堂|学堂|讲堂|会客厅|管理法|训练营|样板|范本|范例|(?<!第二|空中|翻转|智慧|同步|专递|思政)课堂)$/u;

/** What a quotation names when somebody made the name up; undefined for known names, quoted speech, titles and warnings. */
export function coinedKind(quoted: Quoted): CoinedKind | undefined {
  const { text, after, before } = quoted;
  if (text.length < 2 || !/\p{Script=Han}/u.test(text) || SENTENCE.test(text) || POLITICAL.test(text)) return undefined;
  // 农户+合作社+企业 says what takes part.
  if (/[+＋]/u.test(text)) return undefined;
  if (KNOWN_NAMES.has(text) || KNOWN_CODES.has(text) || FIVE_YEAR_PLAN.test(text)) return undefined;
  if (LINE.test(text) || CALENDAR.test(text)) return undefined;
  // A code may be explained in the text; a working method named after it is coined all the same.
  if (readNumberCode(text, after) !== undefined) return OWN_METHOD.test(after) ? 'method' : undefined;
  if (NOT_COINED_AFTER.test(after) || NOT_COINED_BEFORE.test(before) || SAID.test(before)) return undefined;
  if (JINGLE.test(after)) return 'method';
  if (BRAND.test(after)) return 'activity';
  if (isMotto(text)) return JOINED.test(after) ? 'activity' : 'motto';
  if (ACTIVITY.test(after) || NAMED_INSIDE.test(text)) return 'activity';
  return METHOD.test(after) ? 'method' : undefined;
}

/** 扩面、提质、增效: two or more parts of like length. 先考试、后核验 says in what order two things are done, and 谁使用、谁负责 whose duty a thing is. */
function isMotto(text: string): boolean {
  if (/^先[^、，]+[、，][后再]|^谁[^、，]+[、，]谁/u.test(text)) return false;
  const parts = text.split(/[、，,·\s]/u);
  if (parts.length < 2 || parts.some((part) => part.length < 2 || part.length > 8)) return false;
  const lengths = parts.map((part) => part.length);
  return Math.max(...lengths) - Math.min(...lengths) <= (parts.length > 2 ? 1 : 0);
}
