import { isAsserted } from '../../../guards/standing.ts';
import { proofTerms, servesTerms } from '../../../lexicon/trace.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import type { Demand } from './demands.ts';

/** 建立专档，含方案、培训签到、对比照片: a file that is there to show that something took place. */
const FILE = /(?:台账|档案|专档|专卷|资料|卷宗)[^。；]{0,14}?(?:含|包括|内容为|内装|涵盖)([^。；]{6,})/u;
/** 以签到表、照片为认定依据: what took place is what was kept. */
const COUNTED_BY =
  /以([^，。；]{0,20}(?:签到|照片|截图|影像|打卡)[^，。；]{0,12})为[^，。；]{0,6}(?:认定|评定|考核|打分|计分|确认|评判)?(?:依据|凭据|标准|准)/u;
/** 逾期视为未开展, 资料不全的，一律重新认定为未整改. */
const VOID =
  /(?:照片|签到|资料|材料|记录|台账|痕迹|方案)[^。]{0,24}?(?:视为|认定为|视作|按)(?:没有|未)(?:开展|参加|落实|完成|整改|学习)[^，。；]{0,4}/u;
/** 看痕迹、看档案: what an inspection looks at. */
const LOOKED_AT = /(?:重点)?看[^，。；、看]{0,12}痕迹|(?<![查观翻])看(?:台账|档案|资料)(?![室库馆的])/u;
/** 每周交故事2篇、照片6张: pictures go with papers that only tell. */
const PICTURED =
  /(?:交|报送?|附|提供|上传|发)[^。；]{0,24}?(?:简报|信息|总结|经验材料|经验做法|故事|动态|小结|心得)[^。；，]{0,24}?[、和及，]?(?:照片|图片|影像资料|短视频)(?:各?(?:不少于|至少)?[\d一二三四五六两十]+[张幅部段])?/u;
/** 每户照片不少于3张，发到群里: so many pictures of people at it. */
const PICTURES =
  /(?:照片|合影|自拍|截图|截屏)[^，。；\d]{0,8}(?:不少于|至少|各)?[\d一两三四五六十]+张|(?:拍摄?|(?<![按依对参执护])照)[^，。；]{0,16}[\d一两三四五六十]+张(?:照片|合影|截图)?/u;
const HANDED = /附|上传|发[到至]|发[^展现生动放]|报|交|存|留|提供|打包|每/u;
/** Pictures of things: somebody decides by what they show. */
const THINGS =
  /隐患|故障|损[坏毁]|病害|裂缝|破损|施工|工地|工程|地块|房屋|证件|免冠|产品|商品|样品|设备|伤|单据|[树木桥路井墙渠坝]|垃圾|点位|台历|摄影|展板|印[刷制在]/u;
/** 请居民签字并合影: who was visited has to prove it. */
const SIGNED =
  /(?:居民|群众|村民|家长|患者|病人|住户|业主|家属|老人|儿童|幼儿)[^，。；]{0,18}(?:签字|签名|按手印)(?:并|后|、)?(?:合影|拍照|按手印|留影)/u;
/** 一树一档、一班一册: a file for each of everything. */
const EACH_FILE = /(?:一\p{Script=Han}一[档册盒柜签图卡][、，和]?){2,}/u;
const MADE = /活动|会议|学习|培训|宣传|走访|整改|谈话|心得|检查|巡查|留言/u;

/** Proof that is asked for by naming what a file holds, what counts, or what is looked at. */
export function readFiles(unit: SentenceUnit): readonly Demand[] {
  const { text, digest } = unit;
  if (digest.genre !== 'directive') return [];
  const demands: Demand[] = [];
  const add = (span: Span, evidence: string): void => {
    if (demands.length === 0 && isAsserted(unit, span)) demands.push({ ...span, evidence, isClause: false });
  };
  const file = unit.hits(servesTerms).length > 0 ? null : FILE.exec(text);
  if (file !== null) {
    const from = file.index + file[0].length - (file[1]?.length ?? 0);
    const held = unit.hits(proofTerms).filter(({ start }) => start >= from);
    const last = held.at(-1);
    const proves = held.some(({ class: kind }) => kind !== 'paper') && MADE.test(file[1] ?? '');
    if (last !== undefined && held.length > 1 && proves) add({ start: file.index, end: last.end }, last.term);
  }
  for (const [pattern, evidence] of [
    [PICTURED, '照片'],
    [SIGNED, '签字、合影'],
    [EACH_FILE, '成套档案'],
    [COUNTED_BY, '签到、照片'],
    [VOID, '材料'],
    [LOOKED_AT, '痕迹、档案'],
  ] as const) {
    const match = pattern.exec(text);
    if (match !== null) add({ start: match.index, end: match.index + match[0].length }, evidence);
  }
  const pictures = PICTURES.exec(text);
  if (pictures !== null && HANDED.test(text) && !THINGS.test(text) && unit.hits(servesTerms).length === 0)
    add({ start: pictures.index, end: pictures.index + pictures[0].length }, '照片');
  return demands;
}

/** 形成会议记录26份、影像资料312张: a report counts what was kept. */
const KEPT =
  /(?:留存|形成|收集|整理|归档|汇总|积累|拍摄)[^，。；]{0,12}?(?:会议记录|学习记录|签到表|签到册|谈话登记表|谈话记录|影像资料|图片资料|图文资料|影像图片|活动照片|过程资料|过程性资料|佐证材料|佐证资料|痕迹资料|档案盒)[^，。；]{0,3}[\d.一二三四五六七八九十百千万余多]+[张份盒册条本套幅]/u;

/** Proof that a report is proud of. */
export function readKept(unit: SentenceUnit): (Span & { readonly what: string }) | undefined {
  if (unit.digest.genre !== 'report' || unit.digest.regime !== 'none') return undefined;
  const match = KEPT.exec(unit.text);
  if (match === null || unit.hits(servesTerms).length > 0) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  return unit.digest.mention || unit.digest.prohibited ? undefined : { ...span, what: match[0] };
}
