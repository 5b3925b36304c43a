import { isAsserted } from '../../../guards/standing.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { nounBeside } from '../noun-beside.ts';
import type { Span } from '../../../text/span.ts';

/** So many banners, posters or reports at least; offsets local to the sentence. */
export interface ShowQuota extends Span {
  /** As written: 横幅不少于5条. */
  readonly what: string;
}

const SHOWN =
  '(?:横幅|条幅|标语|展板|宣传画|海报|宣传单|短视频|微视频|美篇|宣传稿|新闻稿|公众号文章|微信稿|信息稿|发稿|上稿|朋友圈)';
const BEFORE = new RegExp(`${SHOWN}[（(，]?$`, 'u');
const AFTER = new RegExp(`^[^，。；、]{0,4}?${SHOWN}`, 'u');
const PIECES: ReadonlySet<string> = new Set(['条', '幅', '块', '张', '篇', '期', '部', '个', '次']);
/** In a report: a number that was set for others. */
const SET = /下达|任务|指标|要求/u;
/** Contests ask for entries, and a shop for goods. */
const SERVES = /参赛|比赛|竞赛|大赛|征集|投稿|采购|定制|印制|报名/u;

/** 专题片一部、画册一本、展板八块: what is made to be shown to those who inspect. */
const MADE_TO_SHOW =
  /(?:(?:专题片|汇报片|宣传片|画册|展板|展厅|纪念册|沙盘|宣传册|荣誉墙)[^，。；、\d]{0,6}?[一二两三四五六七八九十\d]+[部本块册个幅套处][、，和]?){2,}/u;
const FOR_VISITORS = /文化馆|博物馆|景区|展览馆|校史|旅游|招商|科普|采购|经费/u;

/** Films, albums and panels that a text wants made. */
export function readMadeToShow(unit: SentenceUnit): ShowQuota | undefined {
  const { text, digest } = unit;
  if (digest.genre !== 'directive' || FOR_VISITORS.test(text) || SERVES.test(text)) return undefined;
  const match = MADE_TO_SHOW.exec(text);
  if (match === null) return undefined;
  const what = match[0].replace(/[、，和]$/u, '');
  const span = { start: match.index, end: match.index + what.length };
  return isAsserted(unit, span) ? { ...span, what } : undefined;
}

/** What a directive asks for by the piece so that the work is seen. */
export function readShowQuotas(unit: SentenceUnit): readonly ShowQuota[] {
  if ((unit.digest.genre !== 'directive' && !SET.test(unit.text)) || SERVES.test(unit.text)) return [];
  return unit.numbers.flatMap((quantity): readonly ShowQuota[] => {
    if (!PIECES.has(quantity.unit) || !quantity.qualifiers.some(({ role }) => role === 'atLeast')) return [];
    const counted = nounBeside(unit.text, quantity, BEFORE, AFTER);
    if (counted === undefined || !isAsserted(unit, quantity)) return [];
    const { start, end } = counted;
    return [{ start, end, what: unit.text.slice(start, end) }];
  });
}
