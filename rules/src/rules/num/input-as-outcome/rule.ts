import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, DocumentItem } from '../../../rule/unit.ts';
import type { OrdinalStyle } from '../../../parse/model.ts';
import type { Quantity, QuantityKind } from '../../../facts/numbers/index.ts';
import { shift, type Span } from '../../../text/span.ts';
import { readRow } from './rows.ts';
import { effort } from './words.ts';

/** A heading that promises results. */
const RESULTS = /成效|成果|效果|成绩|收获/u;
const NOT_RESULTS = /工作(?:开展)?情况|投入|做法|措施/u;
const LEAST = 5;
const MOST_OUTCOME = 0.2;
/** A reader who sees this many places knows what is meant. */
const MOST_RELATED = 30;

interface Collected {
  readonly heading:
    | (Span & { readonly results: boolean; readonly style: OrdinalStyle | undefined; readonly level: number })
    | undefined;
  readonly inputs: readonly Span[];
  readonly outcomes: number;
  /** Sentences with nothing but counts of meetings and papers. */
  readonly rows: readonly (Span & { readonly n: number })[];
}

export const rule = defineDocumentRule(
  {
    id: 'num/input-as-outcome',
    summary: '“成效”一节或一整句只有培训、会议、材料等投入数',
    why: '办了几期班、派了几个人，是做了什么，不是办成了什么。成效要写结果：办结多少、用时减了多少、谁受益。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [
      {
        instrument: '中央层面整治形式主义为基层减负专项工作机制办公室、中央纪委办公厅通报',
        words: '数字政绩、虚假政绩',
        provenance: 'seen',
      },
    ],
    messages: {
      inputs: '本节{n}个数中{m}个是投入或活动量，请补结果数，如办结数、用时。',
      input: '投入或活动量',
      row: '一句{n}个数都是会、材料、学习的次数；请补办成的事，如办结几件。',
    },
    terms: [effort],
    examples: [
      {
        bad: '关于消防工作的报告\n一、工作成效\n全年举办培训班14期，参训600人次。召开会议20次，印发文件12份，走访商户300户。\n二、下步打算\n继续检查。',
        hits: ['工作成效'],
        good: '关于消防工作的报告\n一、工作成效\n全年举办培训班14期。整改隐患86处，火灾由12起下降到5起，投诉减少30件，办结率达98%。\n二、下步打算\n继续检查。',
      },
      {
        bad: '关于夜校的总结\n一、取得的成果\n开展活动30场，组织宣讲12场，发放手册800册，投入资金5万元，表彰先进10人。',
        hits: ['取得的成果'],
      },
      {
        bad: '关于帮扶的汇报\n一、主要做法\n逐户走访。\n二、帮扶成效\n选派干部45人，走访农户900户，召开座谈会60场，发放慰问金12万元，建立台账45本。',
        hits: ['帮扶成效'],
      },
      {
        bad: '关于普法的总结\n三、工作成绩\n（一）学起来。开展讲座18场，参训400人次。\n（二）讲起来。组织宣讲25场，印发简报12期，举办演练3次。',
        hits: ['工作成绩'],
      },
      {
        bad: { text: '全年开推进会14次、碰头会52次，撰写心得36篇。', genre: 'report' },
        hits: ['推进会14次、碰头会52次，撰写心得36篇'],
      },
      {
        bad: { text: '站里集中学习40次，座谈6次，印简报12期，影响不断扩大。', genre: 'report' },
        hits: ['集中学习40次，座谈6次，印简报12期'],
      },
    ],
    allows: [
      { text: '全年开推进会14次、碰头会5次，下发通知8份，办结积案43件。', genre: 'report' },
      { text: '馆里办讲座15场、展览6场、读书会20场，到馆3.2万人次。', genre: 'report' },
      { text: '开主任会议12次、常委会会议8次，发审议意见书9份。', genre: 'report' },
      { text: '开碰头会4次，印发操作规程1份。', genre: 'report' },
      '关于消防工作的报告\n一、工作开展情况\n举办培训班14期，参训600人次。召开会议20次，印发文件12份，走访商户300户。',
      '关于供水的报告\n一、工作成效\n新建水厂2座，接通农户800户，漏损率下降6个百分点，投诉减少40件，检查12次。',
      '关于供水的报告\n一、工作成效\n举办培训班2期。',
      '关于供水的通知\n一、工作成效\n举办培训班14期，参训600人次。召开会议20次，印发文件12份，走访商户300户。',
      '关于供水的报告\n一、工作成效\n村里通了水。\n二、工作安排\n举办培训班14期，参训600人次。召开会议20次，印发文件12份，走访商户300户。',
      '关于供水的报告\n一、提高培训成效的措施\n举办培训班14期，参训600人次。召开会议20次，印发文件12份，走访商户300户。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const heading = headingOf(block);
      const counts = block.blockKind === 'tableRow' ? [] : block.numbers.filter((quantity) => isAmount(quantity));
      if (heading === undefined && counts.length === 0) return undefined;
      const rows = block.sentences.flatMap(({ start, unit }) => {
        const row = readRow(unit);
        return row === undefined ? [] : [{ ...row, ...shift(row, start) }];
      });
      const classes = counts.map((quantity) => classOf(block, quantity));
      return {
        heading,
        inputs: counts.filter((_, at) => classes[at] === 'input').map(({ start, end }) => ({ start, end })),
        outcomes: classes.filter((found) => found === 'outcome').length,
        rows,
      };
    },
    *check(document, ctx) {
      const told = new Set<DocumentItem<Collected>>();
      for (const [index, item] of document.items.entries()) {
        const { heading } = item.value;
        if (heading?.results !== true) continue;
        const section = sectionAfter(document.items, index);
        const inputs = section.flatMap(({ block, value }) => value.inputs.map((span) => ({ ...span, block })));
        const outcomes = section.reduce((sum, part) => sum + part.value.outcomes, 0);
        const n = inputs.length + outcomes;
        if (n < LEAST || outcomes > n * MOST_OUTCOME) continue;
        const place = { block: item.block, start: heading.start, end: heading.end };
        const related = inputs.slice(0, MOST_RELATED).map((span) => ({ ...span, message: ctx.message('input', {}) }));
        yield ctx.finding('inputs', place, { n, m: inputs.length }, { related });
        for (const part of section) told.add(part);
      }
      for (const item of document.items) {
        if (told.has(item)) continue;
        for (const { start, end, n } of item.value.rows)
          yield ctx.finding('row', { block: item.block, start, end }, { n }, { level: 'info' });
      }
    },
  },
);

