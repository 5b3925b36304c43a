import { isAsserted } from '../../../guards/asserted.ts';
import { matchesOf } from '../../../match/matches.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { ranks } from './words.ts';

/** How long the object between 把 and 作为 may be. */
const REACH = 40;
/** What a document says of the Party and of theory is not ranked here; it takes the first place all the same. */
const POLITICAL = /思想|理论|党|总书记|政治|主义|中央/u;
/** A long report ranks within its sections. */
const LONG = 8000;
/** One 重中之重 a document is a choice; two are none. Lesser ranks may be three. */
const MAX_TOP = 1;
const MAX_ANY = 3;

/** 防汛是当前的重中之重. */
const COPULA =
  /(?:^|[，。；：])([^，。；：是]{2,20}?)(?:就|都|更|始终|一直)?是(?:当前|眼下|今年|全年|现在|目前|各项|一切|全镇|全县|全市|全局|全校|我们|工作|任务|的){0,4}$/u;

const QUOTE_END = /^[”’」]/u;

/** 关键是抓好源头; 做好工作的前提是摸清底数: what comes first of all, without a rank. */
const KEY = /(?<![的一]个|不|没有|先决)(?:关键|前提|根本)(?:就)?(?:在于|是)([^，。；：、？]{3,24})(?=[，。；、])/gu;
/** 夯实基础尤为重要. */
const WEIGHTY = /([^，。；：、]{2,24}?)(?:就|都|更)?(?:显得)?(?:尤为|尤其|至关|极为|极其)重要(?=[，。；！]|$)/gu;

interface Ranked extends Span {
  readonly rank: string;
  readonly top: boolean;
  /** What is ranked, as written; '' when it cannot be told. */
  readonly object: string;
}

export const rule = defineDocumentRule(
  {
    id: 'slogan/priority-inflation',
    summary: '一份文件里有几个不同的“重中之重”“头等大事”',
    why: '最要紧的事只能有一件。几件不同的事都排第一，读者就不知道先办哪件、人手和钱先给谁。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request'] },
    sources: [],
    messages: {
      top: '全文{count}件不同的事都排第一，请只留一件，其余写先后次序。',
      any: '全文{count}件不同的事都写成关键，请只留最要紧的，其余写先后。',
      other: '另一处：{rank}',
    },
    terms: [ranks],
    triggers: [ranks, /关键|前提|根本|重要/u],
    examples: [
      {
        bad: '关于春季工作的通知\n各村把清淤作为重中之重。\n各村把育苗作为头等大事。',
        hits: ['作为重中之重', '作为头等大事'],
        good: '关于春季工作的通知\n各村先清淤，3月10日前完成；再育苗，3月20日前完成。',
      },
      {
        bad: '关于校园工作的报告\n学校将食堂卫生作为重中之重，专人负责。\n学校把宿舍安全作为重中之重，每晚查寝。',
        hits: ['作为重中之重', '作为重中之重'],
      },
      {
        bad: '在医院会议上的讲话\n要把控费作为首要任务。\n要把服务作为首要任务。',
        hits: ['作为首要任务', '作为首要任务'],
      },
      {
        bad: '关于档案工作的报告\n把防潮作为重要抓手，把编目作为突出任务，把借阅作为关键环节，把数字化作为系统工程来抓。',
        hits: ['作为重要抓手', '作为突出任务', '作为关键环节', '作为系统工程'],
      },
      {
        bad: '关于渡口工作的报告\n把船员队伍作为突出任务来抓。\n做好摆渡的前提是摸清水情，关键在于落实值班。\n此外，旅客秩序尤为重要。',
        hits: ['作为突出任务', '前提是', '关键在于', '尤为重要'],
      },
      {
        bad: '在粮站会议上的讲话\n要把收粮作为“头等大事”，把防火作为“重中之重”。',
        hits: ['作为“头等大事”', '作为“重中之重”'],
      },
      { bad: '关于当前工作的通知\n防汛是当前的重中之重。\n秋收是眼下的头等大事。', hits: ['重中之重', '头等大事'] },
    ],
    allows: [
      '关于当前工作的通知\n防汛是当前的重中之重。\n秋收要在本月20日前完成。',
      '关于作文的通知\n哪件事是头等大事，由学生自己写。',

      '关于春季工作的通知\n各村把清淤作为重中之重，3月10日前完成。',
      '关于春季工作的通知\n把清淤作为重中之重。\n各村要始终把清淤作为重中之重。',
      '关于学校的报告\n把备课作为关键环节，把家访作为重要抓手，把社团作为突破口。',
      '关于改文的通知\n不得把几件事都作为重中之重，也不得把每件事都作为头等大事。',
      '程序把文件名作为第一个参数，把路径作为第二个参数。',
      { text: '把预防作为首要原则，把救助作为首要责任。', genre: 'norm' },
      '关于渡口工作的报告\n摆渡的前提是摸清水情，关键在于落实值班，旅客秩序尤为重要。',
      '关于渡口工作的报告\n翻船的根本原因是超载。防范的关键不是多开会。哪一环尤为重要，要看水情。前提是否成立，由海事所认定。',
      '关于机构的通知\n把一中作为第一考点，把二中作为第二考点。',
    ],
  },
  {
    collect(block) {
      const found = ranked(block);
      return found.length === 0 ? undefined : found;
    },
    *check(document, ctx) {
      const all = document.items.flatMap((item) => item.value.map((one) => ({ ...one, block: item.block })));
      const top = all.filter((one) => one.top);
      const [places, id] =
        distinct(top) > MAX_TOP
          ? ([top, 'top'] as const)
          : distinct(all) > MAX_ANY
            ? ([all, 'any'] as const)
            : ([[], 'any'] as const);
      const count = distinct(places);
      for (const { block, start, end, object } of places) {
        if (POLITICAL.test(object)) continue;
        const related = places
          .filter((other) => other.block !== block || other.start !== start)
          .slice(0, 5)
          .map((other) => ({
            block: other.block,
            start: other.start,
            end: other.end,
            message: ctx.message('other', { rank: other.rank }),
          }));
        const extras = id === 'any' || document.chars > LONG ? ({ related, level: 'info' } as const) : { related };
        yield ctx.finding(id, { block, start, end }, { count }, extras);
      }
    },
  },
);

