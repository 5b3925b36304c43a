import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** What a web page says of itself around a text. Each shape is a label with its value, never a bare word. */
const SHAPES: readonly RegExp[] = [
  /(?:更新时间|发布时间)[:：]\s*\d{4}[-年/.]\d{1,2}\S{0,14}/gu,
  /来源[:：]\s*(?:网友投稿|网友|网络整理|网络|互联网|本站整理)/gu,
  /网友\s*(?:投稿|分享|发布|整理)(?:\s*时间[:：]?)?/gu,
  /(?:点赞数?|浏览次数|浏览量|阅读次数|阅读量|点击量|点击数|评论数|收藏数)[:：]\s*\d+/gu,
  /回答url[:：]\s*\S*/gu,
  /(?:上一篇|下一篇)[:：]\S{0,30}/gu,
  /分享到[:：]\S{0,12}|点击图片进入专题|相关文档[:：]?$/gu,
  /^"\);?$/gu,
  /^\d{1,3} \d{6,8}$/gu,
];
/** Code of a page; technical texts write about it, so it counts only where a document of another kind is certain. */
const CODE: readonly RegExp[] = [
  /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|hellip);/gu,
  /(?:data-[a-z]+|class|href|style)="[^"]{0,80}"(?!>)(?![^<]*>)/gu,
];
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/iu;

interface Collected {
  readonly spans: readonly Chrome[];
  /** The first tag of a text that was given as plain and is HTML. */
  readonly tag: Span | undefined;
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
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      chrome: '“{span}”是网页自带的信息，请删去。',
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
    ],
  },
  {
    collect(block): Collected | undefined {
      const spans = spansIn(block);
      const match = block.digest.strayHtml ? TAG.exec(block.text) : null;
      if (spans.length === 0 && match === null) return undefined;
      return { spans, tag: match === null ? undefined : { start: match.index, end: match.index + match[0].length } };
    },
    *check(document, ctx) {
      const tagged = document.items.find((item) => item.value.tag !== undefined);
      if (tagged?.value.tag !== undefined)
        yield ctx.finding('markup', { block: tagged.block, ...tagged.value.tag }, {});
      for (const { block, value } of document.items) {
        for (const span of value.spans) {
          const place = { block, start: span.start, end: span.end };
          const fix = ctx.fix('fixDrop', {}, 'suggest', [{ ...place, newText: '' }]);
          yield ctx.finding('chrome', place, { span: span.text.slice(0, 14) }, { fixes: [fix] });
        }
      }
    },
  },
);

interface Chrome extends Span {
  readonly text: string;
}

function spansIn(block: BlockUnit): readonly Chrome[] {
  if (block.blockKind === 'code') return [];
  const shapes = block.digest.genre === 'other' ? SHAPES : [...SHAPES, ...CODE];
  const found = shapes
    .flatMap((shape) => [...block.text.matchAll(shape)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
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