function headingOf(block: BlockUnit): Collected['heading'] {
  const start = block.ordinal?.end ?? 0;
  const span = block.blockKind === 'heading' ? { start, end: block.text.length } : block.runIn;
  if (span === undefined) return undefined;
  const text = block.text.slice(span.start, span.end);
  const results = block.blockKind === 'heading' && RESULTS.test(text) && !NOT_RESULTS.test(text);
  return { ...span, results, style: block.ordinal?.style, level: block.level };
}

/** The blocks from a heading to the next one of its kind. */
function sectionAfter(items: readonly DocumentItem<Collected>[], index: number): readonly DocumentItem<Collected>[] {
  const own = items[index]?.value.heading;
  const next = items.findIndex(
    ({ value }, at) =>
      at > index &&
      value.heading !== undefined &&
      (own?.style === undefined
        ? value.heading.level > 0 && value.heading.level <= (own?.level ?? 0)
        : value.heading.style === own.style),
  );
  return items.slice(index, next < 0 ? undefined : next);
}

const AMOUNTS: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'count',
  'money',
  'percent',
  'pctpoint',
  'times',
  'duration',
  'length',
  'area',
  'weight',
  'fraction',
]);

function isAmount(quantity: Quantity): boolean {
  return AMOUNTS.has(quantity.kind);
}

/** What the words of its clause make of a number: the result wins, because 培训后办结率提高 is one. */
function classOf(block: BlockUnit, quantity: Quantity): 'input' | 'outcome' | undefined {
  const ofItself = quantity.unitClass === 'attendance' || quantity.unitClass === 'session';
  const isResult = quantity.kind === 'percent' || quantity.kind === 'pctpoint' || quantity.kind === 'times';
  if (!ofItself && !isResult && block.hits(effort).length === 0) return undefined;
  const clause = block.clauses.find((candidate) => candidate.start <= quantity.start && quantity.start < candidate.end);
  if (clause === undefined) return undefined;
  if (ofItself) return 'input';
  const hits = block.hits(effort).filter((hit) => hit.start >= clause.start && hit.end <= clause.end);
  if (isResult || hits.some((hit) => hit.class === 'outcome')) return 'outcome';
  return hits.some((hit) => hit.class === 'input') ? 'input' : undefined;
}
