import { isMentionAt } from '../../../facts/clauses.ts';
import { describeNumber, type Quantity } from '../../../facts/numbers/index.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { isMoreThanAll } from '../more-than-all.ts';
import { changesOf } from './change.ts';
import { wrongRates } from './gaps.ts';
import { faultOf } from './judge.ts';
import { pointsOfAmounts, wrongPoints } from './points.ts';

const DECREASE = /(?:减少|下降|降低|缩短|压减|缩减|压缩|减|降|少|少[用花跑走])(?:了|近|约|达)?$/u;

/** 降幅130%, 降幅达130%. */
const FALL = /(?:降幅|减幅)(?:为|达|近|约|超过?)?$/u;
/** What may fall below nought, and so by more than all of it. */
const SIGNED =
  /利润|盈利|净利|收益|效益|盈亏|亏损|现金流|结余|盈余|顺差|逆差|差额|差距|净[增流值额减]|增[速幅量长]|贡献|余额|温|指数|得分/u;

export const rule = defineSentenceRule(
  {
    id: 'num/times-misuse',
    summary: '“减少N倍”“百分点写成百分比”“增长率、翻番算错”',
    why: '减少最多减到零，不能用倍；两个百分数相减是百分点；写明前后两个数时，增减多少算得出来。算错一处，读者就不知道信哪个数。',
    fixNote: '两个百分数之差写成百分比时，把“%”改为“个百分点”，数字不动。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      times: '减少不能用“{times}倍”，请写减少百分之几或减到几分之几。',
      beyond: '减少最多减到零，降幅不会超过100%，“{c}”请核对。',
      points: '由{a}%到{b}%相差{d}个百分点，“{c}%”请改为百分点。',
      form: '“个百分比”请改为“个百分点”，数量的增减改为“%”。',
      amount: '数量的增减不用百分点，“{written}”请核对是否为“{percent}”。',
      gap: '由{a}%到{b}%相差{d}个百分点，文中写{c}，请核对。',
      growth: '由{a}到{b}，变动{real}%，文中写{c}，请核对。',
      multiple: '由{a}到{b}，增长{real}倍，文中写{c}，请核对。',
      ratio: '{b}是{a}的{real}倍，文中写{c}，请核对。',
      doubling: '由{a}到{b}是原来的{real}倍，翻{n}番应是{due}倍，请核对。',
      difference: '由{a}到{b}相差{real}，文中写{c}，请核对。',
      rate: '{amount}、{gap}，算得{real}%，文中写{c}，请核对。',
      direction: '由{a}到{b}是{real}，文中写“{verb}”，请核对。',
      fixPoints: '改为“{d}个百分点”',
    },
    triggers: ['number'],
    examples: [
      {
        bad: '全年停水142次，比上年的71次下降50%。',
        hits: ['142次，比上年的71次'],
        good: '全年停水71次，比上年的142次下降50%。',
      },
      { bad: '用水由520吨降至416吨，节水率达到25%。', hits: ['25%'], good: '用水由520吨降至416吨，节水率达到20%。' },
      { bad: '上半年停电142次，去年同期是71次，整整下降了一半。', hits: ['142次，去年同期是71次'] },
      { bad: '今年漏水点减少3倍。', hits: ['减少3倍'], good: '今年漏水点减少75%。' },
      { bad: '办理时间缩短了两倍。', hits: ['缩短了两倍'] },
      {
        bad: '合格率由82%提高到90%，提高8%。',
        hits: ['8%'],
        good: '合格率由82%提高到90%，提高8个百分点。',
        fixed: '合格率由82%提高到90%，提高8个百分点。',
      },
      { bad: '藏书由2000册增加到2600册，增长20%。', hits: ['20%'], good: '藏书由2000册增加到2600册，增长30%。' },
      { bad: '用水户由120户增加到360户，增长3倍。', hits: ['3倍'], good: '用水户由120户增加到360户，增长2倍。' },
      { bad: '投诉从50件下降到40件，下降了10%。', hits: ['10%'] },
      { bad: '电动公交车由30辆增加到90辆，翻了两番。', hits: ['两番'] },
      { bad: '去年接诊640人，今年接诊720人，增加90人。', hits: ['90人'] },
      { bad: '排队时间由25分钟缩短到40分钟。', hits: ['25分钟缩短到40分钟'] },
      { bad: '入学率由91%提高到97%，提高5个百分点。', hits: ['5个百分点'] },
      { bad: '夜校学员人数比上年增加了15个百分点。', hits: ['15个百分点'], good: '夜校学员人数比上年增加了15%。' },
      { bad: '上半年投诉量下降20个百分点。', hits: ['20个百分点'] },
      {
        bad: '今年化验样品1620份，比上年的540份增长300%。',
        hits: ['300%'],
        good: '今年化验样品1620份，比上年的540份增长200%。',
      },
      { bad: '今年招收学徒126人，比去年增加了12个百分点。', hits: ['12个百分点'] },
      {
        bad: '今年支出118.2万元，比上年增加4.1万元，增长5.6%。',
        hits: ['5.6%'],
        good: '今年支出118.2万元，比上年增加4.1万元，增长3.6%。',
      },
      { bad: '全年发文186件，比2024年的243件少57件，下降33.5%。', hits: ['33.5%'] },
      { bad: '资金到位28600万元，比上年同期的22000万元增加6600万元，增长23%。', hits: ['23%'] },
      { bad: '今年修渠91公里，是去年的1.3倍，同比增长130%。', hits: ['130%'] },
      { bad: '上访件数同比下降130%。', hits: ['130%'] },
      { bad: '用时大幅压缩，平均降幅达120%。', hits: ['120%'] },
      { bad: '漏水点比上年下降12.6个百分比。', hits: ['12.6个百分比'] },
      { bad: '全年新增合作社3家，由11家增加到15家。', hits: ['3家'], good: '全年新增合作社4家，由11家增加到15家。' },
      { bad: '投诉减少20件，由去年的86件下降至71件。', hits: ['20件'] },
      { bad: '合格率提高6个百分点，由82%提高到90%。', hits: ['6个百分点'] },
      { bad: '用水户增加40户，由2023年底的120户增加到150户。', hits: ['40户'] },
      { bad: '养老机构6个发展到8个，合作社11家增加到15家，增加3家。', hits: ['3家'] },
      { bad: '问题由1105个下降到928个，减少177个，下降18%。', hits: ['18%'] },
      { bad: '宿舍由120间扩大到168间，增加48间，增长48%。', hits: ['48%'] },
      {
        bad: '全年接诊2145人次，上年为1873人次，增长17.8%。',
        hits: ['17.8%'],
        good: '全年接诊2145人次，上年为1873人次，增长14.5%。',
      },
      { bad: '今年漏水点337处（去年同期412处），下降22.5%。', hits: ['22.5%'] },
      {
        bad: '网上办件9.6万件，是上年2.8万件的4.2倍。',
        hits: ['4.2倍'],
        good: '网上办件9.6万件，是上年2.8万件的3.4倍。',
      },
      { bad: '每吨水耗电从38.4千瓦时降到33.1千瓦时，降幅16.1%。', hits: ['16.1%'] },
      { bad: '年产水表由2000只提高到3100只，实现翻番。', hits: ['翻番'] },
      { bad: '修表期限由15天压缩到6天，压缩比例达70%。', hits: ['70%'] },
      { bad: '改造前漏损率18.3%，改造后9.6%，下降7.7个百分点。', hits: ['7.7个百分点'] },
      { bad: '水厂亏损由640万元减少到295万元，减亏355万元。', hits: ['355万元'] },
      { bad: '村集体收入由2022年的18万元增加到2025年的29万元，实现翻番。', hits: ['翻番'] },
      { bad: '灌溉面积由1.2万亩扩大到6万亩，增长了5倍。', hits: ['5倍'] },
      { bad: '去年收水费4260万元，今年收水费5538万元，同比增长33%。', hits: ['33%'] },
    ],
    allows: [
      '投诉量下降100%。',
      '扣除一次性收入后，净利润同比下降130%。',
      '电费由去年的3.1万元降到130%的水平。',
      '不少于120%的产能已经排满。',
      '今年化验样品1620份，合格率98%，比去年增加了2个百分点。',
      '今年化验样品1620份，比上年的540份多两倍。',
      '去年接诊56人，上年48人，分别增长12%、8%。',
      '网上办件9.6万件，窗口办件2.8万件，增长12%。',
      '改造前漏损率18.3%，改造后水压合格率99.6%，提高7.7个百分点。',
      '水厂去年亏损126万元，今年实现利润38万元，增加164万元。',
      '村集体收入由2022年的18万元增加到2025年的29万元，增长61%。',
      '年产水表由2000只提高到3100只，力争翻番。',
      '去年收水费4260万元，今年上半年收水费2538万元，同比增长33%。',
      '水费收入由4260万元增加到5538万元，同比增长12%。',
      '网上办件9.6万件，比去年同期的2.8万件增长2.4倍。',
      '今年接诊2145人次，上年为1873人次，同比增长指标由市里核定。',

      '女学员占比上升5个百分点，人数增加120人。',
      '产量增速提高3个百分点，面积占比下降2个百分点。',
      '常住人口城镇化率提高1.2个百分点。',
      '关于化验的报告\n报告时间由4.2天缩短到3天，办法是增加周六、周日的值班。',
      '关于窗口的报告\n办件时间由5天缩短到2天，窗口增加3人。',
      '今年漏水点减少75%，是去年的四分之一。',
      '合格率由82%提高到90%，提高8个百分点。',
      '藏书由2000册增加到2600册，增长30%。',
      '用水户由120户增加到360户，增长2倍。',
      '产量增长3倍。',
      '今年支出118.2万元，比上年增加4.1万元，增长3.59%。',
      '今年支出0.9亿元，比上年增加0.1亿元，增长13.7%。',
      '全年发文186件，比2024年的243件少57件，下降23.4%。',
      '资金到位28600万元，比上年同期的22000万元增加6600万元，增长30%。',
      '今年修渠91公里，是去年的1.3倍，同比增长28%。',
      '工业增加值36亿元，比上年增加2亿元，增长7.3%。',
      '支出118.2万元，比上年增加4.1万元，水费增长12%。',
      '支出118.2万元，其中新增4.1万元，占3.5%。',
      '支出约118万元，比上年增加4万元，增长9%。',
      '收入118.2万元，支出比上年增加4.1万元，增长9%。',
      '支出118.2万元，水费比上年增加4.1万元，增长9%。',
      '支出118.2万元，可比口径比上年增加4.1万元，增长9%。',
      '税率由6%下降到3%，下降50%。',
      '补贴由200元提高到350元、550元和800元三档，平均增长约30%。',
      '少付了两倍的运费，事后补齐。',
      '参会人数由约200人增加到300余人，增长40%。',
      '电动公交车由30辆增加到62辆，翻了一番。',
      '产值由1.2亿元增加到1.5亿元，实际增长18%。',
      '补贴标准分别从209元、280元提高到217元、290元。',
      '排名由第25位上升到第12位。',
      '投资由1.2万元增加到1.6万元，增长37%。',
      '管网由3.5公里延长到9.2公里，每年增长8%。',
      '全年新增合作社3家，社员由11家增加到15家。',
      '比上年增加3家，由2020年的11家增加到18家。',
      '育秧面积比上年增加0.3万亩，由2.9万亩增加到3.2万亩。',
      '合格率提高8个百分点，由82%提高到90%。',
      '问题由1105个下降到928个，减少177个，下降16%。',
      '问题由1105个下降到928个，减少177个，同比下降18%。',
      '每年新增合作社3家，由11家增加到26家。',
      '新增用户120户，水费由2元提高到3元。',
      '增加约4家，由11家增加到16家。',
      '年均增长8%，由11家增加到26家。',
      '人均面积增加3平方米，由约11平方米增加到15平方米。',
      '产量由1.2万吨增加到1.3万吨，增加0.1万吨，增长12.5%。',
      '育秧面积比上年增加0.4万亩，由2.9万亩增加到3.2万亩。',
      '合作社新增社员35户，由86户增加到118户，其间退出3户。',
      '入园企业增加5家，由2024年底的18家增加到23家，其中1家停产。',
      '报修量减少86件，由第一季度的312件降到第二季度的226件，降幅27.6%。',
    ],
  },
  function* (unit, ctx) {
    for (const quantity of unit.numbers) {
      if (quantity.kind !== 'times' || isMentionAt(unit.clauses, quantity.start)) continue;
      const verb = DECREASE.exec(unit.text.slice(0, quantity.start));
      if (verb === null || !isDecrease(unit.text, quantity)) continue;
      const place = { start: quantity.start - verb[0].length, end: quantity.end };
      yield ctx.finding('times', place, { times: unit.text.slice(quantity.numberStart, quantity.numberEnd) });
    }
    for (const quantity of unit.numbers) {
      if (!fallsBeyondAll(unit, quantity) || isMentionAt(unit.clauses, quantity.start)) continue;
      const { start, end, numberStart } = quantity;
      yield ctx.finding('beyond', { start, end }, { c: unit.text.slice(numberStart, end) });
    }
    for (const place of wrongPoints(unit.text)) {
      if (!isMentionAt(unit.clauses, place.start)) yield ctx.finding('form', place, {}, { level: 'warning' });
    }
    for (const { start, end, written, percent } of pointsOfAmounts(unit)) {
      if (isMentionAt(unit.clauses, start)) continue;
      yield ctx.finding('amount', { start, end }, { written, percent }, { level: 'warning' });
    }
    for (const { amount, gap, real, stated } of wrongRates(unit)) {
      if (isMentionAt(unit.clauses, stated.start)) continue;
      const { start, end } = stated;
      yield ctx.finding('rate', { start, end }, { amount, gap, real, c: unit.text.slice(start, end) });
    }
    for (const change of changesOf(unit)) {
      const fault = faultOf(change);
      const { from, to, stated = to, verb } = change;
      if (fault === undefined || isMentionAt(unit.clauses, from.start)) continue;
      const { real } = fault;
      const a = shown(from);
      const b = shown(to);
      const c = unit.text.slice(stated.start, stated.end);
      const place = { start: stated.start, end: stated.end };
      switch (fault.id) {
        case 'direction': {
          const way = real > 0 ? '增加' : '减少';
          // 今年142次，比上年的71次: the later value may come first.
          const both = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
          yield ctx.finding('direction', both, { a, b, real: way, verb });
          break;
        }
        case 'points': {
          const newText = `${unit.text.slice(stated.numberStart, stated.numberEnd)}个百分点`;
          const edit = { start: stated.numberStart, end: stated.end, newText };
          const fixes = [ctx.fix('fixPoints', { d: stated.value }, 'suggest', [edit])];
          yield ctx.finding('points', place, { a: from.value, b: to.value, d: real, c: stated.value }, { fixes });
          break;
        }
        case 'gap':
          yield ctx.finding('gap', place, { a: from.value, b: to.value, d: real, c });
          break;
        case 'doubling':
          yield ctx.finding('doubling', place, { a, b, real, n: stated.value, due: 2 ** stated.value });
          break;
        default:
          yield ctx.finding(fault.id, place, { a, b, real: describeNumber(real), c });
      }
    }
  },
);

/** 减少3倍 is a decrease by times; 不少于3倍 and 少付两倍的运费 are not. */
function isDecrease(text: string, quantity: Quantity): boolean {
  return (
    !/(?:不|至|多|缺|最)(?:少|减|降)[^，。]{0,2}$/u.test(text.slice(0, quantity.start)) &&
    !/^(?:的|以上|以内)/u.test(text.slice(quantity.end))
  );
}

/** 投诉量下降130%: a count, an amount or a time falls by all of it at most. */
function fallsBeyondAll({ text }: SentenceUnit, quantity: Quantity): boolean {
  if (!isMoreThanAll(quantity)) return false;
  const before = text.slice(0, quantity.start);
  return ((DECREASE.test(before) && isDecrease(text, quantity)) || FALL.test(before)) && !SIGNED.test(before);
}

function shown(quantity: Quantity): string {
  return `${describeNumber(quantity.value)}${quantity.kind === 'percent' ? '%' : ''}`;
}
