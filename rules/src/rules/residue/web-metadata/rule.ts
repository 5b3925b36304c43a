import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { headerLine, repeatedHeader } from './header.ts';
import { CHROME, CODE, PAGE_FIELD, TAG } from './shapes.ts';
import { patternList } from '../../../match/pattern-list.ts';

interface Collected {
  readonly spans: readonly Chrome[];
  /** The first tag of a text that was given as plain and is HTML. */
  readonly tag: Span | undefined;
  /** The text of a short line, else undefined. */
  readonly line: string | undefined;
  readonly length: number;
  /** The block is the date below the text: what follows it is printed at the foot of the paper. */
  readonly dated: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'residue/web-metadata',
    summary: '网页的来源、点赞数、代码等留在正文',
    why: '这些是网页自己的信息，不是文件内容，说明文字是从网上复制来的，没有清理。',
    fixNote: '删去网页字样；全文都是网页代码时只提示一次，请重新粘贴为纯文本。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    layer: 'raw',
    sources: [],
    messages: {
      chrome: '“{span}”是网页自带的信息，请删去。',
      field: '“{span}”是网站登载时加的，报送或存档的文稿请删去。',
      header: '这一行是网页的页头，下文又有同样一行，请删去一处。',
      markup: '全文夹有网页代码，请重新粘贴为纯文本。',
      fixDrop: '删去这处网页信息',
    },
    examples: [
      {
        bad: '关于供水的报告\n更新时间：2025-03 来源：网友投稿\n水厂检修三次。',
        hits: ['更新时间：2025-03', '来源：网友投稿'],
        good: '关于供水的报告\n水厂检修三次。',
      },
      {
        bad: '关于供水的报告\n点赞数：120\n水厂检修三次。',
        hits: ['点赞数：120'],
        fixed: '关于供水的报告\n\n水厂检修三次。',
      },
      { bad: '关于供水的报告\n水厂检修三次。\n");', hits: ['");'] },
      {
        bad: '<div>\n<p>关于供水的报告</p>\n<p>水厂检修三次。</p>\n<p>水塔已修好。</p>\n</div>',
        hits: ['<p>'],
      },
      {
        bad: '11330000MB0000000X/2025-00012\n关于供水的报告\n水厂检修三次。\n公开方式：主动公开',
        hits: ['11330000MB0000000X/2025-00012', '公开方式：主动公开'],
      },
      {
        bad: '青石县水务局\n11330000MB0000000X/2025-00012\n青石县水务局\n关于停水的通知\n\n关于停水的通知\n各村：\n3月5日停水。',
        hits: ['青石县水务局', '11330000MB0000000X/2025-00012', '青石县水务局', '关于停水的通知'],
      },
      { bad: '首页 > 公告 > 供水\n关于供水的报告\n水厂检修三次。', hits: ['首页 > 公告 > 供水'] },
      { bad: '关于供水的报告\n网友 分享 时间：\n水厂&nbsp;检修三次。', hits: ['网友 分享 时间：', '&nbsp;'] },
    ],
    allows: [
      '关于供水的报告\n数据来源：县统计局年报。',
      '关于供水的报告\n水费更新时间由水厂公布，网友留言由办公室答复。',
      '关于供水的报告\n点赞活动共收到留言40条。',
      { text: '# 关于供水的报告\n\n<p align="center">水厂检修三次。</p>\n', language: 'markdown' },
      { text: '<div><p>关于供水的报告</p><p>水厂检修三次。</p><p>水塔已修好。</p></div>', language: 'html' },
      '关于供水的报告\n上一篇讲过水厂，下一篇讲水塔。',
      '关于供水的报告\n电话 0571 88000000',
      '关于供水的报告\n本报告的公开方式为主动公开，由镇办公室张贴。',
      '关于供水的通知\n各村：\n3月5日停水。\n县水务局\n2025年3月1日\n公开方式：主动公开',
      '关于供水的报告\n首页和关注按钮由镇里的网站设置。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const spans = spansIn(block);
      const match = block.digest.strayHtml ? TAG.exec(block.text) : null;
      const line = headerLine(block.text);
      const dated = block.blockKind === 'date';
      if (spans.length === 0 && match === null && line === undefined && !dated) return undefined;
      return {
        spans,
        dated,
        line,
        length: block.text.length,
        tag: match === null ? undefined : { start: match.index, end: match.index + match[0].length },
      };
    },
    *check(document, ctx) {
      const tagged = document.items.find((item) => item.value.tag !== undefined);
      if (tagged?.value.tag !== undefined)
        yield ctx.finding('markup', { block: tagged.block, ...tagged.value.tag }, {});
      const header = new Set(
        repeatedHeader(
          document.items.flatMap(({ block, value }) => (value.line === undefined ? [] : { block, text: value.line })),
        ),
      );
      for (const { block, value } of document.items) {
        if (header.has(block) && value.spans.length === 0 && value.line !== undefined)
          yield ctx.finding('header', { block, start: 0, end: value.length }, {}, { level: 'info' });
        for (const span of value.spans) {
          if (span.text.startsWith('公开') && document.items.some((item) => item.value.dated && item.block < block))
            continue;
          const place = { block, start: span.start, end: span.end };
          const data = { span: span.text.slice(0, 14) };
          const fixes = [ctx.fix('fixDrop', {}, 'suggest', [{ ...place, newText: '' }])];
          yield span.field
            ? ctx.finding('field', place, data, { fixes, level: 'info' })
            : ctx.finding('chrome', place, data, { fixes });
        }
      }
    },
  },
);

interface Chrome extends Span {
  readonly text: string;
  /** A field of an official site, not a leftover of a scraped page. */
  readonly field: boolean;
}

/** The fields come first in both. */
const PAGE = patternList([...PAGE_FIELD, ...CHROME]);
const PAGE_WITH_CODE = patternList([...PAGE_FIELD, ...CHROME, ...CODE]);

function spansIn(block: BlockUnit): readonly Chrome[] {
  if (block.blockKind === 'code') return [];
  const { genre } = block.digest;
  const found = (genre === 'other' || genre === 'norm' ? PAGE : PAGE_WITH_CODE)
    .matches(block.text)
    .map(({ place, match }) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      field: place < PAGE_FIELD.length,
    }))
    .filter((span) => !insideTag(block, span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Attributes inside a tag go with the tag, and entities of real markup are markup. */
function insideTag(block: BlockUnit, span: Span): boolean {
  return block.masks.some((mask) => mask.kind !== 'break' && mask.start <= span.start && span.end <= mask.end);
}
