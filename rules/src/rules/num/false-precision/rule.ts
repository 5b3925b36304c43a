import { defineBlockRule } from '../../../rule/define-rule.ts';
import { basesIn, isQuoted, isSurvey, needsNoBase, windowBefore } from '../base.ts';

/** Two decimals of a percentage are one in ten thousand. */
const DECIMALS = 2;
const ENOUGH = 10_000;
const WINDOW = 3;

export const rule = defineBlockRule(
  {
    id: 'num/false-precision',
    summary: '调查的百分数写到两位小数，人数撑不起',
    why: '问了几百个人，一个人就占零点几个百分点，第二位小数没有意义。取整或留一位，读者看得更清楚。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      counted: '“{pct}”：共{n}{unit}，一{unit}就占{one}个百分点，请取整。',
      open: '“{pct}”有两位小数，调查满1万人才用得上，请取整或写明人数。',
    },
    triggers: ['number:percent'],
    examples: [
      {
        bad: '关于食堂的报告\n问卷显示，72.46%的学生对饭菜满意。',
        hits: ['72.46%'],
        good: '关于食堂的报告\n问卷收回385份，72%的学生对饭菜满意。',
      },
      { bad: '关于供水的调研报告\n调查问了240户，水压正常的占61.25%。', hits: ['61.25%'] },
      { bad: '关于公交的总结\n测评中，乘客满意的占87.93%。', hits: ['87.93%'] },
      { bad: '关于图书馆的报告\n受访读者中，43.18%、27.27%的人希望延长开放时间和增加座位。', hits: ['43.18%'] },
    ],
    allows: [
      '关于食堂的报告\n问卷收回385份，72.5%的学生对饭菜满意。',
      '关于人口的报告\n抽样调查32000人，识字的占97.33%。',
      '关于贷款的报告\n贷款年利率为3.45%。',
      '关于粮食的报告\n调查面积内单产增长2.35%。',
      '关于水质的报告\n水中含氯0.35%。',
      '关于就业的报告\n城镇调查失业率为5.12%。',
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'tableRow' || unit.blockKind === 'quote') return;
    for (const sentence of unit.sentences) {
      if (!isSurvey(unit, sentence)) continue;
      const quantity = unit.numbers.find(
        (q) =>
          q.kind === 'percent' &&
          q.decimals >= DECIMALS &&
          q.start >= sentence.start &&
          q.end <= sentence.end &&
          !isQuoted(unit, q) &&
          !needsNoBase(unit, q),
      );
      if (quantity === undefined) continue;
      const place = { start: quantity.start, end: quantity.end };
      const pct = unit.text.slice(quantity.numberStart, quantity.end);
      const base = basesIn(unit, windowBefore(unit, quantity.start, WINDOW)).at(-1);
      if (base === undefined) {
        yield ctx.finding('open', place, { pct });
      } else if (base.value < ENOUGH) {
        const measure = unit.text.slice(base.unitStart, base.unitEnd);
        yield ctx.finding('counted', place, {
          pct,
          n: base.value,
          unit: measure,
          one: Number((100 / base.value).toPrecision(2)),
        });
      }
    }
  },
);
