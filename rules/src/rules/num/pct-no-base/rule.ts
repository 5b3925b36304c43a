import { defineBlockRule } from '../../../rule/define-rule.ts';
import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { basesIn, isBase, isQuoted, isSurvey, needsNoBase, wholeSentenceAt, windowBefore } from '../base.ts';

/** Rates of people's opinion or of work done well: without a count nobody can check them. */
const RATE =
  /((?:[\p{Script=Han}]{0,2})(?:满意|知晓|好评|支持|参与|使用|通过|合格|办结|完成|签约|到会|优秀|赞成|认可|化解|整改|办复|签字|注册|入群|安全|(?<!资金|经费|款项)到位|转移|撰写|及格|自查)[率度])[^，。；\d]{0,5}$/u;
/** 近八成的居民支持: what people think was asked of somebody. */
const PEOPLE_SAY =
  /^(?:以上|左右)?的?(?:受访)?(?:居民|群众|受访者|农户|学生|家长|职工|村民|市民|用户|读者|学员|患者|企业|老人|商户|员工)[\p{Script=Han}]{0,4}(?:表示|认为|支持|满意|愿意|赞成|同意|反对|希望)/u;
/** 安全意识提升了98.7%: what nobody can measure in percent. */
const ABSTRACT =
  /((?:意识|素质|素养|觉悟|境界|积极性|主动性|凝聚力|战斗力|执行力|向心力|获得感|幸福感|归属感|责任感|贡献度|效能指数|影响力|美誉度|精气神|(?:监护|履职|服务|管理|治理|业务|工作|创新)能力|(?:服务|管理|治理|工作)水平)(?:[^，。；、\d]{0,4}(?:提升|提高|增强|增长|上升|改善))(?:了|至|到)?|(?:贡献度|获得感|幸福感|凝聚力|战斗力)(?:为|达到?|高达))$/u;
/** An index that is said how to reckon. */
const MEASURED = /指数|测评|问卷|测试|量表|得分|评分|调查/u;
/** Characters before a percentage in which its metric is looked for. */
const LONGEST_METRIC = 24;
/** Sentences before the percentage in which its base may stand. */
const WINDOW = 3;

/** The paragraph says how the rate is reckoned. */
const EXPLAINED = /计算(?:办法|方法|口径|公式)|统计口径|分母|的算法是/u;

