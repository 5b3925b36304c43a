import type { SentenceUnit } from '../../rule/unit.ts';
import { holdsAny } from '../../text/holds-any.ts';
import { THING } from '../../facts/concreteness/things.ts';

/** What makes a noun a wish: 一批平台, 更多基地, 世界一流的中心. */
const WISHED =
  /早日|推动|促进|力争|争取|一批|一系列|更多|更加|更高|各类|多个|若干|有关|相关|一流|高水平|高质量|优质|重[大点]工程/u;
/** 供水、环卫等一批企业: some of them are named. */
const NAMES_SOME = /、[^，]+等/u;
/** It is there, or it works. */
const CAME_TO_BE =
  '(?:建成|完工|竣工|完成(?:改造|建设|验收|扩建|搬迁|升级|主体)|通车|投用|投产|投运|投入(?:使用|运营|运行)|启用|开工|开通|开馆|开园|挂牌|揭牌|落地|落户|获批|封关|启动)';
/** 北口检查站完成改造, 南湾港正式启动封关. */
const SUBJECT_DONE = new RegExp(
  `(?:^|[，；、。：])([^，；、。：]{2,20}${THING})(?:[一二三]期)?(?:已|正式|如期|顺利|全面|全线|基本|相继|先后|主体){0,3}${CAME_TO_BE}`,
  'gu',
);
/** 城北公墓投入使用, 引水工程主体已完工: what a word such as this is said of stands somewhere. */
const WORKS_DONE =
  /(?:^|[，；、。：])([^，；、。：]{2,14}?)(?:已|正式|如期|顺利|全面|全线|基本|相继|先后|全部){0,2}(?:投入使用|投用|建成通车|通车|竣工|完工|封顶|合龙|开馆|开园|通水)(?=[，；、。]|$)/gu;
/** 全省调度服务平台正式接入国家平台. */
const SYSTEM_RUNS =
  /(?:^|[，；、。：])([^，；、。：]{4,24}(?:平台|系统|网站))(?:已|正式|全面|顺利){0,2}(?:上线|接入|投用|启用)/gu;
/** 建成北口检查站, 启动建设全省航道调度中心, 签署共管协议; what is only 推动 or 争取 has not come about. */
const DONE_OBJECT = new RegExp(
  `(?<!推动|支持|鼓励|争取|力争|谋划|探索|研究|加快|积极)(?:(?:组建|成立)(?:了)?(?<firms>[^，；。：]{2,24}企业)|(?:建成|(?:启动|开工)建设|开通|设立|成立|组建|签署|签订|揭牌|获批|挂牌|投用)(?:了)?([^，；。：]{2,24}${THING}))(?:[一二三]期)?(?=[，；、。（(“”]|等|$)`,
  'gu',
);
/** 连续两年获全省考核优秀等次, 考核为“好”: somebody else said so and can be asked. */
const HONOUR =
  /(?:获评?|荣获|获得|被评为|评为|入选|列入|考核为|考核结果为)[^，；。]{0,24}(?:优秀等次|优秀单位|[一二三]等奖|特等奖|[金银铜]奖|称号|示范[县市区镇村户]|试点[县市区]|名录|名单|“好”|“优秀”)/u;

/** One of these stands in whatever came about, and in whatever was awarded. */
const MADE = '建成 工 完成 通车 通水 封顶 合龙 投 启 开 挂牌 揭牌 落 获批 封关 上线 接入 立 组建 签'.split(' ');
const AWARDED = '获 评 选 列入 考核'.split(' ');

/**
 * The sentence tells of something that has a name and came about: a reader can go and see whether it is there, though
 * no figure stands beside it.
 */
export function tellsNamedDeed({ text }: SentenceUnit): boolean {
  if (holdsAny(text, AWARDED) && HONOUR.test(text)) return true;
  if (!holdsAny(text, MADE)) return false;
  return [SUBJECT_DONE, WORKS_DONE, SYSTEM_RUNS, DONE_OBJECT]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .some((match) => {
      const name = match.groups?.firms ?? match.at(-1) ?? '';
      return !WISHED.test(name) || NAMES_SOME.test(name);
    });
}
