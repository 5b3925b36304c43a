import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';

/** A shorter block is a title, a line of verse or a label, and may end as it likes. */
const MIN_PROSE = 24;
/** Characters of each side shown as the place of the break. */
const SHOWN = 6;
/** More breaks than this, and in more than this share of the paragraphs: lines of a page, as text taken from a PDF has them. */
const MAX_BREAKS = 4;
const MAX_SHARE = 0.2;
/** The next paragraph begins with the rest of a phrase: a character or two and then a comma, or a mark or particle that starts nothing. */
const REST =
  /^(?:[\p{Script=Han}]{1,2}[，、,。；;]|[，、。；：）》”’,;)]|的(?!确|士)|和(?![平谐睦解风])|与(?![会众此]))/u;

/** Two characters that begin a sentence and take a comma. */
const OPENERS =
  /^(?:此外|其中|同时|另外|首先|其次|再次|最后|总之|然而|因此|据此|今年|目前|近年|去年|为此|对此|于是|当前|同日|当天|随后|接着|今后|下步|会后|期间|据悉|日前|昨天|今天|明天|如今|现在|后来|起初|原来|当然|例如|比如|另有|如有|如需|否则|反之|果然|忽然|突然|终于)[，,]/u;

interface Edge {
  readonly text: string;
  /** A sentence of running text is left open at the end. */
  readonly open: boolean;
  /** Could be the rest of one. */
  readonly rest: boolean;
  /** Prose without a numbering mark, so that it may belong to the block before. */
  readonly joins: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'struct/broken-paragraph',
    summary: '一句话在词中间断成两段',
    why: '词被分段切开，读者要自己拼回去，多半是复制时带进了换行。',
    fixNote: '把后一段接到前一段末尾，文字一个不改；原处会留下空行。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['other'] },
    sources: [],
    messages: {
      broken: '段落在“{tail}”处断开，下一段以“{head}”开头，请接成一段。',
      next: '被断开的后半',
      fixJoin: '接成一段',
    },
    examples: [
      {
        bad: '关于供水的报告\n水厂更换了三台水泵，居民用水的压力比上月提高，夜间也能正\n常，二楼以上不再缺水。',
        hits: ['，夜间也能正'],
        good: '关于供水的报告\n水厂更换了三台水泵，居民用水的压力比上月提高，夜间也能正常，二楼以上不再缺水。',
      },
      {
        bad: '关于修路的报告\n施工队从3月起分两段施工，先修东段，再修西段，两段都用混凝土、\n碎石铺底，月底通车。',
        hits: ['都用混凝土、'],
      },
      {
        bad: '关于图书馆的总结\n全年新增图书三千册，由各学校按班级轮流借阅，借期一个月，逾期\n的，由班主任提醒归还。',
        hits: ['一个月，逾期'],
      },
      {
        bad: '关于防汛的通知\n各村于3月20日前清完河道，清出的淤泥运到指定地\n点，不得堆在路边。',
        hits: ['泥运到指定地'],
        fixed: '关于防汛的通知\n各村于3月20日前清完河道，清出的淤泥运到指定地点，不得堆在路边。\n',
      },
    ],
    allows: [
      '关于供水的报告\n水厂更换了三台水泵，居民用水的压力比上月提高。\n夜间，二楼以上不再缺水。',
      '关于供水的报告\n水厂更换三台水泵\n二楼，不再缺水。',
      '关于防汛的通知\n各村要做好以下准备，按时报镇里：\n一、清淤，3月前清完。',
      '关于防汛的通知\n各村于3月20日前清完河道，清出的淤泥运到指定地点堆放\n请认真执行，按时完成。',
      '白日依山尽，黄河入海流\n欲穷千里目，更上一层楼',
      '关于修路的报告\n施工队从3月起分两段施工，先修东段，再修西段，两段都用混凝土铺底\n此外，月底通车。',
      {
        text: '关于供水情况的报告\n水厂今年更换了三台水泵，夜间也能正常供水，二楼\n以上的住户不再缺水，水压比上月明显提高，居民来\n电减少。水厂还检修了两座水塔，清洗了过滤池，更\n换了滤料，化验室每天取样三次，结果张贴在门口，\n谁都可以查看。下半年水厂准备接通西街的支管，工\n期四十天，由镇供水站的两个班组轮流施工，白天停\n水时用水车送水，每户每次两桶，老人户由邻居代领\n并登记。完工以后水费不变，仍按每吨二元五角收取，\n旧水表由水厂统一更换，住户不出钱。\n特此报告。',
      },
    ],
  },
  {
    collect: (block): Edge | undefined => edgeOf(block),
    *check(document, ctx) {
      const breaks = document.items.flatMap((item, index) => {
        const next = document.items[index + 1];
        if (!item.value.open || next?.block !== item.block + 1 || !next.value.joins) return [];
        return next.value.rest || item.value.text.endsWith('、') ? [{ item, next }] : [];
      });
      if (breaks.length > MAX_BREAKS && breaks.length > document.blockCount * MAX_SHARE) return;
      for (const { item, next } of breaks) {
        const { length } = item.value.text;
        const head = next.value.text.slice(0, 4);
        yield ctx.finding(
          'broken',
          { block: item.block, start: length - SHOWN, end: length },
          { tail: item.value.text.slice(-4), head },
          {
            related: [{ block: next.block, start: 0, end: head.length, message: ctx.message('next', {}) }],
            fixes: [
              ctx.fix('fixJoin', {}, 'suggest', [
                { block: item.block, start: length, end: length, newText: next.value.text },
                { block: next.block, start: 0, end: next.value.text.length, newText: '' },
              ]),
            ],
          },
        );
      }
    },
  },
);

function edgeOf(block: BlockUnit): Edge | undefined {
  const { text, blockKind, ordinal } = block;
  if (blockKind !== 'paragraph' && blockKind !== 'listItem') return undefined;
  const prose = text.length >= MIN_PROSE && /[，,]/u.test(text);
  return {
    text,
    open: prose && /[\p{Script=Han}、，,]$/u.test(text),
    rest: REST.test(text) && !OPENERS.test(text),
    joins: ordinal === undefined && /[，。、,；;]/u.test(text),
  };
}
