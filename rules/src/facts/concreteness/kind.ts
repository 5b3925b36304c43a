import { holdsAny } from '../../text/holds-any.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { SentenceInput } from './input.ts';
import type { Discourse, EmptyKind } from './types.ts';
import { CLAIM_WORDS } from './words/claim.ts';
import { MEASURE_WORDS } from './words/measure.ts';
import { STANCE_WORDS } from './words/stance.ts';

/** What may stand before the first word of a clause: a number of a list, a word that joins it to the last. */
const BEFORE = /^(?:[\s—“]*|[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)、.．]|[是要]))*(?:并|进而|从而|同时|来)?/u;
/** Verbs of an order that are no all-purpose verbs, and what an order begins with: 对…加大投入, 使…明显提高. */
const ORDERS =
  /^(?:以|要|应|须|必须|请|将|可以?|对|把|使|让|按照?|依托|依据|结合|根据|为(?!了.*了)|针对|通过|建立|建设|制定|修订|编制|组织|运用|利用|开展|加大|鼓励|培养|补齐|修复|办好|倡导|探索|设立|出台|发布|推广|推行|布局|赋予|尊重|树牢|建好|防止|解决|争取|欢迎)|还要|[还仍]需|只能|不能/u;
/** Verbs that open a clause as often as nouns: 服务水平, 保障体系, 改革成效. */
const NOUNS = /^(?:服务|保障|创新|改革|合作|转型|协调|治理)/u;
/** Calls that are orders when they have an object: 严防事故. */
const DEEDS: ReadonlySet<string> = new Set(['严防', '狠抓', '紧抓', '抢抓', '开拓', '攻坚', '团结']);
/** 开展培训有利于…: whatever comes before, the sentence says how much the matter weighs. */
const WEIGHS: ReadonlySet<string> = new Set(['有利于', '有助于', '事关', '关系到', '关系着', '关乎', '意义重大']);
/** A thing that came about: 取得…进展, 得到…认可. */
const CAME = /取得|得到|获得|赢得|受到|呈现|迈[上出]/u;
/** The sentence speaks of the past. */
const PAST =
  /(?<![为除])了(?![解然断望]|事(?!情))|(?<![业而])已(?!有|知)|以来(?=[，；：我全各本])|[一两三四五今近]年来|过去[一两三四五]?年|目前/u;
/** Even a review of the past may say what comes next. */
const AHEAD = /(?:^|[，；：]|我们)(?:要|将|必须|须|应|一定)|今后|下一步/u;

/** 到2027年…明显增强, 总体目标是…, 力争用三年…: says how things are to be, and claims nothing. */
const GOAL =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?:[^，。；：]{0,8}目标(?:是|为|：|，)|[到至](?:\d{4}年|“?十[四五六七]五)[^，。；]{0,8}，|力争(?:到|用|通过|在|经过)|通过[^，。；]{0,8}努力，)/u;
/** One of these stands in every goal. */
const AIMED = '目标 力争 努力 到2 至2 到“ 至“ 到十 至十'.split(' ');
/** 推动水利事业取得历史性成就: so great a result is told and not ordered, though no 了 says so. */
const ACHIEVED =
  /取得(?!更|新的更)[^，。；]{0,6}(?:历史性|重大|决定性|显著|突破性|举世瞩目)[^，。；]{0,4}(?:成就|成效|成果|进展|突破|胜利|变化)/u;
const WISHES = /要|将|须|应|力争|争取|努力|确保|目标|希望/u;

/** Whether the sentence sets a goal: it looks ahead and gives no order. */
export function setsGoal(text: string): boolean {
  return holdsAny(text, AIMED) && GOAL.test(text) && !PAST.test(text);
}

/**
 * What an empty sentence pretends to do: the class of words that weighs most. Words of stance are rarer than the
 * adverbs and verbs every measure has, so each counts for more. Words of achievement claim one only where the sentence
 * says that something came about (切实提高服务实效 orders, 服务实效不断提高 claims), and what is past is no order.
 */
export function readKind(input: SentenceInput, discourse: Discourse): EmptyKind {
  if (setsGoal(input.text)) return 'measure';
  if (
    input.digest.genre === 'report' &&
    input.text.includes('取得') &&
    ACHIEVED.test(input.text) &&
    !WISHES.test(input.text)
  )
    return 'claim';
  const past = isPast(input);
  const manner = past ? 'tells' : mannerOf(input);
  const told = manner === 'tells';
  const claims = told ? input.hits(CLAIM_WORDS).filter((hit) => hit.class !== 'amount') : [];
  const stances = input.hits(STANCE_WORDS).filter((hit) => hit.class !== 'spirit' && !DEEDS.has(hit.term));
  const measures = input
    .hits(MEASURE_WORDS)
    .filter((hit) => hit.class === 'adverb' || hit.class === 'verb')
    .filter((hit) => !claims.some((claim) => claim.end - claim.start > 2 && overlaps(claim, hit)));
  const weighs = stances.some((hit) => WEIGHS.has(hit.term));
  const stance = 2.5 * stances.length + (discourse === 'evaluate' ? 2 : 0) + (weighs ? 3 : 0);
  const claim = claims.length + (told ? 1 : 0);
  const measure = measures.length + (discourse === 'instruct' && !told ? 0.5 : 0);
  if (stance >= claim && stance >= measure) return 'stance';
  if (past || (told && claim >= measures.length)) return 'claim';
  const asks = manner === 'orders' || discourse === 'instruct' || input.digest.genre === 'directive';
  return asks ? 'measure' : 'stance';
}

/** Told of the past by its words, or by the section of a report: 工作回顾. */
function isPast({ text, digest }: SentenceInput): boolean {
  if (PAST.test(text)) return true;
  return digest.section === 'results' && digest.genre !== 'directive' && !AHEAD.test(text);
}

/** Whether a clause says that something came about or has grown better, or else whether one gives an order. */
function mannerOf(input: SentenceInput): 'tells' | 'orders' | 'neither' {
  let ordered = false;
  let orders = false;
  for (const { index, 0: text } of input.text.matchAll(/[^，；：。！？]+/gu)) {
    const clause = { start: index, end: index + text.length };
    const from = index + (BEFORE.exec(text)?.[0].length ?? 0);
    const came = CAME.exec(input.text.slice(from, clause.end))?.index;
    // 确保完成任务，取得成效: what has no subject goes on with what was ordered.
    if (came !== 0 || !ordered) ordered = isOrdered(input, clause, from, came ?? 0);
    orders ||= ordered;
    if (ordered) continue;
    if (came !== undefined) return 'tells';
    if (input.hits(CLAIM_WORDS).some((hit) => hit.class !== 'amount' && hit.start >= from && hit.end === clause.end))
      return 'tells';
  }
  return orders ? 'orders' : 'neither';
}

/** The clause has a modal, or opens with a verb or adverb and its object; an adverb may also go with a subject. */
function isOrdered(input: SentenceInput, clause: Span, from: number, came: number): boolean {
  const text = input.text.slice(from, clause.end);
  if (ORDERS.test(text)) return true;
  const noun = NOUNS.test(text);
  const opens = (hit: Span): boolean => hit.start === from && hit.end < clause.end;
  const orders = input.hits(MEASURE_WORDS).some((hit) => {
    if (hit.class === 'modal') return hit.start >= from && hit.end < clause.end;
    return opens(hit) && ((hit.class === 'verb' && !noun) || (hit.class === 'adverb' && from + came <= hit.end + 1));
  });
  return orders || input.hits(CLAIM_WORDS).some((hit) => opens(hit) && hit.class === 'trend');
}
