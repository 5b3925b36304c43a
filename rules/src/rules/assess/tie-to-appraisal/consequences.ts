import { isAsserted } from '../../../guards/standing.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** What befalls somebody, and what for. */
export interface Consequence extends Span {
  /** Last in a ranking; short of papers, clicks or points; an honour lost for whatever else; shown to others. */
  readonly kind: 'rank' | 'paper' | 'tie' | 'shame';
  readonly what: string;
}

const HONOUR = '(?:评[优先选奖]|树优|选优|晋[升级职]|提拔)';
/** What befalls those who fall short: money, honours, standing up before others, the post. */
const SANCTION = new RegExp(
  [
    String.raw`扣[^，。；、留押款]{0,12}?(?:\d[\d.]*个?(?:分|元|%)|绩效|奖金|\p{Script=Han}{2}奖(?!励)|工资|补[助贴]|资金)`,
    '扣[发罚分]|(?:停发|减发)[^，。；]{0,10}?(?:奖金?|绩效|工资)|暂停派单',
    `取消[^，。；]{0,16}?(?:${HONOUR}资格|资格|绩效|奖金|${HONOUR})`,
    String.raw`(?:不得|不予|不能)(?:参加)?[^，。；]{0,8}?(?:${HONOUR}(?:资格)?|评定?为)\p{Script=Han}{0,2}`,
    '点名(?:批评)?|通报批评|(?:予以|进行|次日早会|全[市县镇局院])通报',
    '作?(?:出|书面|深刻)?检讨(?:发言)?|作(?:出|书面|深刻)?检查|作?(?:集体)?(?:表态(?:发言)?|述职)',
    '(?:书面|作(?:出)?|到会|上|会上?)说明(?!理由)(?:原因|情况)?|写(?:出)?(?:情况)?说明|说明原因',
    `(?:${HONOUR}|奖金|绩效|补助|资格)[^，。；、]{0,3}(?:一律|全部|一并)(?:取消|停发|扣[发除])`,
    '说清楚|作出?解释|讲明原因|停职|解聘|辞退|撤换|调离|佩戴[^，。；、]{0,4}袖[标章]|上黑板',
    '(?:进行)?约谈|提醒谈话|谈话提醒|免职|轮岗|着红马甲|名单[^，。；]{0,10}?(?:张贴|公布|公示|上墙)|一票否决',
  ].join('|'),
  'gu',
);
/** Sanctions that only an appraisal has; the others are for faults too. */
const STRIPS = new RegExp(String.raw`^(?:取消|不得|不予|不能)[^，。；]*?${HONOUR}(?:${HONOUR}|资格)*`, 'u');

/** 排名末位, 垫底, 连续两次亮红: the end of a list. */
const LAST =
  /(?:(?:排名|排位|排在|考核|评比|测评|得分|总分|积分|步数|业绩|前[一二三四五\d]名[^，。；]{2,12}，)(?:靠后|最末|末[一二三四五\d]?位|最后一名|最低|[后末倒]数?[一二三四五六七八九十\d]{1,2}[位名个]?)|(?<!\p{Script=Han}|月度|季度|年度)[后末][一二两三四五\d]{1,2}[位名]|(?:月度|季度|年度|每[月周季])[后末][一二两三四五六七八九十\d]{1,2}[位名]|(?<!\p{Script=Han})后\d+%|(?<!\p{Script=Han})末位(?!淘汰|约谈)|最后一名|倒数(?:第[一二三])?|后[一二三两五]名|垫底|(?:亮红|亮黄|黑榜)(?:灯|牌|[一二两三\d]次)?|(?:得分|总分)(?:最低|靠后))[的者]?/gu;

/** What is written, clicked or learnt by heart beside the work; 信息系统, 视频监控 and 注册资本 are the work. */
const PAPERS = `(?:${[
  '照片|图片|影像(?!设备)|截[图屏]|短视频|视频(?!监控|会议|点位|系统|巡)|签到|打卡|接龙|点赞|转发|推文|步数|下载量?|关注公众号|关注量',
  '台账|档案盒|资料(?!显示|库|室)|材料(?!费|商|设备|员|堆|进场|价)|信息(?!系统|化|技术|安全|公开|中心|平台|网|采集)|简报|发稿|稿件?|表册|报表|回执|承诺书|情况表|自查表|进度表',
  '笔记|心得|体会|感悟|日志|日记|札记|总结|口诀|三字诀|口号|应知应会|背[不诵]|故事|答题|学[时分]|积分|志愿时长',
  '收到|群消息|字体|字号|页码|目录页|封面|盒脊|装订|文件名',
].join('|')})`;
const SHORT =
  '(?:少[一1报交于]|缺[一1]?|[漏迟]|未|没有|逾期|不足|低于|完不成|不合格|不达标|不[够全满到]|背不出|答不[上出]|说不出|不规范|不一致|不统一|涂改|每[少缺漏迟])';
