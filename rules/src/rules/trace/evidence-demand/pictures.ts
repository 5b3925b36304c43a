import { isCensured } from '../../../guards/censured.ts';
import { isAsserted } from '../../../guards/standing.ts';
import { servesTerms } from '../../../lexicon/trace.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import type { Demand } from './demands.ts';

const PICTURE = '(?:照片?|三连拍|三联图|录音|自拍|合影|合照|短?视频|定位|截[图屏]|录像|轨迹|步数)';
/** 每两小时在群里发一次视频, 每到一处拍一张照: pictures again and again. */
const AGAIN = new RegExp(
  String.raw`每(?:隔)?(?:[一两二三四五六半\d]+(?:个)?小时|\p{Script=Han}{1,3}[一1](?:个|次|名|户|条|处|趟|遍|面|件)|天|日|晚|班|次|趟|周|到[^，。；]{1,8}|进[^，。；]{1,8}|引导[^，。；]{1,8}|户|站|处|名|人|走访[^，。；]{0,8}|入户[^，。；]{0,4})[^。；]{0,28}?(?:拍|录|形成|发|上传|传|晒|报|存|留|打卡|有|并)[^，。；]{0,12}?${PICTURE}`,
  'u',
);
/** 与老人合影, 手持承诺书, 本人出镜: who is in the picture shows who was there. */
const POSED =
  /[与和同]\p{Script=Han}{1,8}?(?:在[^，。；]{1,12})?(?:拉横幅)?合[影照]|(?:手[持拿举]|举着|高举|拿着)[^，。；]{1,12}(?:照|合影|拍|白纸|纸牌|标语)|本人(?:须|要|应)?出镜|须出镜|自拍|摆拍|单人照|半身照|正脸|露脸|看镜头|拉横幅合影|[^，。；、]{1,6}合一”?照/u;
/** 照片须能看清面部、时钟和胸牌: what the picture has to show. */
const PRESCRIBED =
  /(?:照片?|合影|视频|自拍|照)[^。；]{0,16}?(?:须|要求?|应|需|必须|不少于)[^，。；]{0,10}?(?:出镜|同时出现|露脸|面带|微笑|笑脸|看?镜头|横拍|水印|胸牌|正脸|面部|日期|背景板|横幅|时钟|黑板|标题)/u;
/** “五照”: so many pictures of one visit. */
const COUNTED =
  /“?[三四五六七八九][张]?照”?(?:齐全|即|缺一)|[出发门头查看交谈离开前中后]{1,2}照、[\p{Script=Han}]{1,4}照、[\p{Script=Han}]{1,4}照/u;
/** 截图每村不少于5张, 请其签名: thanks and names as proof. */
const THANKED =
  /(?:感谢|谢谢|好评|点赞|表扬)[^，。；]{0,10}截图|(?:步数|排行|里程)[^，。；]{0,6}(?:要|须|应)截图|截图[^。；]{0,12}(?:作为|当作)[^，。；]{0,8}(?:支撑|证明|依据|佐证)/u;
const SIGNED_EACH =
  /每\p{Script=Han}{1,8}[一1](?:名|人|户|次|位)\p{Script=Han}{0,6}[^。；]{0,10}?(?:签名|签字|按(?:红)?手印)|(?:请|让|由)\p{Script=Han}{1,6}在[^，。；]{0,14}(?:单|表|册|本|卡)》?上?[^，。；]{0,4}(?:按(?:红)?手印|签名|签字)/u;
/** Somebody who looks at the thing in the picture decides by it. */
const THINGS =
  /隐患|故障|损[坏毁]|病害|裂缝|破损|缺陷|水[位表]|雨量|积水|液位|压力表|读数|仪表|地块|房屋|证件|免冠|产品|商品|样品|设备|伤[情口]|单据|票据|[树木桥路井墙渠坝]|垃圾|点位|摄影|展板|货物|车[辆牌]|案件|笔录|疫|病(?:历|人|例)|手术|处方|药|合同|贷款|理赔|验收|竣工/u;
const PERSON = /本人|自拍|合[影照]|出镜|面部|脸|笑|手[持举]|握手|打卡|半身|单人|横幅|人井|照、\p{Script=Han}{1,4}照/u;
const ORDER = /须|必须|务必|一律|都要|要(?!求?[点素闻])|应|请|不少于|至少|不得少于|缺一|仍需|还要|必/u;

/** A picture for its own sake, or that anybody may take. */
const FREE = /免冠|证件照|毕业|婚|全家福|留念|纪念|可(?:以|与|在|拍)|自愿|欢迎|不必|无需/u;

/** Proof by pictures and by names, in whatever words it is asked for. */
export function readPictures(unit: SentenceUnit): readonly Demand[] {
  const { text, digest } = unit;
  if (digest.genre === 'norm' || digest.genre === 'criticism' || digest.mention || digest.prohibited) return [];
  if (digest.genre !== 'directive' && !ORDER.test(text)) return [];
  if (digest.section === 'problems' || digest.section === 'history') return [];
  if (FREE.test(text) || isCensured(text, digest.genre)) return [];
  const person = PERSON.test(text);
  if (!person && (digest.regime !== 'none' || THINGS.test(text))) return [];
  if (!person && unit.hits(servesTerms).length > 0) return [];
  const demands: Demand[] = [];
  for (const [pattern, evidence] of [
    [POSED, '合影、自拍'],
    [PRESCRIBED, '照片'],
    [AGAIN, '照片、视频'],
    [COUNTED, '成套照片'],
    [THANKED, '截图'],
    [SIGNED_EACH, '签字'],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null || demands.length > 0) continue;
    const span: Span = { start: match.index, end: match.index + match[0].length };
    // 把居民说“谢谢”的话截图: what is asked for stands at the end.
    if (isAsserted(unit, { start: span.end - 1, end: span.end })) demands.push({ ...span, evidence, isClause: false });
  }
  return demands;
}
