import { isAsserted } from '../../../guards/asserted.ts';
import { isSolid } from '../../../facts/concreteness/solid.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { QuantityKind } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { vagueTimes } from './words.ts';

const REACH = 40;
/** 交近期照片2张: the word says which paper is asked for, and the number counts copies. */
const HANDED_OVER = /(?:[交附带贴持凭寄]|提供|上传|携带|出具|出示|准备|粘贴)(?:本人|其|个人)?的?$/u;
/** 近期免冠照片2张: the word says how old a picture may be. */
const PICTURE = /^(?:正面|半身|免冠|彩色|黑白|标准|登记|证件|(?:[一二两]|\d)寸)*照/u;
const DATES: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['date', 'year', 'period']);

interface Facts {
  readonly places: readonly (Span & { readonly word: string; readonly open: boolean })[];
  /** The block dates the document. */
  readonly dated: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'cite/vague-time',
    summary: '数字前面用“近年来”“截至目前”，没有起止日期',
    why: '同一个数，一年完成和五年完成意思不同。写明起止的年月，读者才能核对，也能和别的材料对上。',
    fixNote: '换成起止年月，由起草人填写；数字不动。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'directive', 'request', 'minutes'] },
    sources: [],
    messages: {
      vague: '“{word}”后面有数字，没有起止时间；请写“某年某月至某年某月”。',
      fixPeriod: '把“{word}”换成起止年月',
    },
    terms: [vagueTimes],
    examples: [
      {
        bad: '关于修渠工作的报告\n近年来，全镇修渠46公里。',
        hits: ['近年来'],
        good: '关于修渠工作的报告\n2021年至2023年，全镇修渠46公里。',
      },
      { bad: '关于图书工作的报告\n截至目前，馆藏图书达3.2万册。', hits: ['截至目前'] },
      { bad: '关于门诊工作的报告\n今年以来，门诊接诊4100人次。', hits: ['今年以来'] },
      { bad: '关于管网的报告\n近期，抢修队堵漏17处。', hits: ['近期'] },
    ],
    allows: [
      '关于修渠工作的报告\n近年来，渠道老化，漏水渐多。',
      '关于图书工作的报告\n截至目前，馆藏图书达3.2万册。\n县图书馆\n2023年4月6日',
      '2023年门诊工作报告\n今年以来，门诊接诊4100人次。',
      '关于修渠工作的报告\n近年来（2021年至2023年），全镇修渠46公里。',
      '近年来，这种鸟的数量减少到300只。',
      '关于管网的报告\n“近期堵漏17处”请写明日期。',
      { text: '近年来查处的12起案件通报如下。', genre: 'criticism' },
      '关于办证的通知\n到窗口时请携带近期体检单1份。',
      '关于办证的通知\n住户需上传近期水费单2张。',
      '关于报名的通知\n材料：报名表1份，近期正面免冠照片2张。',
    ],
  },
  {
    collect(block) {
      const places = vague(block);
      const dated = datesDocument(block);
      return places.length === 0 && !dated ? undefined : { places, dated };
    },
    *check(document, ctx) {
      const dated = document.items.some((item) => item.value.dated);
      for (const { block, value } of document.items) {
        for (const { start, end, word, open } of value.places) {
          if (dated && !open) continue;
          const edit = { block, start, end, newText: '${1:起始年月}至${2:截止年月}' };
          const fix = ctx.fix('fixPeriod', { word }, 'suggest', [edit], 'snippet');
          yield ctx.finding('vague', { block, start, end }, { word }, { fixes: [fix] });
        }
      }
    },
  },
);

/** A date line, or a year in the title. */
function datesDocument(block: BlockUnit): boolean {
  if (block.blockKind === 'date') return true;
  return block.blockKind === 'title' && block.numbers.some(({ kind }) => DATES.has(kind));
}

function vague(block: BlockUnit): Facts['places'] {
  return block.hits(vagueTimes).flatMap((hit) => {
    const stop = /[。；\n]/u.exec(block.text.slice(hit.end))?.index ?? block.text.length;
    const end = Math.min(hit.end + REACH, hit.end + stop);
    const near = block.numbers.filter((quantity) => quantity.start >= hit.end && quantity.start < end);
    if (!near.some((quantity) => isSolid(quantity, block)) || near.some(({ kind }) => DATES.has(kind))) return [];
    if (!isAsserted(block, hit) || PICTURE.test(block.text.slice(hit.end, end))) return [];
    if (HANDED_OVER.test(block.text.slice(Math.max(0, hit.start - 8), hit.start))) return [];
    return [{ start: hit.start, end: hit.end, word: hit.term, open: hit.class === 'open' }];
  });
}
