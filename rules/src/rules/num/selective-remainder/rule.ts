import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceSpan } from '../../../rule/unit.ts';
import type { Quantity } from '../../../facts/numbers/index.ts';

/** The two upper steps of a scale: 满意 … 比较满意, “好” … “较好”. */
const UPPER =
  /[“"]?(?:非常|很|十分|完全)?(满意|同意|支持|了解|赞成|认可|熟悉|清楚|方便|好)[”"]?[^，。；]{0,12}?[、和与及，]?[“"]?(?:比较|较为|较|基本)\1[”"]?/u;
/** Words for the lower steps, or for all the rest. */
const LOWER =
  /一般|不(?:太|大|够)?(?:满意|同意|支持|了解|赞成|认可|熟悉|清楚|方便|好)|差|反对|弃权|其余|其他|剩余|说不清|不知道|未作答|附表|附后|余下/u;
/** Sentences after the percentages in which the rest may be told. */
const NEXT = 2;

export const rule = defineBlockRule(
  {
    id: 'num/selective-remainder',
    summary: '只写满意和较满意的占比，其余没有交代',
    why: '调查的用处在于找到不满意的人。只写好的两档，读者看不到问题在哪里。',
    fixNote: '在后面补上其余各档的空位。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      rest: '好的几档合计{sum}%，其余{rest}%没有写，请补一般和差的占比。',
      fixRest: '补上其余的占比',
    },
    triggers: ['number:percent'],
    examples: [
      {
        bad: '关于公厕的报告\n居民评价“好”“较好”的分别占46.2%、37.1%。',
        hits: ['46.2%、37.1%'],
        good: '关于公厕的报告\n居民评价“好”“较好”的分别占46.2%、37.1%，“一般”的占16.7%。',
      },
      { bad: '关于窗口的总结\n非常满意的占52%，比较满意的占31%。', hits: ['52%，比较满意的占31%'] },
      { bad: '关于窗口的总结\n非常满意61%、满意22%、基本满意8%。', hits: ['61%、满意22%、基本满意8%'] },
      { bad: '关于新线路的汇报\n同意和基本同意的居民各占40%、35%。', hits: ['40%、35%'] },
      { bad: '关于政策的调研报告\n对新办法很了解、比较了解的分别为21%、33%。', hits: ['21%、33%'] },
    ],
    allows: [
      '关于窗口的总结\n评价为非常满意72.3%、满意21.5%、基本满意6.2%。',
      '关于公厕的报告\n居民评价“好”“较好”的分别占46.2%、37.1%。评价“一般”的占16.7%。',
      '关于窗口的总结\n非常满意的占62%，比较满意的占38%。',
      '关于窗口的总结\n满意率由82%提高到90%。',
      '关于窗口的总结\n前两档满意、比较满意分别占52%、31%，其余见附表。',
      '关于天气的报告\n空气质量优、良的天数占88%。',
      '关于公厕的报告\n评价“好”的占46.2%，“差”的占9%。',
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'tableRow' || unit.blockKind === 'quote') return;
    for (const [index, sentence] of unit.sentences.entries()) {
      const scale = UPPER.exec(unit.text.slice(sentence.start, sentence.end));
      if (scale === null) continue;
      const shares = upperShares(unit, sentence, sentence.start + scale.index, scale[1] ?? '');
      const first = shares[0];
      const last = shares.at(-1);
      if (first === undefined || last === undefined || shares.length < 2) continue;
      const sum = Number(shares.reduce((total, { value }) => total + value, 0).toFixed(2));
      const rest = Number((100 - sum).toFixed(2));
      const slack = 10 ** -Math.min(first.decimals, last.decimals);
      const after = unit.sentences[Math.min(unit.sentences.length - 1, index + NEXT)] ?? sentence;
      if (rest <= slack || LOWER.test(unit.text.slice(sentence.start, after.end))) continue;
      const insert = { start: last.end, end: last.end, newText: '，一般的占${1:百分数}，差的占${2:百分数}' };
      yield ctx.finding(
        'rest',
        { start: first.start, end: last.end },
        { sum, rest },
        { fixes: [ctx.fix('fixRest', {}, 'suggest', [insert], 'snippet')] },
      );
    }
  },
);

/**
 * The exact percentages of the upper steps of a scale: two, or three where each stands behind its step
 * (非常满意71%、满意22%、基本满意4%). None where the sentence goes on to tell more.
 */
function upperShares(unit: BlockUnit, sentence: SentenceSpan, at: number, step: string): readonly Quantity[] {
  const { numbers, text } = unit;
  const shares = numbers.filter(
    ({ kind, approx, end }) => kind === 'percent' && approx === 'exact' && end <= sentence.end,
  );
  const from = shares.filter(({ start }) => start >= at);
  const top = shares.find(
    ({ start, end }) => end <= at && at - end <= 1 && /^占?$/u.test(text.slice(0, start).split(step).at(-1) ?? ''),
  );
  const all = top === undefined ? from : [top, ...from];
  if (all.length === 2) return all;
  const named = all.every(({ start }, index) =>
    text.slice(all[index - 1]?.end ?? sentence.start, start).includes(step),
  );
  return all.length === 3 && named ? all : [];
}
