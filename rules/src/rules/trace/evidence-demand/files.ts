import { isAsserted } from '../../../guards/standing.ts';
import { proofTerms, servesTerms } from '../../../lexicon/trace.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import type { Demand } from './demands.ts';

/** 建立专档，含方案、培训签到、对比照片: a file that is there to show that something took place. */
const FILE = /(?:台账|档案|专档|专卷|资料|卷宗)[^。；]{0,14}?(?:含|包括|内容为|内装|涵盖)([^。；]{6,})/u;
/** 以签到表、照片为认定依据: what took place is what was kept. */
const COUNTED_BY =
  /以([^，。；]{0,20}(?:签到|照片|截图|影像|打卡)[^，。；]{0,12})为[^，。；]{0,6}(?:认定|评定|考核|打分|计分|确认|评判)?(?:依据|凭据|标准)/u;
/** 逾期视为未开展, 资料不全的，一律重新认定为未整改. */
const VOID =
  /(?:照片|签到|资料|材料|记录|台账|痕迹|方案)[^。]{0,24}?(?:视为|认定为|视作|按)(?:没有|未)(?:开展|参加|落实|完成|整改|学习)[^，。；]{0,4}/u;
/** 看痕迹、看档案: what an inspection looks at. */
const LOOKED_AT = /(?:重点)?看[^，。；、看]{0,12}痕迹|(?<![查观翻])看(?:台账|档案|资料)(?![室库馆的])/u;
/** 每周交故事2篇、照片6张: pictures go with papers that only tell. */
const PICTURED =
  /(?:交|报送?|附|提供|上传|发)[^。；]{0,24}?(?:简报|信息|总结|经验材料|经验做法|故事|动态|小结|心得)[^。；，]{0,24}?[、和及，]?(?:照片|图片|影像资料|短视频)(?:各?(?:不少于|至少)?[\d一二三四五六两十]+[张幅部段])?/u;
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
    [COUNTED_BY, '签到、照片'],
    [VOID, '材料'],
    [LOOKED_AT, '痕迹、档案'],
  ] as const) {
    const match = pattern.exec(text);
    if (match !== null) add({ start: match.index, end: match.index + match[0].length }, evidence);
  }
  return demands;
}
