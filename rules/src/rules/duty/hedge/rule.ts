import { isAsserted } from '../../../guards/asserted.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import { hedges } from './words.ts';

/** What is asked with a way out. */
const ASKS =
  /^[^，。；、]{0,6}?(?:要求|应(?!急|对|用|聘|届)|须|必须|要(?!求|点)|不得超过|不超过|不少于|不低于|不多于)/u;
/** The exception is named: nearby, in any of the usual ways. */
const EXCEPTION =
  /除|确需|确有|特殊|例外|另行|如有|如需|如因|如确|若|不能|不便|困难|可以|可适当|可按|可由|可不|可延|可放宽|但|免|调整|批准|同意|根据|不符合/u;

export const rule = defineBlockRule(
  {
    id: 'duty/hedge',
    summary: '“原则上”“一般”提要求，没有写例外情形',
    why: '“原则上要求”既像硬任务又像软任务，执行的人只能从严。写明哪些情形可以例外，或去掉这个词，要求才清楚。',
    fixNote: '在后面补例外情形，由起草人填写。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'speech', 'report'] },
    sources: [],
    messages: {
      open: '“{word}”没有写例外情形，请补“……除外”，或删去“{word}”。',
      fixExcept: '补例外情形',
    },
    terms: [hedges],
    triggers: [hedges],
    examples: [
      {
        bad: '关于撰写总结的通知\n总结原则上要求手写。',
        hits: ['原则上'],
        good: '关于撰写总结的通知\n总结用电子稿，8月1日前发到邮箱。',
      },
      { bad: '关于值班的通知\n值班人员原则上应住在单位。', hits: ['原则上'] },
      { bad: '关于轮岗的通知\n同一岗位一般不超过五年。', hits: ['一般'] },
      { bad: '关于会议的通知\n发言尽量不超过8分钟。', hits: ['尽量'] },
    ],
    allows: [
      '关于撰写总结的通知\n总结原则上要求手写，视力不便的除外。',
      '关于值班的通知\n值班人员原则上应住在单位。确需离开的，报主任同意。',
      '关于轮岗的通知\n会计一般由财政所统一考录。',
      { text: '承租人的收入原则上应当不超过职工平均工资的五倍。', genre: 'norm' },
      '这种鱼一般不超过五斤。',
      '关于改文的通知\n“原则上要求”请写明例外。',
      '关于一般公共预算的通知\n一般公共预算应于3月报送。',
    ],
  },
  function* (block, ctx) {
    for (const [index, { start, unit }] of block.sentences.entries()) {
      const hit = unit
        .hits(hedges)
        .find((one) => ASKS.test(unit.text.slice(one.end)) && !isNoun(unit.text, one) && isAsserted(unit, one));
      if (hit === undefined) continue;
      const near = [index - 1, index, index + 1].map((at) => block.sentences[at]?.unit.text ?? '').join('');
      if (EXCEPTION.test(near)) continue;
      const stop = start + unit.text.length - (/[。；]$/u.test(unit.text) ? 1 : 0);
      const fix = ctx.fix(
        'fixExcept',
        {},
        'suggest',
        [{ start: stop, end: stop, newText: '（${1:例外情形}除外）' }],
        'snippet',
      );
      yield ctx.finding(
        'open',
        { start: start + hit.start, end: start + hit.end },
        { word: hit.term },
        { fixes: [fix] },
      );
    }
  },
);

/** 一般 before a noun is an adjective: 一般公共预算、一般问题. */
function isNoun(text: string, hit: { readonly end: number; readonly term: string }): boolean {
  return hit.term === '一般' && !/^(?:应|须|不|要|以)/u.test(text.slice(hit.end));
}
