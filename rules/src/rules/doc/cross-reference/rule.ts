import { isQuoted } from '../../../guards/asserted.ts';
import { ordinalValue } from '../../../parse/ordinal.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

type Target = 'article' | 'table' | 'figure';

/** A reference to the document itself: 本办法第十二条, 见第五条; 见表2, 如图3所示. */
const ARTICLE =
  /(?:本(?:办法|规定|细则|条例|规则|章程|制度|通知|方案|意见|规范|守则|公约|准则)|(?<![意听看可常])见)第([一二三四五六七八九十百]+|\d{1,3})条(?!例)/gu;
const FIGURE = /(?:见|参见|详见|如)附?(表|图)\s?(\d{1,2})(?![\d.．\-－—])(?=所示|所列|中|）|\)|，|。|；|、|$)/gu;
const CAPTION = /^(?:附?(表|图))\s?(\d{1,2})(?![\d.．\-－])(?:[\s　：:．.、]|\p{Script=Han}(?!示|出|明|中|内|为))/u;

interface Facts {
  readonly refs: readonly (Span & { readonly target: Target; readonly value: number })[];
  readonly own?: { readonly target: Target; readonly value: number };
}

export const rule = defineDocumentRule(
  {
    id: 'doc/cross-reference',
    summary: '引用的条、表、图在本文中不存在',
    why: '读者照着去找，找不到第几条、第几张表，就不知道该按什么办。删改条文后编号没有跟着改，最容易这样。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      article: '文中没有第{value}条，只到第{last}条，请核对条号。',
      exhibit: '文中没有{name}{value}，只有{name}{list}，请核对编号。',
    },
    examples: [
      {
        bad: '水库垂钓管理办法\n第一条 垂钓须持证。\n第二条 夜间不得垂钓。\n第三条 违反本办法第七条的，收回证件。',
        hits: ['本办法第七条'],
        good: '水库垂钓管理办法\n第一条 垂钓须持证。\n第二条 夜间不得垂钓。\n第三条 违反本办法第二条的，收回证件。',
      },
      {
        bad: '阅览室规则\n第一条 凭证入室。\n第二条 不得喧哗。\n第三条 赔偿办法见第九条。',
        hits: ['见第九条'],
      },
      {
        bad: '关于水质的报告\n各断面水质见表2。\n表1 各断面水质\n甲断面Ⅱ类。',
        hits: ['见表2'],
      },
      {
        bad: '关于管网的报告\n管线走向如图4所示。\n图1 管网总图\n图2 阀门位置',
        hits: ['如图4'],
      },
    ],
    allows: [
      '水库垂钓管理办法\n第一条 垂钓须持证。\n第二条 夜间不得垂钓。\n第三条 依照《渔业法》第三十条处理。',
      '关于水质的报告\n各断面水质见表2。',
      '关于水质的报告\n各断面水质见表1。\n表1 各断面水质\n甲断面Ⅱ类。',
      '关于修改办法的决定\n一、本办法第二十条改为：“垂钓须持证。”',
      '第三条 夜间不得垂钓。\n第四条 违反本办法第二条的，收回证件。\n第五条 本办法第九条另行解释。',
      '他在信里写道：见第九条便知。',
    ],
  },
  {
    collect(block) {
      const refs = references(block);
      const own = target(block);
      return refs.length === 0 && own === undefined ? undefined : { refs, ...(own === undefined ? {} : { own }) };
    },
    *check(document, ctx) {
      const known = (wanted: Target): readonly number[] =>
        document.items.flatMap(({ value }) => (value.own?.target === wanted ? [value.own.value] : []));
      const articles = known('article');
      const complete = articles.length >= 3 && articles.every((value, index) => value === index + 1);
      for (const { block, value } of document.items) {
        for (const { target: wanted, value: number, ...span } of value.refs) {
          const place = { block, ...span };
          if (wanted === 'article') {
            const last = articles.at(-1) ?? 0;
            if (complete && number > last) yield ctx.finding('article', place, { value: number, last });
            continue;
          }
          const captions = known(wanted);
          if (captions.length === 0 || captions.includes(number)) continue;
          if (number < Math.max(...captions) && captions.length < Math.max(...captions)) continue;
          yield ctx.finding('exhibit', place, {
            name: wanted === 'table' ? '表' : '图',
            value: number,
            list: [...new Set(captions)].slice(0, 4).join('、'),
          });
        }
      }
    },
  },
);

function target(block: BlockUnit): Facts['own'] {
  if (block.ordinal?.style === 'article') return { target: 'article', value: block.ordinal.value };
  const caption = CAPTION.exec(block.text);
  if (caption === null || block.text.length > 60 || /[。；]$/u.test(block.text)) return undefined;
  return { target: caption[1] === '表' ? 'table' : 'figure', value: Number(caption[2]) };
}

function references(block: BlockUnit): Facts['refs'] {
  const { text } = block;
  if (!/第.{1,5}条|[表图]\s?\d/u.test(text) || block.blockKind === 'quote') return [];
  const articles = matchesOf(text, ARTICLE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    target: 'article' as const,
    value: ordinalValue(match[1] ?? ''),
  }));
  const exhibits = matchesOf(text, FIGURE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    target: match[1] === '表' ? ('table' as const) : ('figure' as const),
    value: Number(match[2]),
  }));
  const amends = /修改为|改为|删去|增加一条|修正/u.test(text);
  return [...articles, ...exhibits].filter((ref) => ref.value > 0 && !amends && !isQuoted(block, ref));
}
