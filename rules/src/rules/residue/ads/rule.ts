import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { adsIn, isSlogan } from './shapes.ts';
import { adWords } from './words.ts';

/** Lines between two advertisements that may belong to them. */
const MAX_BETWEEN = 4;

interface Collected {
  readonly ads: readonly (Span & { readonly text: string })[];
  /** The length of a short line without an advertisement of its own. */
  readonly line: number | undefined;
}

export const rule = defineDocumentRule(
  {
    id: 'residue/ads',
    summary: '资料网站的广告、QQ、倒卖声明留在正文',
    why: '广告是下载来的材料带进来的，与正文无关，发出去会让人看出是套用。',
    fixNote: '删去广告字样；其余文字不动。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [],
    messages: {
      ad: '“{span}”是资料网站的广告，请删去。',
      near: '前后两行都是资料网站的广告，这一行请核对后删去。',
      fixDrop: '删去这处广告',
    },
    terms: [adWords],
    examples: [
      {
        bad: '秋水公文整理，咨询QQ300000001\n关于供水的报告',
        hits: ['秋水公文整理，咨询QQ300000001'],
        good: '关于供水的报告',
      },
      { bad: '关于供水的报告\n仅供学习，禁止外传', hits: ['仅供学习，禁止外传'] },
      {
        bad: '关于供水的报告\n现在加入立享三年资料更新。',
        hits: ['现在加入立享三年资料更新'],
        fixed: '关于供水的报告\n。',
      },
      {
        bad: '仅供学习，禁止外传\n秋水文稿\n天天有新稿\n现在加入立享三年更新\n关于供水的报告\n水厂检修三次。',
        hits: ['仅供学习，禁止外传', '秋水文稿', '天天有新稿', '现在加入立享三年更新'],
      },
      { bad: '关于供水的报告\n更多范文请关注公众号wenmishu2020', hits: ['更多范文请关注公众号wenmishu2020'] },
      {
        bad: '先进事迹材料\n他修路3公里。\n本文档下载自秋水文库，下载后可自行编辑修改。',
        hits: ['本文档下载自秋水文库', '下载后可自行编辑修改'],
      },
      {
        bad: '先进事迹材料\n内容来源于网络，如有侵权请联系删除\n他修路3公里。',
        hits: ['内容来源于网络，如有侵权请联系删除'],
      },
      { bad: '工作总结范文（精选5篇）\n全年修路3公里。', hits: ['范文（精选5篇）'] },
      {
        bad: '关于供水的报告\n全年修泵12台。\n更多述职稿请加微信 gw0086 领取。',
        hits: ['更多述职稿请加微信 gw0086 领取'],
      },
    ],
    allows: [
      '关于办证的通知\n不清楚的可加微信 lhzx0086 询问窗口。',
      '关于图书馆的通知\n持证会员可借书10册，电子书在馆内阅读。',
      '关于填表的通知\n表格下载后用黑色水笔填写，不得修改格式。',
      '关于版权的通知\n发现侵权的，向版权科举报，核实后删除链接。',
      '本文来自民间传说，收在县志里。',

      '联系人：王芳，联系电话：0571-88000000，QQ：300000001。',
      '请加入工作QQ群300000002报名，5月3日截止。',
      '各校要做好党报党刊订阅工作。',
      '镇里开通了微信公众号，发布停水通知。',
      '工会会员凭证领取慰问品。',
      '严禁倒卖农资和救灾物资，公安机关打击倒卖车票行为。',
      '技术支持QQ群：300000003，工作日有人值守。',
      '商会编印会员资料汇编，维护会员权益。',
      '凭消费券立享八折。',
      '内部资料，仅供参考，请勿外传。',
      '本材料仅供会议讨论，会后收回。',
      '图书馆增订范文选读40册。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const spans = block.hits(adWords).length === 0 ? [] : adsIn(block.text);
      const ads = spans.map((span) => ({ ...span, text: block.text.slice(span.start, span.end) }));
      const short = ads.length === 0 && isSlogan(block.text, block.ordinal !== undefined);
      return ads.length === 0 && !short ? undefined : { ads, line: short ? block.text.length : undefined };
    },
    *check(document, ctx) {
      const between = linesBetween(document.items);
      for (const { block, value } of document.items) {
        for (const { start, end, text } of value.ads) {
          const place = { block, start, end };
          const fix = ctx.fix('fixDrop', {}, 'suggest', [{ ...place, newText: '' }]);
          yield ctx.finding('ad', place, { span: text.slice(0, 16) }, { fixes: [fix] });
        }
        if (value.line !== undefined && between.has(block)) {
          const place = { block, start: 0, end: value.line };
          const fix = ctx.fix('fixDrop', {}, 'suggest', [{ ...place, newText: '' }]);
          yield ctx.finding('near', place, {}, { level: 'warning', fixes: [fix] });
        }
      }
    },
  },
);

/** The blocks that stand, few and short, between two blocks with an advertisement. */
function linesBetween(items: readonly DocumentItem<Collected>[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] | undefined;
  let last = -1;
  for (const { block, value } of items) {
    if (block !== last + 1) run = undefined;
    last = block;
    if (value.ads.length === 0) {
      run?.push(block);
      continue;
    }
    if (run !== undefined && run.length <= MAX_BETWEEN) for (const line of run) found.add(line);
    run = [];
  }
  return found;
}