/** 信息漏报, 缺一项照片, 未打卡: short of papers or clicks. */
const SHORT_OF_PAPERS = new RegExp(
  `${PAPERS}[^。；]{0,20}?${SHORT}[^。；，]{0,12}|${SHORT}[^。；，]{0,6}?${PAPERS}[^。；，]{0,6}|[漏缺]报[^。；，]{0,6}|缺[一1]?[项页次份][^。；，]{0,4}`,
  'gu',
);
const RATES =
  '(?:满意[度率]?|知晓率|参[与加会学]率|打卡率|好评[率度]?|优秀率|到[会课]率|出勤率|录入率|入群率|投保率|活跃度|评分|积分|得分|分数|总分|学[生员]评分)';
/** 满意度低于98%, 知晓率每低一个百分点: short of what others say or how many came. */
const SHORT_OF_RATE = new RegExp(
  `${RATES}[^。；，]{0,8}?(?:低于|不足|少于|未达|未满|达不到|不到|每[低降少])[^。；，]{0,10}|(?:未满|低于)[\\d.]+分[^。；，]{0,6}`,
  'gu',
);
const STAYED_AWAY = /缺[勤席课](?:[一两二三\d]次)?[^。；，]{0,4}|(?:未|不)参加(?!者)[^。；，]{0,6}/gu;

/** How far the sanction may stand from what it is for. */
const REACH = 34;
/** Contests and classes rank to choose or to teach; who applies has to hand in papers. */
const CHOSEN =
  /考生|选手|[各球赛]队|比赛|参赛|投标|竞标|供应商|应聘|岗位|录取|录用|候选|申报(?!资格)|申请(?!书|$)|报名|参评|招聘|评审|受理|补考/u;
const MISCONDUCT =
  /违[法纪规]|犯罪|处分|事故|[造作]假|虚假|抄袭|骗|泄[密露]|腐败|贪|毒|酒驾|刑|失信|体罚|剽窃|学术|师德|不合格|不称职|偷|举报|查实|挪用|隐瞒|死亡|责任追究|火灾/u;
/** What befalls a firm or a driver by contract. */
const CONTRACT = /合同|施工方|承包|中标|物业公司|保洁公司|租户|业主|违章|驾驶证/u;

/** 现对转发不积极的6人点名如下: a text that shames here and now, whatever section it stands in. */
const HERE = /现(?:对|将|就|予|点名|作)[^。；]{0,24}(?:点名|通报批评|予以通报|公布如下)|现点名如下/u;

/** Who falls short, and what befalls them for it: 每少一张照片扣0.5分. */
export function readConsequences(unit: SentenceUnit): readonly Consequence[] {
  const { text, digest } = unit;
  const told = digest.mention && !HERE.test(text);
  if (told || digest.prohibited || CONTRACT.test(text)) return [];
  const found: Consequence[] = [];
  for (const match of text.matchAll(SANCTION)) {
    const sanction = { start: match.index, end: match.index + match[0].length };
    const before = found.at(-1);
    // 由站长约谈，年底不得评优: one fault may have several consequences.
    if (before !== undefined && goesOn(text.slice(before.end, sanction.start))) {
      found[found.length - 1] = { ...before, end: sanction.end, what: text.slice(before.start, sanction.end) };
      continue;
    }
    const one = consequence(unit, sanction);
    if (one !== undefined) found.push(one);
  }
  return found;
}

function goesOn(gap: string): boolean {
  return gap.length <= 12 && !/[。；]/u.test(gap);
}

function consequence(unit: SentenceUnit, sanction: Span): Consequence | undefined {
  const { text } = unit;
  const said = text.slice(sanction.start, sanction.end);
  if (/^不[得予能][^，。；]{0,4}(?:取消|扣)/u.test(said)) return undefined;
  if (!isAsserted(unit, sanction) && !/^不[得予能]/u.test(said) && !HERE.test(text)) return undefined;
  const from = Math.max(0, sanction.start - REACH);
  const head = text.slice(from, sanction.start).replace(/^[^。；]*[。；]/u, (cut) => ' '.repeat(cut.length));
  const of = (kind: Consequence['kind'], pattern: RegExp): Consequence | undefined => {
    const cause = [...head.matchAll(pattern)].at(-1);
    if (cause === undefined) return undefined;
    const span = { start: from + cause.index, end: sanction.end };
    return { ...span, kind, what: text.slice(span.start, span.end) };
  };
  const chosen = CHOSEN.test(text);
  const rank = chosen ? undefined : of('rank', LAST);
  if (rank !== undefined) return rank;
  if (!chosen && !MISCONDUCT.test(text)) {
    const paper = of('paper', SHORT_OF_PAPERS) ?? of('paper', SHORT_OF_RATE) ?? of('paper', STAYED_AWAY);
    if (paper !== undefined) return paper;
  }
  const stripped = STRIPS.exec(said);
  if (stripped === null || MISCONDUCT.test(text) || /不[得能予]$/u.test(text.slice(0, sanction.start)))
    return undefined;
  return { ...sanction, kind: 'tie', what: said };
}

