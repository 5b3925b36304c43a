import type { Block } from '../parse/model.ts';
import { GENRES, type Genre } from '../rule/levels.ts';
import { BLAME, OUTSIDE, PRAISE, TITLE_NOUNS, VAGUE_NOUNS } from './genre-words.ts';

/** What the title says: a genre, or that the title has no noun of a genre, or that there is no title. */
export interface TitleReading {
  readonly genre: Genre | undefined;
  /** The title as far as it was read, lines joined; '' when none was found. */
  readonly title: string;
  /** The noun closes other titles too (规则、计划), so that the text must bear it out. */
  readonly vague: boolean;
}

const TAIL =
  /(?:[（(【[][^（）()【】]{0,20}[）)】\]]|——.*|[\d一二三四五六七八九十百]+篇|范文|模板|精选|大全|合集|样本|示例|全文|节选|摘要|摘登|初稿|文稿|稿|\d{4}年|\d+|[\s　．.。！!_－—-])$/u;
const STOP = /[。；，：;:,！!？?…]$/u;
/** What titles of official documents say beside their noun. */
const OFFICIAL = /关于.{2,}|在.{2,}[上时]的|工作|会议|专题|年度|季度|月份|半年|情况|实施|活动/u;
const MAX_LINE = 70;
const SEARCH = 30;
/** `法` closes a statute's title but many other words too. */
const NOT_STATUTE = /(?:方|做|办|用|语|书|看|说|想|疗|技|手|魔|打|算|工作|章|兵|佛|写|读|教|学习|记忆)法$/u;

const BY_LENGTH: readonly (readonly [string, Genre])[] = GENRES.flatMap((genre) =>
  TITLE_NOUNS[genre].map((noun): readonly [string, Genre] => [noun, genre]),
).sort((a, b) => b[0].length - a[0].length);

/** The genre a title names by its last noun; undefined when it names none. */
export function genreOfTitle(title: string): Genre | undefined {
  const text = bare(title);
  if (text.length < 2 || text.length > 200) return undefined;
  if (isOutside(text)) return 'other';
  const found = BY_LENGTH.find(([noun]) => text.endsWith(noun));
  if (found === undefined) {
    if (text.endsWith('法') && !NOT_STATUTE.test(text)) return 'norm';
    return /在.{2,}(?:会|会议|仪式|典礼|论坛|班)上?$/u.test(text) ? 'speech' : undefined;
  }
  const [noun, genre] = found;
  if (noun === '令' && !/[府院部局会长席委号][令]$/u.test(text)) return undefined;
  if (noun === '决定' && /(?:修改|修订|废止|修正).*(?:法|条例|规定|办法|解释)/u.test(text)) return 'norm';
  if (genre === 'criticism' && noun === '通报') return genreOfCircular(text);
  if (genre === 'report' && /剖析|检视|对照检查/u.test(text)) return 'essay';
  if (genre === 'report' && noun === '材料' && /发言|讲话/u.test(text)) return 'speech';
  if (noun === '的函' && /(?:办理|答复|有关问题|复议|建议)/u.test(text)) return 'reply';
  if (noun === '的函' && /商请|恳请|请求|申请/u.test(text)) return 'request';
  return genre;
}

/** 新闻出版局、视频会议: an office or a means, nothing that says what kind of text this is. */
const MEANS =
  /新闻(?:出版|办|发布|宣传|中心|处|科|发言)|(?:音|视)频(?:会|监控|连线|调度|系统|点位)|记者(?:站|协会|节)/gu;

/** A word of fiction, news or reference stands in the title, and no 关于…的请示 makes it an official one. */
function isOutside(text: string): boolean {
  if (/关于.{2,}的|的(?:通知|意见|报告|请示|批复|函)$/u.test(text) && !/解读|读懂|特写|什么是|怎么/u.test(text))
    return false;
  const rest = text.replace(MEANS, '');
  return OUTSIDE.some((word) => rest.includes(word));
}

/** 通报 praises, informs or criticises. */
function genreOfCircular(text: string): Genre {
  if (PRAISE.some((word) => text.includes(word))) return 'report';
  if (BLAME.some((word) => text.includes(word))) return 'criticism';
  return /情况|进度|完成|结果/u.test(text) ? 'report' : 'criticism';
}

function bare(title: string): string {
  let text = title.trim();
  for (let previous = ''; previous !== text;) {
    previous = text;
    text = text.replace(TAIL, '');
  }
  return text.replace(/[\s　]/gu, '').replace(/[》」”]$/u, '');
}

/** Reads the title: the parser's title lines first, then a line near the top that looks like an official title. */
export function readTitle(blocks: readonly Block[]): TitleReading {
  const lines = blocks
    .filter((block) => block.kind === 'title' && block.ordinal === undefined)
    .map((block) => block.text);
  for (const text of [...lines].reverse()) {
    const genre = line(text);
    if (genre !== undefined) return reading(genre, lines.join(''));
  }
  const joined = genreOfTitle(lines.join(''));
  if (joined !== undefined) return reading(joined, lines.join(''));
  for (const block of blocks.slice(0, SEARCH)) {
    if (!['heading', 'paragraph', 'title'].includes(block.kind) || block.ordinal !== undefined) continue;
    const text = block.text.trim();
    if (text.length < 6 || text.length > MAX_LINE || STOP.test(text) || !OFFICIAL.test(text)) continue;
    const genre = genreOfTitle(text);
    if (genre !== undefined) return reading(genre, text);
  }
  return reading(undefined, lines.join(''));
}

function reading(genre: Genre | undefined, title: string): TitleReading {
  const text = bare(title);
  return { genre, title, vague: !OFFICIAL.test(title) && VAGUE_NOUNS.some((noun) => text.endsWith(noun)) };
}

function line(text: string): Genre | undefined {
  return text.length > MAX_LINE * 2 ? undefined : genreOfTitle(text);
}
