import { isRunningText } from '../../../guards/asserted.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { MarkPair } from '../../../facts/marks.ts';
import type { Span } from '../../../text/span.ts';
import { bases } from './words.ts';

/** Documents that are found by their number. Laws, regulations and rules are known by their title. */
const NUMBERED =
  /^[^《》]{0,40}关于[^《》]{2,60}(?:意见|通知|措施|方案|通报|批复|函|决定|要点|计划|指导意见|实施意见|规划)$/u;
/** Documents of the centre circulate without a number, or under one that everybody can find. */
const CENTRAL = /^中共中央|^中央/u;
const NATIONAL = /^国务院|^全国人/u;
const NUMBER = /^[^。；《]{0,6}[（(]?[^。；《（(]{0,16}[〔[［【（(]\d{4}[〕\]］】）)]\s*第?\d+\s*号/u;
/** How many titles in a row count as documents offered for results. */
const MANY = 3;

const INFO = { level: 'info' } as const;
const HINT = { level: 'hint' } as const;

interface Cited extends Span {
  readonly title: string;
  readonly numbered: boolean;
  readonly basis: boolean;
  /** Issued by the writer, in a sentence without a date or a figure. */
  readonly issued: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'cite/empty-citation',
    summary: '作为依据的文件没有发文字号；把文件名当成果',
    why: '同名的意见、通知常有几件，没有字号就找不到原文。文件出了几个也不说明事情办成了几件。',
    fixNote: '标记只落在书名号上，不落在文件名上。在文件名后补发文字号，由起草人填写；文件名不动。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'info' },
    genres: { only: ['directive', 'request', 'minutes', 'report', 'speech'] },
    sources: [{ instrument: '《党政机关公文处理工作条例》', provenance: 'seen' }],
    messages: {
      number: '首次引用该文件未写发文字号，请在文件名后补，如“（×发〔2024〕5号）”。',
      heap: '此处列了{count}个文件名，没有写办成的事；请补一件事和它的结果。',
      fixNumber: '补发文字号',
    },
    terms: [bases],
    examples: [
      {
        bad: '关于做好校车管理的通知\n根据《县教育局关于加强校车管理的意见》，现通知如下。',
        hits: ['》'],
        good: '关于做好校车管理的通知\n根据《县教育局关于加强校车管理的意见》（清教发〔2023〕8号），现通知如下。',
      },
      {
        bad: '关于申请修缮资金的请示\n按照《关于下达古建筑维修任务的通知》，我馆拟修缮正殿。',
        hits: ['》'],
      },
      {
        bad: '关于林长制的实施方案\n为贯彻落实省里《关于全面推行林长制的实施意见》，制定本方案。',
        hits: ['》'],
      },
      {
        bad: '关于干部工作的报告\n先后出台《关于甲项工作的意见》《关于乙项工作的意见》《关于丙项工作的办法》等文件。',
        hits: ['等文件'],
      },
      {
        bad: '关于人才工作的报告\n局里出台《关于甲项工作的意见》《关于乙项工作的办法》等文件，并配套制定细则，形成政策体系。',
        hits: ['等文件'],
      },
      { bad: '关于护林工作的总结\n广泛征求意见，印发《关于激励护林员尽责的若干措施》，为护林员撑腰。', hits: ['》'] },
      { bad: '在护林会上的讲话\n根据市里《关于加强林区防火的意见》，我们改了巡护路线。', hits: ['》'] },
    ],
    allows: [
      '关于做好校车管理的通知\n根据《中华人民共和国道路交通安全法》《校车安全管理条例》，现通知如下。',
      '关于印发方案的通知\n现将《关于开展校车检查的方案》印发给你们，请认真执行。',
      '关于林长制的通知\n根据《关于全面推行林长制的意见》（×办发〔2021〕3号）要求，现通知如下。各地要按照《关于全面推行林长制的意见》抓好巡护。',
      '关于档案的报告\n按照县档案局2023年3月印发的《关于做好移交工作的通知》，移交档案120卷。',
      '他根据《关于水的笔记》写成小说。',
      '关于校车的通知\n不得照抄《关于加强校车管理的意见》。',
      '关于护林工作的总结\n3月，印发《关于激励护林员尽责的若干措施》。',
      '关于护林工作的总结\n印发《关于激励护林员尽责的若干措施》，护林员补贴每月提高60元。',
      '关于护林工作的总结\n印发《护林员管理办法》，理顺发薪渠道。',
      '关于出台文件的报告\n出台《关于校车的意见》等文件，校车事故由6起降为1起。',
    ],
  },
  {
    collect(block) {
      const facts = { cited: citations(block), heaps: heaps(block) };
      return facts.cited.length + facts.heaps.length === 0 ? undefined : facts;
    },
    *check(document, ctx) {
      const { genre } = document.digest;
      const formal = genre === 'directive' || genre === 'request' || genre === 'minutes';
      const known = new Set(
        document.items.flatMap(({ value }) => value.cited.filter((one) => one.numbered).map((one) => one.title)),
      );
      for (const { block, value } of document.items) {
        for (const { title, basis, issued, ...span } of value.cited) {
          // A report or a speech that rests on a document owes the number too, but only as a hint.
          if (!(basis || (issued && !formal)) || known.has(title) || CENTRAL.test(title)) continue;
          known.add(title);
          const edit = { block, start: span.end, end: span.end, newText: '（${1:发文字号}）' };
          const fix = ctx.fix('fixNumber', {}, 'suggest', [edit], 'snippet');
          const lower = formal ? (NATIONAL.test(title) ? INFO : {}) : HINT;
          const extras = { fixes: [fix], ...lower };
          const place = { block, start: span.end - 1, end: span.end };
          yield ctx.finding('number', place, {}, extras);
        }
        for (const { count, start, end } of value.heaps) {
          yield ctx.finding('heap', { block, start, end }, { count }, { level: 'info' });
        }
      }
    },
  },
);

function citations(block: BlockUnit): readonly Cited[] {
  if (!isRunningText(block) || block.digest.mention) return [];
  return titles(block).flatMap((pair) => {
    const title = block.text.slice(pair.inner.start, pair.inner.end);
    if (!NUMBERED.test(title)) return [];
    const before = block.text.slice(Math.max(0, pair.start - 40), pair.start);
    const lead = /[^。；，]*$/u.exec(before)?.[0] ?? '';
    const basis =
      block
        .hits(bases)
        .some((hit) => hit.class === 'basis' && hit.end <= pair.start && hit.start >= pair.start - lead.length) &&
      !/\d{4}年|印发《?$|〕\d+号/u.test(lead);
    const numbered = NUMBER.test(block.text.slice(pair.end)) || /〕\s*\d+\s*号[^。；]{0,8}$/u.test(lead);
    return [{ start: pair.start, end: pair.end, title, numbered, basis, issued: isIssued(block, pair) }];
  });
}

/** 印发《关于……的若干措施》 in a sentence that says neither when nor how much. */
function isIssued(block: BlockUnit, { start: at, end: to }: Span): boolean {
  if (!/(?:印发|出台|下发|制发)了?$/u.test(block.text.slice(0, at)) || /^[《、和及等]/u.test(block.text.slice(to)))
    return false;
  const sentence = block.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence?.unit.numbers.length === 0;
}

/** Three or more titles side by side, closed by 等文件 or 政策体系, and not a number in the sentence. */
function heaps(block: BlockUnit): readonly (Span & { readonly count: number })[] {
  if (!isRunningText(block) || block.digest.mention) return [];
  const pairs = titles(block);
  const outputs = block.hits(bases).filter((hit) => hit.class === 'output');
  return outputs.flatMap((hit) => {
    let end = hit.start;
    const run: MarkPair[] = [];
    for (const pair of [...pairs].reverse()) {
      if (
        pair.end > end ||
        !/^[、，和及\s]*$/u.test(block.text.slice(pair.end, end).replace(/[（(][^（）()]*[）)]/gu, ''))
      )
        continue;
      run.unshift(pair);
      end = pair.start;
    }
    const [first] = run;
    // Two titles are enough where the sentence goes on to more documents: ……等文件，形成……政策体系.
    const rest = /^[^。；]*/u.exec(block.text.slice(hit.end))?.[0].length ?? 0;
    const more = outputs.some((other) => other.start >= hit.end && other.end <= hit.end + rest);
    if (first === undefined || run.length < (more ? MANY - 1 : MANY)) return [];
    const lead = /[^。；]*$/u.exec(block.text.slice(0, first.start))?.[0] ?? '';
    return /出台|制定|印发|形成|建立|完善/u.test(lead) ? [{ start: hit.start, end: hit.end, count: run.length }] : [];
  });
}

function titles(block: BlockUnit): readonly MarkPair[] {
  return block.marks.pairs.filter((pair) => pair.open === '《' && pair.depth === 0);
}
