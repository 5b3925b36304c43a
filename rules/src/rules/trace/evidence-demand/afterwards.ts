import { isCensured } from '../../../guards/censured.ts';
import { isStated } from '../../../guards/standing.ts';
import { servesTerms } from '../../../lexicon/trace.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

const RECORD = '(?:照片|合影|签到表?|签到簿|记录本?|台账|笔记|日志|日记|心得|会议纪要|签字)';
const MADE = '(?:补拍|摆拍|补签|代签|代打卡|补写|补填|补记|倒签)';
/** 照片由组长补拍, 尚缺的学习笔记补写完毕, 走访日志全部补齐: proof made after the event. */
const AFTERWARDS = new RegExp(
  [
    `${MADE}[^，。；]{0,8}${RECORD}`,
    `${RECORD}[^。；不未无免别停]{0,24}?(?:${MADE}|补出来|代劳|补齐|(?:找人|重新?)?誊(?:一遍|写|抄))`,
    `(?:补拍|合影|照片)[^。；]{0,16}?(?:日期|时间)[^，。；]{0,10}?(?:改为|改成|统一填)`,
    '签[名字]可以?代签|代打卡',
    '(?:视频|照片|走访单|巡查本|日志本)[^。；不未无免别停]{0,30}?(?:补录|补足|“?还原|改(?:一?改)?日期)|补录[^，。；]{0,12}(?:视频|照片)',
  ].join('|'),
  'u',
);
const GENRES: ReadonlySet<string> = new Set(['directive', 'speech', 'report', 'minutes', 'other']);
const FORBIDDEN = /(?:不得|不许|不准|不能|不要|严禁|禁止|杜绝|避免|防止|不搞|不必|无需)[^，。；]{0,8}$/u;

/** A record the law lets be made up later says so: 抢救结束后6小时内据实补记. */
const HONEST = /据实|如实|注明|说明原因|规范|规定/u;
/** Made to look as if it were from then. */
const FAKED = /笔迹|墨色|颜色的笔|比照|代签|日期|誊/u;

/** Proof that a text wants made after the event or for somebody else. */
export function readAfterwards(unit: SentenceUnit): (Span & { readonly what: string }) | undefined {
  const { digest, text } = unit;
  if (!GENRES.has(digest.genre) || digest.mention || digest.section === 'problems') return undefined;
  if ((digest.regime !== 'none' && !FAKED.test(text)) || HONEST.test(text)) return undefined;
  if (isCensured(text, digest.genre)) return undefined;
  const match = AFTERWARDS.exec(text);
  if (match === null || /[不未无免别停]/u.test(match[0]) || unit.hits(servesTerms).length > 0) return undefined;
  if (FORBIDDEN.test(text.slice(0, match.index))) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  // 没来得及合影的补拍: what is asked for stands at the end.
  return isStated(unit, { start: span.end - 1, end: span.end }) ? { ...span, what: match[0] } : undefined;
}
