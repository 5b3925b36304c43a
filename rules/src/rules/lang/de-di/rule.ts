import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { adverbs, DOING, OBJECT, VERB } from './words.ts';

export const rule = defineSentenceRule(
  {
    id: 'lang/de-di',
    summary: '“更好的了解”：动词前应写“地”',
    why: '“的”后面读者等着名词，遇到动词要回头重读；正式文稿里动词前的修饰写“地”。',
    fixNote: '把动词前的“的”改为“地”。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      adverb: '“{verb}”是动词，前面的“的”应写作“地”。',
      fixDi: '改为“{word}”',
    },
    terms: [adverbs],
    triggers: [adverbs],
    examples: [
      { bad: '先看账，才能更好的了解水费去向。', hits: ['更好的'], fixed: '先看账，才能更好地了解水费去向。' },
      { bad: '各村要认真的落实轮灌时间。', hits: ['认真的'], good: '各村要认真地落实轮灌时间。' },
      { bad: '安排轮岗，是为了更快的掌握泵房操作。', hits: ['更快的'] },
      { bad: '夜校能帮助学徒更好的适应新机器。', hits: ['更好的'] },
      { bad: '为更好的保障师生饮水，学校装了两台净水机。', hits: ['更好的'] },
    ],
    allows: [
      '这成为更好的保障渠道之一。',
      '为更好的保障体系筹钱。',
      '为更好的服务，窗口延时。',
      '乘客要有更好的服务。',
      '为了更好的服务质量，窗口延长一小时。',
      '学校能有更好的学习环境。',
      '要采取更有效的解决办法。',
      '他是认真的，落实得也快。',
      '需要更多的了解机会。',
      '要有更好的发展。',
      '对积极的推动作用要写明数据。',
    ],
  },
  function* (unit, ctx) {
    for (const hit of unit.hits(adverbs)) {
      const verb = VERB.exec(unit.text.slice(hit.end))?.[0];
      if (verb === undefined || !DOING.test(unit.text.slice(0, hit.start))) continue;
      if (!OBJECT.test(unit.text.slice(hit.end + verb.length)) || objectIsHead(unit.text, hit.end)) continue;
      const word = `${hit.term.slice(0, -1)}地`;
      const edit = { start: hit.end - 1, end: hit.end, newText: '地' };
      yield ctx.finding('adverb', hit, { verb }, { fixes: [ctx.fix('fixDi', { word }, 'suggest', [edit])] });
    }
  },
);

/** 更好的解决群众困难的办法: 的 further on shows that a noun is what 更好的 describes. */
function objectIsHead(text: string, from: number): boolean {
  return /^[^，。；！？]*的/u.test(text.slice(from));
}
