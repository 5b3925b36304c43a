import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceSpan } from '../../../rule/unit.ts';
import { isBase, isQuoted, needsNoBase, SURVEY } from '../base.ts';
import { wholeOf } from './whole.ts';
import { shareOf, shareThen } from './shares.ts';
import { isBeyondAll } from './beyond.ts';
import { isAttainable, neighbours, percentOf, smallestBase } from './attainable.ts';

/** Surveys larger than this are not told from rounding. */
const MAX_BASE = 2000;

export const rule = defineBlockRule(
  {
    id: 'num/grim-percent',
    summary: '百分数按所写的数算不出来，或可反推最少人数',
    why: '人和件数是整数，百分数只能取某些值。算不出来，说明人数或百分数写错了；没写人数时，可以反推至少要有多少人。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      impossible: '{n}{unit}中得不到{pct}%：{k1}{unit}为{v1}%，{k2}{unit}为{v2}%。请核对。',
      share: '{k}占{n}为{real}%，文中写{pct}%，请核对。',
      beyond: '这样的比率最多100%，文中写{pct}%，请核对。',
      smallest: '{list}同时成立，至少要有{n}人，文中没有写人数，请补。',
      base: '总数在这里',
    },
    triggers: ['number:percent'],
    examples: [
      { bad: '全镇开展检查860次，企业覆盖率达275%。', hits: ['275%'] },
      { bad: '共培训4期，参训率106%。', hits: ['106%'] },
      {
        bad: '水厂有站房326座，达标率为98.5%，即达标300座。',
        hits: ['98.5%'],
        good: '水厂有站房326座，达标率为92%，即达标300座。',
      },
      { bad: '随访7户，表示满意的占93%。', hits: ['93%'], good: '随访7户，表示满意的占85.7%。' },
      { bad: '查出漏点27处，修复31处，修复率114.8%。', hits: ['114.8%'] },
      { bad: '关于减会的通知\n会议减少率达到120%。', hits: ['120%'] },
      { bad: '关于减会的通知\n会议减少率不得低于120%。', hits: ['不得低于120%'] },
      { bad: '村里农家书屋开门率由去年的90%提高到今年的365%。', hits: ['365%'] },
      { bad: '补考后，及格率提升到100%以上。', hits: ['100%以上'] },
      { bad: '全村412户，走访到户率达到110%。', hits: ['110%'] },
      { bad: '207人中，61.6%的人表示满意。', hits: ['61.6%'], good: '207人中，61.4%的人表示满意。' },
      { bad: '共收回问卷40份，赞成的占63.1%。', hits: ['63.1%'] },
      { bad: '受访的25名学生中，有30%每天吃早饭。', hits: ['30%'] },
      { bad: '抽查80户，合格52户，占62.5%。', hits: ['62.5%'], good: '抽查80户，合格52户，占65%。' },
      { bad: '回访群众120人，满意102人，满意率95%。', hits: ['95%'], good: '回访群众120人，满意102人，满意率85%。' },
      { bad: '抽检水样60份，合格率91.4%。', hits: ['91.4%'], good: '抽检水样60份，合格率91.7%。' },
      { bad: '应到代表36人，实到33人，到会率95%。', hits: ['95%'], good: '应到代表36人，实到33人，到会率91.7%。' },
      { bad: '发出选票60张，收回58张，赞成率91.2%。', hits: ['91.2%'] },
      { bad: '全校现有教师60人，其中女教师33人，占45%。', hits: ['45%'] },
      {
        bad: '全年收入820万元，其中水费615万元，占78%。',
        hits: ['78%'],
        good: '全年收入820万元，其中水费615万元，占75%。',
      },
      { bad: '已清淤36公里，占全部河道120公里的32%。', hits: ['32%'] },
      { bad: '全年计划投资三亿二千万元，已完成二亿四千万元，完成计划的80%。', hits: ['80%'] },
      { bad: '支出7652.18万元，完成年初预算6980.00万元的119.63%。', hits: ['119.63%'] },
      { bad: '年末渠道总长1286.4公里。其中，干渠214.7公里，占26.7%；支渠1071.7公里，占83.3%。', hits: ['26.7%'] },
      { bad: '收入820万元，其中：水费615万元，占75%；安装费205万元，占35%。', hits: ['35%'] },
      { bad: '全年收入820万元，其中：水费615万元，占75%；安装费225万元，占25%。', hits: ['25%'] },
      { bad: '共查出隐患47处。已修好的有12处，占隐患总数的35.5%。', hits: ['35.5%'] },
      { bad: '参加鉴定的1460人中，取得证书的1168人，通过率为82%。', hits: ['82%'] },
      { bad: '发放问卷400份，收回有效问卷372份，有效回收率95%。', hits: ['95%'] },
      { bad: '检查渡口35处，缺救生圈的有6处，占检查总数的21.3%。', hits: ['21.3%'] },
      { bad: '全镇23个村已有20个通水，通水率91.3%。', hits: ['91.3%'] },
      { bad: '抽查水表76只，走得不准的19只，占抽查水表的35%。', hits: ['35%'] },
      {
        bad: '化验水样1260份，不合格31份，合格率96.5%。',
        hits: ['96.5%'],
        good: '化验水样1260份，不合格31份，合格率97.5%。',
      },
      { bad: '抽查的320户中，有15%没装水表，共58户。', hits: ['15%'] },
      { bad: '水厂有抢修车64辆，新买的19辆，占车辆总数的39.7%。', hits: ['39.7%'] },
      { bad: '水厂职工1264人，年底前参训1132人，参训率92.4%。', hits: ['92.4%'] },
      { bad: '管道更换目标15公里，10月底换好12.6公里，完成年度目标的88.2%。', hits: ['88.2%'] },
      { bad: '受理水费退款3260笔，网上办理的1956笔，占比达到65%。', hits: ['65%'] },
      { bad: '应收水费286万元，实收241万元，实收率90%。', hits: ['90%'] },
      {
        bad: '年初预算1200万元，实际支出1086万元，执行率95%。',
        hits: ['95%'],
        good: '年初预算1200万元，实际支出1086万元，执行率90.5%。',
      },
      { bad: '水厂有职工240人，技工占35%，共94人。', hits: ['35%'], good: '水厂有职工240人，技工占35%，共84人。' },
      { bad: '计划铺管1.5万米，实际铺管1.32万米，完成计划的92%。', hits: ['92%'] },
      { bad: '关于水质的调研报告\n调查中，评价“好”和“较好”的分别占37.29%、44.07%。', hits: ['37.29%、44.07%'] },
    ],
    allows: [
      '会上要求出勤率不低于100%，任务完成率达到110%以上。',
      '年末拨备覆盖率为210%，贷款覆盖率未列。',
      '全年任务完成率112%，床位使用率103.5%，小学毛入学率104.2%。',
      '参训率达到100%，合格率比上年提高120%，签约率提高110%。',
      '安检覆盖率为上年的150%。',
      '207人中，61.4%的人表示满意。',
      '修理水泵86台，其中潜水泵40台；电动的37台，比上年增加12台，占43%。',
      '全校现有教师60人，其中女教师33人，比去年多6人，占55%。',
      '种树46亩，其中山上29亩、河边17亩，完成计划45亩的102.2%。',
      '全县12座中型水库蓄水1.8亿方，比多年平均少10%。',
      '镇里9所中学，寄宿生占32%。',
      '走访的17户村民中，三成的人愿意流转土地。',
      '抽查80户，合格52户，占65%。',
      '改建公寓135套，使用率95%。',
      '共320人参加，工程款支付了33.7%。',
      '用水户1200户，水费收缴同比增长13.7%。',
      '抽查3家，合格率66.7%。',
      '全年收入820万元，其中水费615万元，占75%；安装费205万元，占25%。',
      '收入1.2亿元，其中水费0.4亿元，占33%。',
      '全年收入820万元，比上年增长6%，其中水费615万元，占全县水费的40%。',
      '全年支出900万元，收入820万元，其中水费369万元，占支出的41%。',
      '职工400人，其中技工120人，占30%；技工中高级工36人，占30%，中级工60人，占50%。',
      '收入820万元，其中水费615万元，占75%，其中居民水费410万元，占50%。',
      '已清淤36公里，占计划的31%，全县河道120公里。',
      '计划改造86公里，实际改造71公里，完成82.6%。',
      '计划投资9亿元，其中今年计划3亿元，已完成2亿元，完成计划的67%。',
      '发放问卷400份，收回372份，有效问卷360份，有效率90%。',
      '初次来信514件，重复来信128件，重复率19.9%。',
      '发放问卷400份，收回372份，其中有效问卷360份，无效问卷12份，回收率93%。',
      '收入300万元，其中甲项100万元，占33.4%；乙项100万元，占33.3%；丙项100万元，占33.3%。',
      '共查出隐患47处。已修好的有12处，占隐患总数的25.5%。',
      '上次查出隐患34处，这次查出隐患47处。已修好的有12处，占隐患总数的35.3%。',
      '参加鉴定的1460人中，取得证书的1168人，通过率为80%。',
      '参加鉴定的1460人中，就业的1168人，对口率为82%。',
      '收入约820万元，其中水费615万元，占78%。',
      '检查门店80家，整改12家，合格率92.5%。',
      '计划铺管1.5万米，实际铺管1.32万米，完成计划的88%。',
      '去年受理退款3260笔，今年网上办理1956笔，占65%。',
      '甲厂出资300万元，乙厂出资120万元，占比28.6%。',
      '每天到馆的388人，占35.3%；每周到馆的294人，占26.8%。',
      '水厂有职工240人，技工占35%，有94人参加培训。',
      '抽查水表76只，走得不准的19只，占全部水表的3.5%。',
      '管道更换目标15公里，上半年目标8公里，换好7.2公里，完成目标的90%。',
      '水厂有职工240人，管道班60人，技工占35%，共21人。',
      '全镇23个村已有20个通水，道路硬化率91.3%。',
      '全镇23个村，未通水的2个，通水率91.3%。',
      '年初预算1200万元，调整预算1150万元，支出1086万元，执行率94.4%。',
      '受访的约200名学生中，有30.7%每天吃早饭。',
      '关于水质的调研报告\n收回问卷359份，评价“好”和“较好”的分别占49.03%、43.45%。',
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'tableRow' || unit.blockKind === 'quote') return;
    for (const sentence of unit.sentences) {
      const every = quantitiesIn(unit.numbers, sentence).filter(
        (quantity) => quantity.kind === 'percent' && !inTenths(unit, quantity) && !isQuoted(unit, quantity),
      );
      for (const percent of every)
        if (isBeyondAll(unit, percent))
          yield ctx.finding('beyond', { start: percent.start, end: percent.end }, { pct: percent.value });
      const written = every.filter((percent) => percent.approx === 'exact' && !isBeyondAll(unit, percent));
      const percents = written.filter((quantity) => !needsNoBase(unit, quantity));
      for (const percent of written) {
        const place = { start: percent.start, end: percent.end };
        const share = shareThen(unit, percent) ?? shareOf(unit, percent);
        if (share !== undefined) {
          const { start, end } = share.base;
          const related = [{ start, end, message: ctx.message('base', {}) }];
          const part = asWritten(unit, share.part);
          const [k, value] =
            share.rest === true ? [`除${part}外的`, share.base.value - share.part.value] : [part, share.part.value];
          const real = percentOf(value, share.base.value, Math.max(1, percent.decimals));
          const data = { k, n: asWritten(unit, share.base), real, pct: percent.value };
          yield ctx.finding('share', place, data, { related });
          continue;
        }
        const base = needsNoBase(unit, percent) ? undefined : wholeOf(unit, sentence, percent);
        if (base !== undefined && !isAttainable(percent.value, base.value, percent.decimals)) {
          const [k1, k2] = neighbours(percent.value, base.value);
          const decimals = Math.max(1, percent.decimals);
          const data = {
            n: base.value,
            unit: unit.text.slice(base.unitStart, base.unitEnd),
            pct: unit.text.slice(percent.numberStart, percent.numberEnd),
            k1,
            v1: percentOf(k1, base.value, decimals),
            k2,
            v2: percentOf(k2, base.value, decimals),
          };
          const related = [{ start: base.start, end: base.end, message: ctx.message('base', {}) }];
          yield ctx.finding('impossible', place, data, { related });
        }
      }
      const list = openList(unit, sentence, percents);
      const first = list[0];
      const last = list.at(-1);
      if (first === undefined || last === undefined) continue;
      const n = smallestBase(list, MAX_BASE);
      if (n === undefined || n < 20) continue;
      const shown = list.map((percent) => unit.text.slice(percent.start, percent.end)).join('、');
      yield ctx.finding('smallest', { start: first.start, end: last.end }, { list: shown, n }, { level: 'info' });
    }
  },
);

function asWritten(unit: BlockUnit, { numberStart, unitEnd }: Quantity): string {
  return unit.text.slice(numberStart, unitEnd);
}

/** 三成 is spoken and rounded to tenths; it says nothing of single people. */
function inTenths(unit: BlockUnit, { unitStart, unitEnd }: Quantity): boolean {
  return unit.text.slice(unitStart, unitEnd).startsWith('成');
}

/** Percentages of one question in a survey whose text names no count at all. */
function openList(unit: BlockUnit, sentence: SentenceSpan, percents: readonly Quantity[]): readonly Quantity[] {
  const text = unit.text.slice(sentence.start, sentence.end);
  const fine = percents.filter((percent) => percent.decimals >= 1);
  if (fine.length < 2 || !SURVEY.test(text) || unit.digest.genre === 'other') return [];
  if (unit.numbers.some((quantity) => isBase(quantity))) return [];
  const apart = fine.some((percent, index) => index > 0 && percent.start - (fine[index - 1]?.end ?? 0) > 24);
  return apart ? [] : fine;
}