/** 把 X 作为 〔rank〕, with X. */
function ranked(block: BlockUnit): readonly Ranked[] {
  const hits = block.hits(ranks);
  const found: Ranked[] = [];
  for (const [index, as] of hits.entries()) {
    if (as.class !== 'as') continue;
    const opener = /(?:把|将)([^，。；把将]{2,40})$/u.exec(block.text.slice(Math.max(0, as.start - REACH), as.start));
    const rank = hits.slice(index + 1).find((hit) => hit.class !== 'as');
    if (opener === null || rank === undefined || rank.start - as.end > 12) continue;
    if (/[，。；]/u.test(block.text.slice(as.end, rank.start)) || !closes(block.text, rank.end)) continue;
    const span = { start: as.start, end: rank.end + Number(QUOTE_END.test(block.text.slice(rank.end))) };
    if (!isAsserted(block, span)) continue;
    found.push({ ...span, rank: rank.term, top: rank.class === 'top', object: opener[1] ?? '' });
  }
  return [...found, ...stated(block), ...keys(block)];
}

/** What is called the key, or more important than all else. */
function keys(block: BlockUnit): readonly Ranked[] {
  if (!/关键|前提|根本|重要/u.test(block.text)) return [];
  return [KEY, WEIGHTY].flatMap((pattern) =>
    matchesOf(block.text, pattern).flatMap((match): readonly Ranked[] => {
      const object = match[1] ?? '';
      const at = pattern === KEY ? 0 : object.length;
      const rank = match[0].slice(at).replace(object, '');
      const span = { start: match.index + at, end: match.index + at + rank.length };
      return isAsserted(block, span) ? [{ ...span, rank, top: false, object }] : [];
    }),
  );
}

/** X 是重中之重: the rank as a predicate, for the highest ranks only. */
function stated(block: BlockUnit): readonly Ranked[] {
  return block.hits(ranks).flatMap((rank): readonly Ranked[] => {
    if (rank.class !== 'top' || !closes(block.text, rank.end) || !isAsserted(block, rank)) return [];
    const object = COPULA.exec(block.text.slice(Math.max(0, rank.start - REACH), rank.start))?.[1];
    if (object === undefined) return [];
    return [{ start: rank.start, end: rank.end, rank: rank.term, top: true, object }];
  });
}

/** The rank ends its phrase; 作为首要原则问题 is another word. */
function closes(text: string, at: number): boolean {
  return /^[”’」]?(?:[，。；、！,;]|来抓|抓|和|与|，|之一|$)/u.test(text.slice(at));
}

/** How many different things are ranked; one named inside the other is the same thing said again. */
function distinct(places: readonly Ranked[]): number {
  const objects: string[] = [];
  for (const { object } of places) {
    if (!objects.some((other) => other.includes(object) || object.includes(other))) objects.push(object);
  }
  return objects.length;
}