/** 佩戴警示牌参加大会, 在电视上鞠躬致歉: somebody is put on show, whatever for. */
const SHAMED = new RegExp(
  [
    String.raw`(?:佩戴|胸前?挂|头戴|身穿|身着|捧着?)[^，。；]{0,8}(?:警示牌|黄?袖[标章]|红马甲|黄马甲|高帽|盒子?|落后[牌旗])`,
    '(?:电视(?:台|直播)?|大会|广播|视频会|微?信?群里?|直播)[^，。；]{0,10}(?:公开检讨|检讨|鞠躬|致歉|道歉|语音检讨|表态检讨)',
    '(?:电子屏|大屏|大门口|橱窗|官网首页|宣传栏|公示栏|朋友圈)[^，。；]{0,10}(?:公布|公示|滚动|张贴|曝光)[^，。；]{0,8}(?:姓名|照片|头像)',
    '照片[^，。；]{0,8}(?:灰框|黑框|张贴|上墙|示众)|(?:姓名|照片)[^，。；]{0,4}滚动|示众|游街|罚站|最差[^，。；]{0,12}(?:捧|合影|发言|上台)',
    '(?:写出?|提交)[^，。；]{0,6}(?:调离|辞职|让贤)[^，。；]{0,6}申请|鞠躬(?:致歉|道歉)|向[^，。；]{1,8}(?:鞠躬|磕头)',
  ].join('|'),
  'u',
);
/** Offenders whom a court or an office names by law, and those who are praised. */
const NAMED_BY_LAW =
  /失信|老赖|被执行|违法|犯罪|逃|通缉|拟录|拟聘|获奖|先进|优秀|表彰|中标|候选|志愿者|公示期|征求意见/u;

/** Those a text puts on show. */
export function readShaming(unit: SentenceUnit): Consequence | undefined {
  const { text, digest } = unit;
  if (digest.mention || digest.prohibited || NAMED_BY_LAW.test(text)) return undefined;
  const match = SHAMED.exec(text);
  if (match === null) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  return isAsserted(unit, span) ? { ...span, kind: 'shame', what: match[0] } : undefined;
}

/** 台账40分、信息报送30分: papers and praise have their share of the points. */
const SHARE =
  /(?:台账|档案|资料|信息报送|信息|宣传(?:报道|发动)?|简报|报道|会议记录|组织领导|领导重视|氛围)[^，。；、\d]{0,4}[（(]?\d+分/u;
const SHARES = /\p{Script=Han}{2,10}[（(]?\d+分[^，。；、]{0,2}[，、][^，。；、]{2,12}\d+分/u;
/** 台账资料占考核分值的六成. */
const PORTION =
  /(?:台账|档案|资料|信息报送|简报|学习积分|软件积分|宣传稿|展板|批示)[^，。；、]{0,8}占[^，。；、]{0,12}(?:分值|总分|权重|比重|得分|[一二三四五六七八九]成|百分之|\d%)|(?:软件|台账|痕迹|档案)资料”?[^，。；、\d]{0,4}\d+分/u;
/** 被省级媒体采用加8分. */
const REWARDED =
  /(?:采用|刊发|刊登|播发|点赞|锦旗|转发|简报|信息|稿件|批示|推文|微笑)[^。；，]{0,10}[一1]?[篇条次面个]?[^。；，]{0,4}?(?:加|计|记|得|奖)[^，。；\d]{0,3}(?:\d+(?:\.\d+)?|[一二两三四五六七八九十])分/u;

/** Points that go for papers. */
export function readPoints(unit: SentenceUnit): Consequence | undefined {
  const { text, digest } = unit;
  if (digest.mention || digest.prohibited || CONTRACT.test(text) || CHOSEN.test(text)) return undefined;
  const match = (SHARES.test(text) ? SHARE.exec(text) : null) ?? PORTION.exec(text) ?? REWARDED.exec(text);
  if (match === null) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  return isAsserted(unit, span) ? { ...span, kind: 'paper', what: match[0] } : undefined;
}
