import { isRunningText } from '../../../guards/asserted.ts';
import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { proverbs } from './words.ts';

/** One saying is a matter of taste; this many in a document, and so many in a thousand characters, are a habit. */
const MIN_COUNT = 3;
const MIN_PER_THOUSAND = 1;
/** Somebody is named as the author, or the saying is a title. */
const ATTRIBUTED = /总书记|主席|总理|同志|指出|强调|说|曰|云|诗|词|古人|古语|写道|名言|《|语$/u;

interface Saying extends Span {
  /** It is about the time of the year. */
  readonly season: boolean;
}

type Placed = Saying & { readonly block: number };

export const rule = defineDocumentRule(
  {
    id: 'slogan/ornament-quote',
    summary: '多处用诗句、俗语点缀，没有出处，也没有接着讲事',
    why: '诗句和俗语换到哪篇文章都能用，读者从中得不到这件工作的情况。换成一件事、一个数，文章更短也更有说服力。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request'] },
    sources: [],
    messages: {
      saying: '全文{count}处诗句、俗语没有出处，请换成事例，或注明出处。',
    },
    terms: [proverbs],
    triggers: [proverbs],
    examples: [
      {
        bad: '关于护路工作的报告\n打铁还需自身硬。千里之行，始于足下。养路班牢记一分部署、九分落实。',
        hits: ['打铁还需自身硬', '千里之行', '一分部署、九分落实'],
        good: '关于护路工作的报告\n养路班每天出车两趟，补坑槽310处。',
      },
      {
        bad: '在读书会上的讲话\n空谈误国，实干兴邦。路虽远行则将至。我们要撸起袖子加油干。',
        hits: ['空谈误国', '路虽远行则将至', '撸起袖子加油干'],
      },
      {
        bad: '粮库年度工作总结\n逆水行舟，不进则退。粮库上下同欲者胜，以滴水穿石的劲头守好仓。',
        hits: ['逆水行舟', '不进则退', '上下同欲者胜', '滴水穿石'],
      },
      {
        bad: '关于推进河道清理的通知\n众人拾柴火焰高。各村要有踏石留印的决心、绳锯木断的恒心。\n3月底前清完河道。',
        hits: ['众人拾柴火焰高', '踏石留印', '绳锯木断'],
      },
      {
        bad: '在敬老座谈会上的讲话\n春华秋实，岁月如歌。今天请来24位老职工，听听对食堂的意见。',
        hits: ['春华秋实', '岁月如歌'],
      },
    ],
    allows: [
      '关于果园的报告\n今年雨水足，果园硕果累累，亩产达3200公斤。',

      '关于护路工作的报告\n打铁还需自身硬。养路班先修好自己的车。',
      '关于护路工作的报告\n班长说：“打铁还需自身硬。”\n诗云：长风破浪会有时。\n古语说，千里之行，始于足下。',
      '千里之行，始于足下。打铁还需自身硬。一分部署、九分落实。',
      '关于改文的通知\n不要写“打铁还需自身硬”“千里之行”“一分部署、九分落实”。',
      { text: '打铁还需自身硬，千里之行，行百里者半九十，都是俗语。', genre: 'essay' },
      '关于观测站的报告\n洞口长年滴水，滴水穿石的遗迹有两处，均已编号。',
    ],
  },
  {
    collect(block) {
      const spans = sayings(block);
      return spans.length === 0 ? undefined : spans;
    },
    *check(document, ctx) {
      const places = document.items.flatMap(({ block, value }) => value.map((span) => ({ ...span, block })));
      const enough = places.length >= MIN_COUNT && places.length * 1000 >= document.chars * MIN_PER_THOUSAND;
      // A speech that opens with two lines on the season is ornament whatever its length.
      const shown = enough ? places : places.filter((place) => inPairs(place, places));
      for (const { block, start, end } of shown)
        yield ctx.finding('saying', { block, start, end }, { count: shown.length });
    },
  },
);

/** Another word on the season stands in the same block, a comma or a stop away. */
function inPairs(place: Placed, all: readonly Placed[]): boolean {
  const isNext = (other: Placed): boolean =>
    other.season && other.block === place.block && (other.start - place.end === 1 || place.start - other.end === 1);
  return place.season && all.some(isNext);
}

/** The sayings of a block that nobody is named for. */
function sayings(block: BlockUnit): readonly Saying[] {
  if (!isRunningText(block) || block.digest.mention || block.digest.prohibited) return [];
  return block
    .hits(proverbs)
    .filter(
      (hit) =>
        polarityAt(block.clauses, hit.start) === 'asserted' &&
        !isMentionAt(block.clauses, hit.start) &&
        !ATTRIBUTED.test(/[^。；！]{0,20}$/u.exec(block.text.slice(0, hit.start))?.[0] ?? ''),
    )
    .map((hit) => ({ start: hit.start, end: hit.end, season: hit.class === 'season' }));
}
