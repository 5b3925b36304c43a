import { isMentionAt } from '../../../facts/clauses.ts';
import { defineTerms } from '../../../lexicon/term-table.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { Span } from '../../../text/span.ts';

const WAR = defineTerms('brand/military', {
  act: '挂帅 出征 上阵 冲锋 突围 亮剑 参战 迎战 请战 鏖战 决战 会战 打赢 打响 冲锋陷阵 披挂上阵 排兵布阵 攻城拔寨 安营扎寨',
  place: '主战场 火线 前线 战场 战壕 阵地 练兵场 桥头堡 主阵地',
  force: '尖刀班 突击队 先锋队 铁军 敢死队 轻骑兵 主力军 生力军 尖兵 号角 冲锋号 集结号 军令状 战时激励',
  fight: '歼灭战 阻击战 持久战 攻坚战 硬仗 阵地战 突击战 遭遇战 大会战 闪电战 总攻 战时状态 战时机制',
});
/** Fixed names of policies and the plain words of real forces. */
const FIXED =
  /(?:脱贫|污染防治|三大|蓝天|碧水|净土|保卫|防沙|治沙|荒漠化|沙漠|沙地|风沙|三北|防汛|抗旱|抢险|缉毒|禁毒)[\p{Script=Han}、“”]{0,14}$/u;
/** Plain words for the commonest figures. */
const PLAIN: Readonly<Record<string, string>> = {
  挂帅: '牵头',
  出征: '参加',
  上阵: '参加',
  披挂上阵: '参加',
  主战场: '主要工作现场',
  火线: '一线',
  铁军: '队伍',
  军令状: '承诺书',
  打响: '开展',
};
const FEWEST = 3;

interface War extends Span {
  readonly word: string;
}

export const rule = defineDocumentRule(
  {
    id: 'brand/military',
    summary: '战争用语写日常工作（挂帅、出征、主战场）',
    why: '战争用语把日常工作说得很紧张，却不说谁做了什么。换成实际动作，读者才看得清分工。',
    fixNote: '常见的换成平实说法，供起草人取舍。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'essay'] },
    sources: [],
    messages: { war: '“{word}”是战争用语，请写实际动作（本文共{n}处）。', fixPlain: '改为“{plain}”' },
    terms: [WAR],
    options: {
      perThousand: { type: 'integer', default: 3, min: 1, max: 50, about: '每千字达到这么多处才提示' },
    },
    triggers: [WAR],
    examples: [
      {
        bad: '关于修渠的汇报\n村支书挂帅，组长出征，村民上阵，渠修好了。',
        hits: ['挂帅', '出征', '上阵'],
        good: '关于修渠的汇报\n村支书牵头，5名组长带队，120名村民参加，修渠2公里。',
        fixed: '关于修渠的汇报\n村支书牵头，组长出征，村民上阵，渠修好了。',
      },
      { bad: '关于收粮的总结\n吹响冲锋号，立下军令状，奔赴主战场，粮食入库。', hits: ['冲锋号', '军令状', '主战场'] },
      { bad: '关于普查的讲话\n组建尖刀班，打响攻坚战，建一支铁军。', hits: ['尖刀班', '打响', '攻坚战', '铁军'] },
      { bad: '关于招生的汇报\n老师火线上阵，迎战招生季。', hits: ['火线', '上阵', '迎战'] },
    ],
    allows: [
      '关于治沙的报告\n沙漠边缘阻击战完成造林，沙地歼灭战收尾，三北工程攻坚战推进。',
      '关于修渠的汇报\n村支书挂帅，三组修渠，用工120个。',
      '关于环境的报告\n巩固污染防治攻坚战、蓝天保卫战成果，打赢净土保卫战。',
      { text: '部队出征，战士上阵，冲锋在前，守住阵地。', genre: 'other' },
      '关于消防的总结\n消防员赶到火灾现场，用水枪灭火。',
      { text: '有的单位动辄“挂帅出征”，火线上阵，只有口号。', genre: 'criticism' },
      '关于民兵的通知\n民兵营、突击队、先锋队集合，听号角为令。',
      '关于粮站的报告\n粮站主任带队，12人收粮。',
    ],
  },
  {
    collect(block): readonly War[] | undefined {
      if (block.digest.mention || block.digest.regime === 'emergency' || block.digest.regime === 'safety')
        return undefined;
      const found = block
        .hits(WAR)
        .filter((hit) => !FIXED.test(block.text.slice(Math.max(0, hit.start - 16), hit.start)))
        .filter((hit) => !isMentionAt(block.clauses, hit.start))
        .map(({ start, end, term }) => ({ start, end, word: term }));
      return found.length === 0 ? undefined : found;
    },
    *check(document, ctx) {
      const all = document.items.flatMap(({ block, value }) => value.map((war) => ({ ...war, block })));
      const crowded = document.items.some(({ value }) => value.length >= FEWEST);
      const dense = all.length >= FEWEST && all.length * 1000 >= ctx.options.perThousand * document.chars;
      if (!crowded && !dense) return;
      const shown = dense
        ? all
        : all.filter(({ block }) => all.filter((other) => other.block === block).length >= FEWEST);
      for (const { block, start, end, word } of shown) {
        const plain = PLAIN[word];
        const fixes =
          plain === undefined
            ? []
            : [ctx.fix('fixPlain', { plain }, 'suggest', [{ block, start, end, newText: plain }])];
        yield ctx.finding('war', { block, start, end }, { word, n: shown.length }, { fixes });
      }
    },
  },
);