export const rule = defineBlockRule(
  {
    id: 'num/pct-no-base',
    summary: '百分数没有写总数、对象和时间',
    why: '百分数离开总数就无法理解：两个人里的一个也是50%。写明问了多少人、问谁、什么时候，读者才能判断。',
    fixNote: '在百分数后补上总数、对象和时间的空位。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'minutes', 'request', 'essay', 'other', 'directive'] },
    sources: [
      {
        instrument: '《党政机关公文处理工作条例》',
        provenance: 'seen',
      },
    ],
    messages: {
      survey: '“{pct}”没有写调查人数、对象和时间，请补。',
      abstract: '“{metric}”怎样量出{pct}没有写；请补量法、分子和分母，没有可不写。',
      rate: '“{metric}{pct}”没有写总数，请补分子、分母和时间。',
      fixBase: '补上总数、对象和时间',
    },
    triggers: ['number:percent'],
    examples: [
      {
        bad: '关于食堂的报告\n问卷显示，72.5%的学生对饭菜满意。',
        hits: ['72.5%'],
        good: '关于食堂的报告\n5月问卷收回400份，72.5%的学生对饭菜满意。',
      },
      { bad: '关于供水的调研报告\n调查中，认为水压“好”和“较好”的分别占41.2%、38.6%。', hits: ['41.2%', '38.6%'] },
      { bad: '关于图书馆的总结\n新书上架后，读者满意率达96%。', hits: ['96%'] },
      { bad: '关于阅览室的总结\n新书上架后，读者满意率达96%，另办读书会12场。', hits: ['96%'] },
      { bad: '关于路灯的汇报\n群众测评，好评率98.7%。', hits: ['98.7%'] },
      { bad: '关于防火的通知\n演练后居民防火意识提升了98.7%。', hits: ['98.7%'] },
      { bad: '关于治理的报告\n对平安建设的贡献度达到72.3%。', hits: ['72.3%'] },
      { bad: '关于洪水的报告\n转移率100%，满意率100%，领导到位率100%。', hits: ['100%', '100%', '100%'] },
      { bad: '关于水站的报告\n近八成的居民支持改造水站。', hits: ['近八成'] },
    ],
    allows: [
      '关于防火的报告\n防火知识测试平均分提高18%，居民意识增强。',
      '关于防火的通知\n隐患整改率要达到95%。',
      '关于水站的报告\n入户问了320户，近八成的居民支持改造水站。',
      '关于水站的方案\n力争八成以上的居民表示满意。',

      '关于水厂的报告\n送检水样240批次，合格231批次，合格率96.3%。',
      '关于热线的报告\n咨询类办结率99%，投诉类办结率91%；两类工单共1126件。',
      '关于人口的报告\n2025年抽样推算，60岁以上、80岁以上的分别占24.6%、3.4%。',
      '关于油库的报告\n抽检油品86吨，合格81.7吨，合格率95%。',
      '关于食堂的报告\n5月问卷收回400份，72.5%的学生对饭菜满意。',
      '关于食堂的报告\n共发放问卷420份。收回400份。72.5%的学生对饭菜满意。',
      '关于粮食的报告\n全年粮食产量增长3.2%，城镇化率达到61.5%。',
      '关于食堂的方案\n力争学生满意率达到90%以上。',
      '关于公寓的报告\n改建公寓135套，使用率95%。',
      '关于统计的报告\n全市完成1%人口抽样调查。',
      '关于贷款的报告\n贷款年利率3.45%，首付比例20%。',
      '关于热线的报告\n按期办结率为94.8%。按期办结的计算办法是：5个工作日内办结的算按期，在办的不计入。',
      '关于食堂的报告\n受访的320名学生中，满意的占80%。',
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'tableRow' || unit.blockKind === 'quote') return;
    for (const quantity of unit.numbers) {
      if (quantity.kind !== 'percent' || isQuoted(unit, quantity)) continue;
      const abstract = ABSTRACT.exec(
        unit.text.slice(Math.max(0, quantity.start - LONGEST_METRIC), quantity.start),
      )?.[1];
      if (abstract !== undefined && unit.digest.genre !== 'other' && !MEASURED.test(unit.text)) {
        const pct = unit.text.slice(quantity.numberStart, quantity.end);
        const data = { metric: abstract.replace(/[了至到]$/u, ''), pct };
        yield ctx.finding('abstract', { start: quantity.start, end: quantity.end }, data, { level: 'info' });
        continue;
      }
      if (unit.digest.genre === 'directive') continue;
      const opinion = PEOPLE_SAY.test(unit.text.slice(quantity.end));
      if (needsNoBase(unit, opinion ? { ...quantity, approx: 'exact' } : quantity)) continue;
      const span = windowBefore(unit, quantity.start, WINDOW);
      if (basesIn(unit, span).length > 0 || /n\s*=\s*\d/iu.test(unit.text.slice(span.start, span.end))) continue;
      if (isShareOf(unit, span, quantity)) continue;
      const sentence = windowBefore(unit, quantity.start, 1);
      const pct = unit.text.slice(quantity.numberStart, quantity.end);
      const fix = ctx.fix(
        'fixBase',
        {},
        'suggest',
        [{ start: quantity.end, end: quantity.end, newText: '（${1:对象}${2:总数}，${3:年月}）' }],
        'snippet',
      );
      if (isSurvey(unit, sentence)) {
        yield ctx.finding('survey', { start: quantity.start, end: quantity.end }, { pct }, { fixes: [fix] });
        continue;
      }
      if (opinion && unit.digest.genre !== 'other') {
        yield ctx.finding(
          'survey',
          { start: quantity.start, end: quantity.end },
          { pct },
          { fixes: [fix], level: 'info' },
        );
        continue;
      }
      const metric = RATE.exec(unit.text.slice(sentence.start, quantity.start))?.[1];
      if (metric === undefined || unit.digest.genre === 'other' || EXPLAINED.test(unit.text)) continue;
      if (followsTotal(unit, quantity)) continue;
      yield ctx.finding(
        'rate',
        { start: quantity.start, end: quantity.end },
        { metric, pct },
        { fixes: [fix], level: 'info' },
      );
    }
  },
);

/** The sentence goes on to tell how many there were: 办结率98%，两类共1126件. */
function followsTotal(unit: BlockUnit, { start, end }: Quantity): boolean {
  const sentence = wholeSentenceAt(unit, start);
  const later = quantitiesIn(unit.numbers, { start: end, end: sentence?.end ?? end }).filter((one) => isBase(one));
  return later.some((one) => /(?:共|合计|总数)[计有为]?$/u.test(unit.text.slice(end, one.start)));
}

/** Two amounts of one unit are written whose share it is, whatever they count: 抽检240批次，合格231批次，合格率96.3%. */
function isShareOf(unit: BlockUnit, span: Span, share: Quantity): boolean {
  const amounts = quantitiesIn(unit.numbers, span).filter(({ unit: name, kind }) => name !== '' && kind !== 'percent');
  const slack = 0.5 * 10 ** -share.decimals + 1e-9;
  return amounts.some((whole) =>
    amounts.some(
      (part) =>
        part !== whole &&
        part.kind === whole.kind &&
        part.unit === whole.unit &&
        Math.abs((part.value / whole.value) * 100 - share.value) <= slack,
    ),
  );
}
