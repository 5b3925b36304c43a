import { isStated } from '../../../guards/standing.ts';
import type { MarkPair } from '../../../facts/marks.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { nestTerms } from './words.ts';

const DEEP = 3;
const REACH = 20;
/** 转发, 批转, 印发: a title that carries another is made so. */
const CARRIES = /转发|批转|印发|修改|修订|废止|公布|发布/u;

export const rule = defineSentenceRule(
  {
    id: 'meeting/recursive-title',
    summary: '以会议贯彻会议、通知套通知，层层嵌套',
    why: '要落实的是一次会，那次会传达的又是一份通知，读到最后仍不知道要做什么。直接写通知里要办的那件事。',
    fixNote: '整段换成最里层引号里的事项，后面补要做的事；由起草人填写。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [
      {
        instrument: '《党政机关公文处理工作条例》',
        words: '行文应当确有必要，讲求实效，注重针对性和可操作性',
        provenance: 'seen',
      },
    ],
    messages: {
      brackets: '“{inner}”外面套了{depth}层通知和会议；请直接写要做的事。',
      chain: '落实的是“{inner}”的精神，几层相套；请直接写要做的事。',
      about: '标题里套了{depth}个“关于”；请只留最里面的事项。',
      fixInner: '只留最里层，补写要做的事',
    },
    terms: [nestTerms],
    triggers: [nestTerms],
    examples: [
      {
        bad: '各科要落实［学习传达会（关于“清理河道”的通知）精神的动员会］的要求。',
        hits: ['［学习传达会（关于“清理河道”的通知）精神的动员会］'],
        good: '各科要在5月底前清理河道3公里。',
      },
      { bad: '全镇要认真落实贯彻县通知精神的部署会精神。', hits: ['通知精神的部署会精神'] },
      { bad: '各站要学习市局讲话精神的座谈会议精神。', hits: ['讲话精神的座谈会议精神'] },
      { bad: '关于学习关于落实关于节水工作的意见的方案的通知', hits: ['关于学习关于落实关于节水工作的意见'] },
    ],
    allows: [
      '关于转发市水利局关于清理河道的通知的通知',
      '关于印发《关于加强校车管理的意见》的通知',
      '各站要落实全县防汛工作会议精神，5月底前备齐沙袋2000条。',
      '学习会议精神后，各村报送清淤计划。',
      '《关于修改〈城市供水条例〉的决定》自7月1日起施行。',
      { text: '该镇用传达通知精神的动员会精神应付检查。', genre: 'criticism' },
      '他在会上读了那份（关于“旧桥”改造的）通知。',
    ],
  },
  function* (unit, ctx) {
    const nest = deepest(unit);
    if (nest !== undefined && isStated(unit, nest.outer)) {
      const { outer, inner, depth } = nest;
      const kept = unit.text.slice(inner.start, inner.end);
      const fix = ctx.fix(
        'fixInner',
        {},
        'suggest',
        [{ start: outer.start, end: outer.end, newText: `${kept}，做到：\${1:具体的事}` }],
        'snippet',
      );
      yield ctx.finding(
        'brackets',
        outer,
        { inner: short(unit, inner), depth },
        { fixes: kept.includes('$') ? [] : [fix] },
      );
      return;
    }
    const chain = spiritChain(unit);
    if (chain !== undefined && isStated(unit, chain)) {
      yield ctx.finding('chain', chain, { inner: short(unit, chain) });
      return;
    }
    const about = abouts(unit);
    if (about !== undefined && isStated(unit, about.span))
      yield ctx.finding('about', about.span, { depth: about.depth });
  },
);

interface Nest {
  readonly outer: MarkPair;
  readonly inner: Span;
  readonly depth: number;
}

/** Brackets within brackets, at least three, that hold papers or meetings about one another. */
function deepest(unit: SentenceUnit): Nest | undefined {
  const hits = unit.hits(nestTerms);
  const holds = (pair: Span, name: string): boolean => hits.some((hit) => hit.class === name && contains(pair, hit));
  for (const outer of unit.marks.pairs) {
    if (outer.depth > 0 || outer.open === '《' || !holds(outer, 'meeting') || !holds(outer, 'paper')) continue;
    const within = unit.marks.pairs.filter((pair) => contains(outer, pair));
    const depth = Math.max(...within.map((pair) => pair.depth)) - outer.depth + 1;
    const inner = within.find((pair) => pair.depth === outer.depth + depth - 1);
    if (depth >= DEEP && inner !== undefined) return { outer, inner, depth };
  }
  return undefined;
}

/** 通知精神的部署会精神: a paper's spirit, the meeting on it, that meeting's spirit. */
function spiritChain(unit: SentenceUnit): Span | undefined {
  const hits = unit.hits(nestTerms);
  for (const [index, spirit] of hits.entries()) {
    if (spirit.class !== 'spirit') continue;
    const source = hits
      .slice(0, index)
      .findLast((hit) => hit.class !== 'about' && hit.end >= spirit.start - 2 && !overlaps(hit, spirit));
    const later = hits.slice(index + 1);
    const meeting = later.find((hit) => hit.class === 'meeting' && joined(unit, spirit.end, hit.start, REACH));
    const again =
      meeting &&
      later.find(
        (hit) => hit.class === 'spirit' && hit.start >= meeting.end && joined(unit, meeting.end, hit.start, 6),
      );
    if (source !== undefined && again !== undefined) return { start: source.start, end: again.end };
  }
  return undefined;
}

/** Three 关于 that open one inside the other. */
function abouts(unit: SentenceUnit): { readonly span: Span; readonly depth: number } | undefined {
  if (CARRIES.test(unit.text)) return undefined;
  const hits = unit.hits(nestTerms);
  const opens = hits.filter((hit) => hit.class === 'about');
  const [first] = opens;
  const last = opens.at(-1);
  const paper = last && hits.find((hit) => hit.class === 'paper' && hit.start >= last.end);
  if (first === undefined || last === undefined || paper === undefined || opens.length < DEEP) return undefined;
  const chained = opens.every(
    (hit, index) => index === 0 || joined(unit, opens[index - 1]?.end ?? 0, hit.start, REACH),
  );
  return chained ? { span: { start: first.start, end: paper.end }, depth: opens.length } : undefined;
}

function joined(unit: SentenceUnit, from: number, to: number, reach: number): boolean {
  return to >= from && to - from <= reach && !/[，。；、：！？]/u.test(unit.text.slice(from, to));
}

function short(unit: SentenceUnit, span: Span): string {
  const text = unit.text.slice(span.start, span.end).replace(/[“”]/gu, '');
  return text.length <= 16 ? text : `${text.slice(0, 15)}…`;
}
