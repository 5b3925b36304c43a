import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { anchorsOf, GRAM } from './anchors.ts';
import { findRepeats, type Passage } from './repeats.ts';
import { echoes, isCouplet, type Slogan } from './slogans.ts';

interface Collected extends Passage {
  readonly slogans: readonly Omit<Slogan, 'block'>[];
}

/** Figures, and words of the Party, of leaders and of laws, are repeated by custom. */
const CUSTOM = /\d|党|总书记|习近平|中央|主义|两个维护|两个确立|《|〔/u;

export const rule = defineDocumentRule(
  {
    id: 'struct/self-repeat',
    summary: '同一句话在文中说了两遍',
    why: '重复的话不增加内容，还让人怀疑前后是不是两件事。留一处，另一处删去或改写成新的内容。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'essay'] },
    sources: [],
    messages: {
      repeat: '这{n}字前文已写过，请留一处。',
      echo: '这句赞语前文说过，请留一处。',
      earlier: '前文相同的话',
    },
    options: {
      least: { type: 'integer', default: 20, min: 12, max: 200, about: '至少多少个连续相同的字才算重复' },
    },
    examples: [
      {
        bad: '关于水厂的总结\n全站职工发扬不怕苦的作风，冒雨抢修破裂的输水管道，水压当晚恢复。\n回顾一年，全站职工发扬不怕苦的作风，冒雨抢修破裂的输水管道，受到好评。',
        hits: ['全站职工发扬不怕苦的作风，冒雨抢修破裂的输水管道，'],
        good: '关于水厂的总结\n全站职工冒雨抢修破裂的输水管道，水压当晚恢复。\n回顾一年，抢修平均用时由6小时降到3小时。',
      },
      {
        bad: '关于学校的报告\n食堂每天公布菜价和进货单，请家长代表轮流陪餐。食堂每天公布菜价和进货单，请家长代表轮流陪餐。',
        hits: ['食堂每天公布菜价和进货单，请家长代表轮流陪餐'],
      },
      {
        bad: '关于造林的讲话\n各村要落实专人看护新栽的苗木，发现枯死及时补栽，\n做好浇水。\n各村要落实专人看护新栽的苗木，发现枯死及时补栽，做好防火。',
        hits: ['各村要落实专人看护新栽的苗木，发现枯死及时补栽，'],
      },
      {
        bad: '关于档案的讲话\n要把每一份档案都当作将来会有人查阅的凭证来整理。还要把每一份档案都当作将来会有人查阅的凭证来整理。',
        hits: ['要把每一份档案都当作将来会有人查阅的凭证来整理'],
      },
      {
        bad: '关于养老的汇报\n打造一支让老人放心、让家属满意的护理员队伍。\n全年招聘32人，努力建设老人放心、家属满意的护理员队伍。',
        hits: ['老人放心、家属满意的护理员队伍'],
      },
    ],
    allows: [
      '关于养老的汇报\n打造一支让老人放心、让家属满意的护理员队伍。\n食堂做到老人放心、家属满意，菜价公示。',
      '关于养老的汇报\n回访46户，老人满意、家属满意的护理员有31人。\n护理员队伍全年招聘32人。',
      '关于水厂的总结\n抢修管道3处，水压恢复。\n抢修水泵2台，水压恢复。',
      '关于补贴的通知\n县农业农村局、县财政局、县自然资源局、县统计局负责审核。县农业农村局、县财政局、县自然资源局、县统计局负责公示。',
      '关于学习的报告\n学习《中华人民共和国水法实施细则若干问题的解释》。落实《中华人民共和国水法实施细则若干问题的解释》。',
      {
        text: '申请人应当在收到通知之日起十五日内提交材料。受理机关应当在收到通知之日起十五日内提交材料。',
        genre: 'norm',
      },
      '关于会议的报告\n会议地点：县政府办公楼三楼第二会议室。签到地点：县政府办公楼三楼第二会议室。',
      '关于复核的通知\n不符合要求的，可以退回并要求申请人在三日内补充材料。\n材料不全的，可以退回并要求申请人在三日内补充材料。',
      '雨下着，雨下着，一直下到天亮的时候才慢慢地停了下来。雨下着，雨下着，一直下到天亮的时候才慢慢地停了下来。',
    ],
  },
  {
    collect(block, { least }): Collected | undefined {
      if (block.blockKind !== 'paragraph' && block.blockKind !== 'listItem') return undefined;
      if (block.text.length < GRAM) return undefined;
      const slogans = block.sentences
        .filter(({ unit }) => isCouplet(unit.text))
        .map(({ start, unit }) => ({ start, text: unit.text }));
      return { text: block.text, anchors: anchorsOf(block.text, least), slogans };
    },
    *check(document, ctx) {
      const passages = document.items.map(({ block, value: { text, anchors } }) => ({ block, text, anchors }));
      for (const repeat of findRepeats(passages, ctx.options.least)) {
        if (CUSTOM.test(repeat.text)) continue;
        const { block, start, end, earlier } = repeat;
        const related = [{ ...earlier, message: ctx.message('earlier', {}) }];
        yield ctx.finding('repeat', { block, start, end }, { n: repeat.chars }, { related });
      }
      const slogans = document.items.flatMap(({ block, value }) => value.slogans.map((one) => ({ ...one, block })));
      for (const { earlier, ...place } of echoes(slogans)) {
        const related = [{ ...earlier, message: ctx.message('earlier', {}) }];
        yield ctx.finding('echo', place, {}, { related });
      }
    },
  },
);
