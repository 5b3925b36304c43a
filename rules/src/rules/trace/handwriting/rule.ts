import { isCensured } from '../../../guards/censured.ts';
import { isAsserted } from '../../../guards/standing.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { circular, rules2024 } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { handTerms } from './words.ts';

const REACH = 24;
const ORDER = /要求|必须|须|应|要|请|务必|一律|统一|原则上|全部|每[人名位天周日]|均|坚持/u;

export const rule = defineSentenceRule(
  {
    id: 'trace/handwriting',
    summary: '要求手写、抄写心得体会和学习材料',
    why: '手写比打字慢几倍，写出来的内容并不因此更好，查找和汇总反而不便。没有归档依据的，不限形式，写清内容即可。',
    fixNote: '把手写的要求改为“形式不限”，由起草人选定。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'speech', 'minutes', 'report'] },
    sources: [circular('过度依赖痕迹管理'), rules2024('制作学习笔记')],
    messages: {
      hand: '手写会增加抄写时间；无归档依据的，可写“形式不限”。',
      fixFree: '改为“形式不限”',
    },
    terms: [handTerms],
    triggers: [handTerms],
    examples: [
      {
        bad: '关于开展读书活动的通知\n每人交心得一篇（要求手写）。',
        hits: ['要求手写'],
        good: '关于开展读书活动的通知\n每人交心得一篇（形式不限）。',
        fixed: '关于开展读书活动的通知\n每人交心得一篇（形式不限）。',
      },
      {
        bad: '关于集中学习的通知\n学习笔记必须手写，月底交办公室。',
        hits: ['必须手写'],
        fixed: '关于集中学习的通知\n学习笔记形式不限，月底交办公室。',
      },
      { bad: '关于学习规章的通知\n各站职工每天要抄写制度条文一页。', hits: ['要抄写'] },
      { bad: '关于整改的通知\n迟到的人员须手写检讨一份。', hits: ['须手写'] },
      { bad: '关于学习规章的通知\n每人把制度用钢笔抄三遍，月底交办公室。', hits: ['抄三遍'] },
      { bad: '关于集中学习的通知\n站长不少于3000字，须本人手写。', hits: ['须本人手写'] },
      { bad: '关于集中学习的通知\n每位职工手抄工作守则一遍，月底交办公室。', hits: ['手抄'] },
      { bad: '关于学习笔记的通知\n笔记原则上手抄，不收打印稿。', hits: ['原则上手抄'] },
    ],
    allows: [
      '关于减轻负担的通知\n不得要求手写心得体会。',
      '关于报名的通知\n报名表须由本人手写签名。',
      '关于举办书法比赛的通知\n参赛者抄写条例一篇，用纸自备。',
      '关于体检的通知\n体检表要手写的栏目由医生填写。',
      '关于核对的通知\n请把电表底数抄一遍，两人核对。',
      '关于作业的通知\n学生要抄写课文，作业本自备。',
      '关于开展读书活动的通知\n每人交心得一篇，手写、打印均可。',
      { text: '该局要求干部手写五万字学习笔记，有人隔页抄写。', genre: 'criticism' },
      '他在灯下抄写经文，写完一页就放到窗边晾干。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(handTerms);
    if (hits.some((hit) => hit.class === 'rightly') || isCensured(unit.text, unit.digest.genre)) return;
    for (const hand of hits) {
      if (hand.class !== 'hand' || !isAsserted(unit, hand)) continue;
      const paper = hits.find((hit) => hit.class === 'paper' && distance(hit, hand) <= REACH);
      const span = demanded(unit, hand);
      if (span === undefined || (paper === undefined && !hasLength(unit))) continue;
      const replaces = endsClause(unit, span.end);
      const fixes = replaces ? [ctx.fix('fixFree', {}, 'suggest', [{ ...span, newText: '形式不限' }])] : [];
      yield ctx.finding('hand', span, {}, { fixes });
    }
  },
);

/** 不少于3000字，须手写: a length tells that a paper is meant. */
function hasLength(unit: SentenceUnit): boolean {
  return unit.numbers.some(({ kind, unit: measure }) => kind === 'count' && measure === '字');
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

/** The word that demands it and the act; undefined where writing by hand is one choice of several. */
function demanded(unit: SentenceUnit, hand: TermHit): Span | undefined {
  const head = unit.text.slice(0, hand.start);
  if (
    /^(?:、|或|和|与|\/)?(?:打印|电子|均可|皆可|亦可|也可)|^[^，。]{0,8}(?:均可|不限|皆可)/u.test(
      unit.text.slice(hand.end),
    )
  )
    return undefined;
  const near =
    /(?:原则上)?(?:一律|统一|全部|均)?(?:要求|必须|须|应当?|务必|(?<![重主需])要|请|坚持|原则上|一律|全部|统一)(?:[一-鿿]{0,2})$/u.exec(
      head,
    );
  if (near !== null) return { start: near.index, end: hand.end };
  const clause = unit.clauses.find(({ start, end }) => start <= hand.start && hand.start < end);
  return ORDER.test(unit.text.slice(clause?.start ?? 0, hand.start)) ? hand : undefined;
}

function endsClause(unit: SentenceUnit, end: number): boolean {
  const after = unit.text.charAt(end);
  return after === '' || '，。；）)'.includes(after);
}
