import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { isBackedUp, isRunningText } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { onCharacter } from './words.ts';

/** What follows 字上: working at it. */
const EFFORT =
  /^(?:下(?:真|实|苦|狠|足|大|硬)?功夫|做(?:足|好)?文章|(?:出|见|求|显|取|谋)(?:真章|成效|实效|实招|突破|成果|水平|作为|效果)|求(?:突破|实效|深入|提升)|使(?:力|劲)|着力|发力|用力|用心|用劲|动脑筋|想办法|聚焦)/u;

/** 坚持“勤”字当头, 念好“早”字经: the character as a motto. */
const MOTTO_BEFORE =
  /(?:坚持|突出|抓住|念[好活]|写好|打好|用好|把握|紧扣|立足|围绕|聚焦|以)[“‘"「『]([^“”‘’"]{1,2})[”’"」』]$/u;
const MOTTO = /^(?:字(?:为(?:先|要|本|基|重|魂|主|根)|当(?:头|先)|打头)|字[经诀])/u;

export const rule = defineSentenceRule(
  {
    id: 'slogan/char-gongfu',
    summary: '“在‘×’字上下功夫”，没有写动作',
    why: '一个字概括不了要做的事，换一个字也说得通。写出要做的动作、由谁做，读者才能照着办。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: { template: '只点了一个“{char}”字，没有写动作；请写谁做什么、何时做完。' },
    terms: [onCharacter],
    triggers: [onCharacter],
    examples: [
      {
        bad: '关于家访的通知\n各校要在“勤”字上下功夫。',
        hits: ['在“勤”字上下功夫'],
        good: '关于家访的通知\n班主任每学期到每名学生家中走访1次。',
      },
      {
        bad: '关于普查的报告\n全所在“准”字上做文章，在“快”字上求突破。',
        hits: ['在“准”字上做文章', '在“快”字上求突破'],
      },
      { bad: '在养路会议上的讲话\n大家要在‘细’字上见真章。', hits: ['在‘细’字上见真章'] },
      { bad: '关于窗口服务的报告\n窗口在"暖"字上下足功夫。', hits: ['在"暖"字上下足功夫'] },
      { bad: '关于夏收的讲话\n夏收要突出“抢”字当先，念好“早”字经。', hits: ['“抢”字当先', '“早”字经'] },
    ],
    allows: [
      '关于碑刻的报告\n碑上以“寿”字为中心，四角各有一只蝙蝠。',
      '关于字帖的报告\n“永”字为第一课，写满两页。',
      '关于家访的通知\n班主任要在备课上下功夫，每课写出三个问题。',
      '关于书法班的通知\n初学者先在“永”字上下功夫，每天写20遍。',
      '他在“之”字上改了三次笔画。',
      '关于改文的通知\n不要写在“实”字上下功夫这样的话。',
      '关于校对的报告\n校对员在“帐”字上发现三处错误。',
      '这首诗在“绿”字上下功夫，炼字很见功力。',
      '关于命名的报告\n巷名在“安”字上取了谐音。',
    ],
  },
  function* (unit, ctx) {
    if (isBackedUp(unit)) return;
    if (
      !isRunningText(unit) ||
      unit.digest.mention ||
      unit.digest.prohibited ||
      /书法|笔画|写字|练字|炼字/u.test(unit.text)
    )
      return;
    for (const hit of unit.hits(onCharacter)) {
      const before = unit.text.slice(0, hit.start);
      const motto = hit.term === '字上' ? null : MOTTO.exec(unit.text.slice(hit.start));
      const opening = (motto === null ? /在[“‘"「『]([^“”‘’"]{1,2})[”’"」』]$/u : MOTTO_BEFORE).exec(before);
      const effort = motto ?? EFFORT.exec(unit.text.slice(hit.end));
      if (opening === null || effort === null) continue;
      const span = {
        start: motto === null ? opening.index : before.length - (opening[1] ?? '').length - 2,
        end: (motto === null ? hit.end : hit.start) + effort[0].length,
      };
      if (polarityAt(unit.clauses, span.start) !== 'asserted' || isMentionAt(unit.clauses, span.start)) continue;
      if (unit.text.slice(0, span.start).endsWith('写')) continue;
      yield ctx.finding('template', span, { char: opening[1] ?? '' });
    }
  },
);
