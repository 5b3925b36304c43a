import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { matchesOf } from '../../../match/matches.ts';
import type { Span } from '../../../text/span.ts';
import { CAMPAIGNS, campaignTerms } from './campaigns.ts';

/** How many years after its end a campaign may still be reported as current work. */
const GRACE = 2;

/** How many mentions of the latest year are pointed at. */
const MOST_YEARS = 4;

interface Collected {
  readonly stale: readonly (Span & { readonly campaign: string; readonly years: string })[];
  /** Other activities that bear a name and no year. */
  readonly undated: readonly Span[];
  /** Where the document's latest year is written. */
  readonly years: readonly Span[];
}

/** “一户一树”植树活动: an activity with a name. */
const NAMED = /“[^“”]{4,16}”[\p{Script=Han}]{0,6}?(?:活动|行动|大调研|大讨论|大走访|主题实践|专题教育)/gu;
/** How many of them are pointed at. */
const MOST_NAMED = 4;

/** Words that place the sentence in the past on purpose. */
const LOOKS_BACK = /曾|当年|那时|此前|过去|历次|历届|回顾|以来|期间|时期|之后|结束后|成果/u;

export const rule = defineDocumentRule(
  {
    id: 'cite/stale-campaign',
    summary: '把已结束的活动写成近年的工作',
    why: '活动早已结束，文中的年份却是新的，读者无法判断写的是哪一年的事，旧稿改年份时最容易这样。补上当时的年份，或换成现在的工作。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request'] },
    sources: [],
    messages: {
      stale: '{campaign}在{years}年开展，文中最近年份是{latest}年，请核对年份或更新。',
      year: '文中最近年份',
      undated: '此活动没有写年份，也请核对',
    },
    terms: [campaignTerms],
    examples: [
      {
        bad: '关于支部工作的报告\n2023年以来，各支部进展如下。\n支部扎实开展党的群众路线教育实践活动，走访住户40户。',
        hits: ['群众路线教育实践活动'],
        good: '关于支部工作的报告\n2023年以来，各支部进展如下。\n支部走访住户40户，登记修路、停水等问题17件。',
      },
      {
        bad: '关于粮站工作的报告\n2022年，粮站完成轮换。\n全站正在深入学习实践科学发展观活动。',
        hits: ['学习实践科学发展观活动'],
      },
      {
        bad: '关于团支部工作的总结\n2024年，团支部换届。\n团支部继续推进创先争优活动，帮扶新职工11人。',
        hits: ['创先争优活动'],
      },
      {
        bad: '关于机关学习的报告\n2024年，机关集中学习6次。\n机关认真开展“三严三实”专题教育。',
        hits: ['“三严三实”专题教育'],
      },
    ],
    allows: [
      '关于支部工作的报告\n2014年，支部开展党的群众路线教育实践活动，走访住户40户。',
      '关于支部沿革的报告\n2023年建馆。\n2013年至2014年，支部开展了群众路线教育实践活动。',
      '关于支部沿革的报告\n2023年建馆。\n支部曾参加群众路线教育实践活动。',
      '关于巩固成果的报告\n2023年各村情况如下。\n各村巩固创先争优活动的成果，补选骨干9人。',
      '关于机关学习的报告\n2015年，机关认真开展“三严三实”专题教育。',
      '关于粮站工作的报告\n2022年，粮站完成轮换，组织学习安全规程3次。',
      '2022年出版的地方志记载，党的群众路线教育实践活动在县里分两批进行。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const stale = block.sentences.flatMap(({ start, unit }) =>
        staleIn(unit).map((one) => ({ ...one, start: start + one.start, end: start + one.end })),
      );
      const { latestYear } = block.digest;
      const years = block.numbers
        .filter((quantity) => quantity.date?.year === latestYear && latestYear > 0)
        .map(({ start, end }) => ({ start, end }));
      const undated = block.sentences.flatMap(({ start, unit }) => undatedIn(unit, start));
      return stale.length + years.length + undated.length === 0 ? undefined : { stale, undated, years };
    },
    *check(document, ctx) {
      const years = document.items.flatMap(({ block, value }) => value.years.map((span) => ({ ...span, block })));
      const named = document.items.flatMap(({ block, value }) => value.undated.map((span) => ({ ...span, block })));
      const related = [
        ...years.slice(0, MOST_YEARS).map((place) => ({ ...place, message: ctx.message('year', {}) })),
        ...named.slice(0, MOST_NAMED).map((place) => ({ ...place, message: ctx.message('undated', {}) })),
      ];
      for (const { block, digest, value } of document.items) {
        for (const { start, end, ...names } of value.stale) {
          yield ctx.finding('stale', { block, start, end }, { ...names, latest: digest.latestYear }, { related });
        }
      }
    },
  },
);

/** Campaigns a sentence tells of as if they were going on. */
function staleIn(unit: SentenceUnit): Collected['stale'] {
  const { latestYear, section } = unit.digest;
  if (section === 'history' || LOOKS_BACK.test(unit.text)) return [];
  return unit.hits(campaignTerms).flatMap((hit) => {
    const campaign = CAMPAIGNS[hit.term];
    if (campaign === undefined || latestYear <= campaign.to + GRACE || namesItsYear(unit, campaign.to)) return [];
    if (polarityAt(unit.clauses, hit.start) !== 'asserted' || isMentionAt(unit.clauses, hit.start)) return [];
    const years = campaign.from === campaign.to ? String(campaign.from) : `${campaign.from}—${campaign.to}`;
    return [{ start: hit.start, end: hit.end, campaign: hit.term, years }];
  });
}

/** Named activities of a sentence that names no year. Where one campaign is stale, they may be of that time too. */
function undatedIn(unit: SentenceUnit, from: number): readonly Span[] {
  if (!unit.text.includes('”') || unit.numbers.some(({ date }) => date?.year !== undefined)) return [];
  return matchesOf(unit.text, NAMED)
    .filter(([name]) => !(name in CAMPAIGNS))
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
}

/** The sentence itself names a year in which the campaign ran. */
function namesItsYear(unit: SentenceUnit, end: number): boolean {
  return unit.numbers.some((quantity) => {
    const year = quantity.date?.year;
    return year !== undefined && year <= end + 1;
  });
}
