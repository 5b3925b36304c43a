import { isBackedUp, isRunningText } from '../../../guards/asserted.ts';
import { isOfCentralOrgan } from '../../../guards/central-organ.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { countChars } from '../../../text/chars.ts';
import { frames } from './words.ts';

/** A basis takes a sentence or two; from here on the reader waits. In characters before the first concrete item. */
const MIN_CHARS = 120;
const MIN_FRAMES = 3;
/** How many places of the opening are pointed at. */
const MOST_SHOWN = 6;
/** Look no further than this many characters into the text. */
const HORIZON = 1500;

interface Step {
  readonly chars: number;
  /** Frame words of the sentence that name nobody, where they stand. */
  readonly frames: readonly Span[];
  /** Where the sentence begins when it is concrete. */
  readonly concrete?: Span;
}

export const rule = defineDocumentRule(
  {
    id: 'slogan/preamble-hat',
    summary: '开头很长一段没有具体事项',
    why: '读者打开文件，先要知道谁在何时前做什么。开头写清依据即可，要办的事放到前面，后面的话才有人读。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'minutes', 'request'] },
    sources: [
      {
        instrument: '《整治形式主义为基层减负若干规定》',
        clause: '第2条',
        words: '文件应当开门见山、直奔主题，着重提出贯彻落实的政策措施',
        provenance: 'seen',
      },
    ],
    messages: {
      late: '开头{count}字没有数字和日期，请把要办的事提前。',
      here: '具体事项从这里开始',
      frame: '开头又一处',
    },
    terms: [frames],
    examples: [
      {
        bad: '关于做好渔港管理的通知\n渔港是渔民的家，全县渔港管理工作要深入学习贯彻上级会议精神，全面贯彻落实县里的各项部署，认真落实有关要求，在上级部门的关心支持下，凝心聚力，真抓实干，推动渔港各项工作再上新台阶。各单位要坚持以服务渔民为宗旨，牢固树立大局意识，切实增强工作的责任感和使命感，以更高标准、更严要求、更实作风推动渔港管理工作高质量发展。\n3月20日前，各港站检修缆桩120个。',
        hits: ['深入学习贯彻'],
        good: '关于做好渔港管理的通知\n3月20日前，各港站检修缆桩120个。',
      },
      {
        bad: '关于民政工作的报告\n一年来，在上级部门的正确领导下，在兄弟单位的大力支持下，在全体职工的共同努力下，我局认真落实各项部署，全面贯彻落实各项要求，坚持以服务群众为宗旨，团结一心，奋发有为，扎实工作，各项事业取得新的进步，为全县经济社会发展作出了积极贡献，得到了社会各界的广泛认可，圆满完成了各项目标任务，呈现出稳中有进、稳中向好的良好态势，为今后的工作打下了坚实的基础，积累了宝贵的经验。\n全年发放补助320万元。',
        hits: ['正确领导下'],
      },
      {
        bad: '关于图书馆工作的总结\n一年来，图书馆在文化主管部门的关心支持下，在广大读者的密切配合下，始终坚持以读者为中心，牢固树立服务意识，紧紧围绕中心任务，真抓实干，锐意进取，各项工作迈上新台阶。大家精神面貌焕然一新，凝聚力不断增强，水平不断提高，管理不断规范，面貌不断改善，赢得了各方面的普遍赞誉，为文化事业的繁荣发展贡献了力量，也为各项工作再上新台阶打下了坚实的基础。\n全年借出图书8.6万册。',
        hits: ['关心支持下'],
      },
      {
        bad: '关于报送防汛情况的报告\n入汛以来，我镇高度重视，坚决贯彻落实上级决策部署，认真落实防汛责任，立足防大汛、抢大险、救大灾，全镇上下众志成城，广大干部职工舍小家、顾大家，连续奋战，谱写了一曲感人的赞歌。各级领导亲临一线，靠前指挥，全体人员闻汛而动，尽锐出战，形成了齐抓共管的强大合力，有力保障了人民群众生命财产安全，防汛工作取得了阶段性胜利，得到了上级的充分肯定和群众的高度评价。\n7月3日至5日，转移住户46户。',
        hits: ['坚决贯彻落实'],
      },
    ],
    allows: [
      '关于做好渔港管理的通知\n为落实全省渔港会议部署，根据《渔港管理办法》，现就检修工作通知如下。\n3月20日前，各港站检修缆桩120个。',
      '关于民政工作的报告\n在县委领导下，全局全年发放补助320万元，走访2100户。',
      '渔港的历史很长。它在海湾的保护下，在渔民的努力下，在几代人的帮助下建成。',
      '关于水利工作的报告\n全面贯彻落实上级部署，认真落实各项要求，深入学习贯彻会议精神，完成投资2.3亿元。',
      '关于做好春灌的通知\n春灌从4月1日开始。各村要认真落实轮灌表。',
      { text: '深入学习贯彻会议精神，全面贯彻落实部署，认真落实要求。', genre: 'essay' },
    ],
  },
  {
    collect(block) {
      const steps = isRunningText(block) ? block.sentences.map(({ start, unit }) => stepOf(block, start, unit)) : [];
      return steps.length === 0 ? undefined : steps;
    },
    *check(document, ctx) {
      if (isOfCentralOrgan(document.title)) return;
      let count = 0;
      const seen: (Span & { readonly block: number })[] = [];
      for (const { block, value } of document.items) {
        for (const step of value) {
          const [first] = seen;
          if (step.concrete !== undefined) {
            if (first === undefined || seen.length < MIN_FRAMES || count < MIN_CHARS) return;
            const others = seen.slice(1, MOST_SHOWN).map((place) => ({ ...place, message: ctx.message('frame', {}) }));
            const related = [{ ...step.concrete, block, message: ctx.message('here', {}) }, ...others];
            yield ctx.finding('late', first, { count }, { related });
            return;
          }
          seen.push(...step.frames.map((span) => ({ ...span, block })));
          count += step.chars;
          if (count > HORIZON) return;
        }
      }
    },
  },
);

function stepOf(block: BlockUnit, start: number, unit: SentenceUnit): Step {
  const chars = countChars(unit.text);
  const hits = unit.hits(frames).map((hit) => ({ start: start + hit.start, end: start + hit.end }));
  const step = { chars, frames: hits };
  const concrete =
    isBackedUp(unit) || (hits.length === 0 && unit.slots.who !== undefined && unit.slots.what !== undefined);
  if (!concrete) return step;
  const head = /^[^，。；：]{1,12}/u.exec(unit.text)?.[0].length ?? 1;
  return { ...step, concrete: { start, end: Math.min(block.text.length, start + head) } };
}
