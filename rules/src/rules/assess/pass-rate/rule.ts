import type { Quantity } from '../../../facts/numbers/index.ts';
import { isAsserted } from '../../../guards/standing.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { circular } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { rateTerms } from './words.ts';

const REACH = 8;

export const rule = defineSentenceRule(
  {
    id: 'assess/pass-rate',
    summary: '把通过率、知晓率、满意率定为100%',
    why: '人数一多，总有人没考过、没听说、不满意，定成100%，报上来的数就难以核对。写明分子、分母和未达到时怎么办。',
    fixNote: '在指标后补写分子和分母；数字不动，由起草人填写。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'speech', 'request'] },
    sources: [circular('数字政绩、虚假政绩')],
    messages: {
      all: '“{metric}”定为100%，请写明分子、分母和未达到时的处理办法。',
      fixBase: '补写分子、分母和未达到时的处理',
    },
    terms: [rateTerms],
    triggers: [rateTerms],
    examples: [
      {
        bad: '关于普法的通知\n居民知晓率要达到100%。',
        hits: ['知晓率要达到100%'],
        good: '关于普法的通知\n街道6月电话抽查200户，知道收费标准的不少于180户。',
      },
      { bad: '关于推广软件的通知\n安装率、注册率、打卡率一律达到100%。', hits: ['安装率、注册率、打卡率一律达到100%'] },
      { bad: '关于普法的通知\n村民参与率、知晓率均要达到100%。', hits: ['参与率、知晓率均要达到100%'] },
      { bad: '关于业务测试的通知\n各站测试要求100%通过率。', hits: ['100%通过率'] },
      { bad: '关于推广软件的通知\n确保安装率百分之百。', hits: ['安装率百分之百'] },
      { bad: '关于门诊服务的通知\n住院病人满意率要达到100%。', hits: ['满意率要达到100%'] },
      { bad: '关于换届的通知\n党员到会率须达100%。', hits: ['到会率须达100%'] },
      {
        bad: '关于窗口服务的通知\n群众满意率要保持100%，办结率要达到100%。',
        hits: ['满意率要保持100%', '办结率要达到100%'],
      },
    ],
    allows: [
      '关于减轻负担的通知\n不得要求知晓率达到100%，不把安装率定为100%。',
      '关于电工管理的通知\n特种作业持证上岗率要达到100%。',
      '关于供水的通知\n出厂水质合格率要达到100%。',
      '关于疫苗管理的通知\n冷链监测覆盖率须达到100%。',
      '关于普法的通知\n居民知晓率不低于90%，电话抽查200户。',
      { text: '参加测试120人，通过率100%（120/120）。', genre: 'report' },
      { text: '该镇把满意率定为100%，村里只好挑人填表。', genre: 'criticism' },
      '这种合金在试验中的通过率是100%。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(rateTerms);
    const { regime } = unit.digest;
    const lawful = regime !== 'none' && regime !== 'personnel';
    for (const rate of hits) {
      if (rate.class !== 'people' && rate.class !== 'work') continue;
      // Safety and medicine may demand that all be trained or checked, but nobody can demand that all be pleased.
      if (lawful && !rate.term.startsWith('满意')) continue;
      const full = unit.numbers.find((quantity) => isAll(quantity) && beside(unit, rate, quantity));
      if (full === undefined || !isAsserted(unit, full) || hasBase(unit)) continue;
      const clause = unit.clauses.find((one) => one.start <= rate.start && rate.start < one.end) ?? {
        start: 0,
        end: unit.text.length,
      };
      const inClause = (hit: TermHit): boolean => hit.start >= clause.start && hit.end <= clause.end;
      if (hits.some((hit) => hit.class === 'strict' && inClause(hit))) continue;
      if (
        !hits.some((hit) => hit.class === 'require' && inClause(hit)) ||
        /[了已]/u.test(unit.text.slice(clause.start, full.start))
      )
        continue;
      const list = /(?:[\p{Script=Han}]{2,8}率、)+[\p{Script=Han}]{0,4}$/u.exec(
        unit.text.slice(clause.start, rate.start),
      );
      const first = hits.find(
        (hit) =>
          (hit.class === 'people' || hit.class === 'work') && list !== null && hit.start >= rate.start - list[0].length,
      );
      const span = { start: Math.min(first?.start ?? rate.start, full.start), end: Math.max(rate.end, full.end) };
      const newText = '（分子：${1:几人}，分母：${2:共几人}；未达到的${3:处理办法}）';
      const fix = ctx.fix('fixBase', {}, 'suggest', [{ start: span.end, end: span.end, newText }], 'snippet');
      const level = rate.class === 'people' ? {} : { level: 'info' as const };
      yield ctx.finding('all', span, { metric: rate.term }, { fixes: [fix], ...level });
    }
  },
);

function isAll(quantity: Quantity): boolean {
  return quantity.kind === 'percent' && quantity.value === 100;
}

function beside(unit: SentenceUnit, rate: Span, quantity: Span): boolean {
  const [from, to] = rate.end <= quantity.start ? [rate.end, quantity.start] : [quantity.end, rate.start];
  return to >= from && to - from <= REACH && !/[，。；、]/u.test(unit.text.slice(from, to));
}

/** 120/120, or a sample: the working is shown. */
function hasBase(unit: SentenceUnit): boolean {
  return unit.numbers.some((quantity) => quantity.kind === 'fraction' && quantity.terms !== undefined);
}
