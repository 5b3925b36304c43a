import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { coinedKind } from '../coined.ts';
import { quotedIn, type Quoted } from '../quoted.ts';

interface Name extends Span {
  readonly text: string;
  /** A number stands in the same sentence after the name. */
  readonly measured: boolean;
}

const LONGEST = 20;

export const rule = defineDocumentRule(
  {
    id: 'brand/name-density',
    summary: '自拟的活动名、品牌名多而没有数据',
    why: '每个名称都像一项新活动，基层要重新组织、重新报材料。用通用说法并写出办了几次、办成什么，读者才看得出实情。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism', 'reply', 'minutes'] },
    sources: [],
    messages: {
      many: '全文{n}个自拟名称，其中{m}个没写数据，请改用通用说法。',
      bare: '“{name}”只有名称，请写它指哪件事、办成什么。',
      named: '“{name}”如是自拟名称，可改用通用说法。',
    },
    options: {
      perThousand: { type: 'integer', default: 6, min: 1, max: 50, about: '每千字超过这么多个名称才提示总数' },
    },
    triggers: ['quote'],
    examples: [
      {
        bad: '关于图书馆的报告\n图书馆开展“书香满院”活动，读者增多。',
        hits: ['书香满院'],
        good: '关于图书馆的报告\n图书馆每周六办读书会，全年48场，到场2100人次。',
      },
      {
        bad: '关于社区的汇报\n社区开展“暖心敲门”行动、“邻里有约”活动、“银铃课堂”品牌、“夕阳红”学堂、“巧手”沙龙。',
        hits: ['暖心敲门', '邻里有约', '银铃课堂', '夕阳红', '巧手'],
      },
      { bad: '关于档案馆的意见\n开展“兰台先锋”档案数字化会战。', hits: ['兰台先锋'] },
      { bad: '关于湿地的方案\n擦亮“心湖·知己”服务品牌。', hits: ['心湖·知己'] },
      { bad: '关于夜校的通知\n办好“灯塔讲堂”，职工都来听。', hits: ['灯塔讲堂'] },
      { bad: '关于卫生院的总结\n卫生院实施“健康敲门”工程，走访老人320名。', hits: ['健康敲门'] },
      { bad: '关于茶厂的汇报\n茶厂办起“茶香夜校”，职工称好。', hits: ['茶香夜校'] },
      { bad: '关于渔港的报告\n渔港着力打造“海岸样板”，设立“妈妈课堂”。', hits: ['海岸样板', '妈妈课堂'] },
    ],
    allows: [
      '关于学校的报告\n学校用“空中课堂”补课，办好“第二课堂”。',
      '关于图书馆的报告\n图书馆参加“质量月”活动和“中国品牌日”活动。',
      '关于电厂的报告\n“疆电入渝”工程送电300亿千瓦时。',
      '关于学校的报告\n学校办了“宪法宣传周”活动。',
      '关于商场的报告\n商场卖“云岭”品牌茶叶40箱，“老张”品牌豆干60箱。',
      '关于街道的报告\n街道推进“雪亮工程”和“三北”工程。',
      '关于街道的报告\n《“书香满院”活动方案》已经印发。',
      '关于学校的通知\n不再开展“小手牵大手”活动，停办“亲子互动”大赛。',
      '关于图书馆的要点\n“晨读打卡”活动停办，抽查的200人里有177人说不出书名。',
      '广告里说，“夏日清凉”活动明天开始。',
      '关于商店的通知\n请在“便民服务”小程序报名。',
    ],
  },
  {
    collect(block): readonly Name[] | undefined {
      if (block.digest.mention) return undefined;
      const names = quotedIn(block, LONGEST)
        .filter((quoted) => coinedKind(quoted) === 'activity' && isHeld(block, quoted))
        .map((quoted) => ({
          start: quoted.start,
          end: quoted.end,
          text: quoted.text,
          measured: isMeasured(block, quoted),
        }));
      return names.length === 0 ? undefined : names;
    },
    *check(document, ctx) {
      const names = document.items.flatMap(({ block, value }) => value.map((name) => ({ ...name, block })));
      const bare = names.filter((name) => !name.measured).length;
      const dense = names.length >= 5 && names.length * 1000 > ctx.options.perThousand * document.chars;
      for (const [index, name] of names.entries()) {
        const place = { block: name.block, start: name.start, end: name.end };
        if (index === 0 && dense) yield ctx.finding('many', place, { n: names.length, m: bare });
        else yield ctx.finding(name.measured ? 'named' : 'bare', place, { name: name.text }, { level: 'hint' });
      }
    },
  },
);

/** “晨读打卡”活动停办: what is told is that it ends. */
const ENDS = /^[\p{Script=Han}]{0,6}(?:停办|停止|取消|撤销|叫停|终止|不再)/u;

/** The text stages the activity itself: it neither reports it of others nor forbids or ends it. */
function isHeld(block: BlockUnit, { whole, after }: Quoted): boolean {
  const lead = whole.start - 1;
  return !ENDS.test(after) && !isMentionAt(block.clauses, lead) && polarityAt(block.clauses, lead) !== 'prohibited';
}

/** A count, an amount or a share follows in the same sentence. */
function isMeasured(block: BlockUnit, quoted: Quoted): boolean {
  const stop = block.text.slice(quoted.end).search(/[。；！？]/u);
  const end = stop < 0 ? block.text.length : quoted.end + stop;
  return block.numbers.some(
    ({ start, kind }) => start >= quoted.end && start < end && ['count', 'money', 'percent', 'area'].includes(kind),
  );
}
