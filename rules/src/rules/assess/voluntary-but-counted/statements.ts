import { polarityAt } from '../../../facts/clauses.ts';
import { removalOf } from '../../../facts/removal.ts';
import { isAsserted } from '../../../guards/standing.ts';
import { appraisalTerms, choiceTerms, takingPart } from '../../../lexicon/assess.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';

/** A sentence part that leaves people free to take part, or obliges or counts them; in the block's offsets. */
export interface Statement extends Span {
  readonly kind: 'free' | 'must' | 'counted';
  readonly text: string;
  /** The activities its clause names, else the last one its sentence names before it. */
  readonly activities: readonly string[];
  /** The sentence points back (以上工作), so that it is about what was named before. */
  readonly pointsBack: boolean;
  /** Who it speaks of, as written before it in its clause; '' when nobody is named. */
  readonly group: string;
  /** Position of the sentence in its block, and how many follow. */
  readonly index: number;
  readonly following: number;
  readonly removal: Span | undefined;
}

const COUNTS = /^[^，。；：]{0,14}$/u;
/** Counts money, work or the unit's effort, not whether people came. */
const OTHER_SUBJECT = /经费|资金|工作量|工时|课时|单位|部门|组织|宣传|落实|预算|支出|设备|车辆/u;
const UNTOLD = /自愿(?:放弃|退出|承担|认罪|辞|委托|放弃|离|补偿|性)/u;
/** 以自愿为名 speaks of somebody's pretence. */
const PRETENCE = /以自愿为名|名为自愿|假借|变相/u;
/** 不参加的，年度考评不得评优: staying away has its price. */
const PENALTY =
  /(?<!后|无故|擅自|名)(?:不|未)(?:按时)?(?:参加|参与|报名)(?:的|者)[^。；]{0,24}?(?:不得(?:评|推荐|晋)|取消[^，。；]{0,4}评|扣[\d一二三四五]|(?:给予|予以)?通报批评|约谈)/u;
const GROUP =
  /[一-鿿\d]{0,12}(?:其他同志|其余|人员|干部|职工|党员|群众|同志|教师|学生|队员|员工|居民|村民|家长|团员|会员)[一-鿿（）()]{0,8}$/u;

/** Reads who may and who must take part, in the sentences of a block. */
export function readStatements(block: BlockUnit): readonly Statement[] | undefined {
  if (block.hits(choiceTerms).length === 0 && block.hits(appraisalTerms).length === 0) return undefined;
  const count = block.sentences.length;
  const statements = block.sentences.flatMap(({ start, unit }, index) =>
    readSentence(unit).map(({ span, kind }): Statement => {
      const whole = shift(span, start);
      const named = unit.hits(takingPart);
      return {
        ...whole,
        kind,
        text: block.text.slice(whole.start, whole.end),
        activities: activitiesOf(unit, span),
        pointsBack: named.some((hit) => hit.class === 'anaphor'),
        group: groupOf(unit.text.slice(0, span.start)),
        index,
        following: count - 1 - index,
        removal: removal(block.text, whole, shift(clauseAt(unit, span), start), kind),
      };
    }),
  );
  return statements.length === 0 ? undefined : statements;
}

function readSentence(unit: SentenceUnit): readonly { readonly span: Span; readonly kind: Statement['kind'] }[] {
  if (PRETENCE.test(unit.text)) return [];
  const found: { span: Span; kind: Statement['kind'] }[] = [];
  for (const hit of unit.hits(choiceTerms)) {
    const denies = hit.term.startsWith('不');
    const free = denies || polarityAt(unit.clauses, hit.start) === 'asserted';
    if (!free || unit.digest.mention || unit.digest.prohibited || UNTOLD.test(unit.text.slice(hit.start, hit.end + 2)))
      continue;
    found.push({ span: { start: hit.start, end: hit.end }, kind: hit.class });
  }
  const penalty = PENALTY.exec(unit.text);
  if (penalty !== null) {
    const span = { start: penalty.index, end: penalty.index + penalty[0].length };
    if (!unit.digest.mention && !unit.digest.prohibited) found.push({ span, kind: 'counted' });
  }
  const hits = unit.hits(appraisalTerms);
  for (const tie of hits) {
    if (tie.class !== 'tie' || !isAsserted(unit, tie)) continue;
    if (OTHER_SUBJECT.test(unit.text.slice(clauseAt(unit, tie).start, tie.start))) continue;
    const appraisal = hits.find(
      (other) =>
        other.class === 'appraisal' && other.start >= tie.end && COUNTS.test(unit.text.slice(tie.end, other.start)),
    );
    if (appraisal !== undefined) found.push({ span: { start: tie.start, end: appraisal.end }, kind: 'counted' });
  }
  return found;
}

function activitiesOf(unit: SentenceUnit, span: Span): readonly string[] {
  const named = unit.hits(takingPart).filter((hit) => hit.class === 'activity');
  const clause = clauseAt(unit, span);
  const near = named.filter((hit) => hit.start >= clause.start && hit.end <= clause.end);
  const before = named.findLast((hit) => hit.end <= span.start);
  const about = near.length > 0 || before === undefined ? near : [before];
  return about.map((hit) => (hit.term === '活动' ? nameOf(unit.text, hit) : hit.term));
}

/** 活动 with the two characters that tell which: 夜跑活动. */
function nameOf(text: string, hit: Span): string {
  return /[一-鿿]{2}活动$/u.exec(text.slice(0, hit.end))?.[0].replace(/^.?[次项该加展与办的](?=.?活动)/u, '') ?? '活动';
}

function clauseAt(unit: SentenceUnit, span: Span): Span {
  return (
    unit.clauses.find(({ start, end }) => start <= span.start && span.start < end) ?? {
      start: 0,
      end: unit.text.length,
    }
  );
}

/** 自愿 alone goes out of 自愿参加; otherwise the clause goes, or the bracket, when it says nothing else. */
function removal(text: string, whole: Span, clause: Span, kind: Statement['kind']): Span | undefined {
  if (kind === 'free' && /^自愿[一-鿿]/u.test(text.slice(whole.start, whole.end))) {
    return { start: whole.start, end: whole.start + 2 };
  }
  const bare = kind === 'free' && whole.start - clause.start > 2;
  return removalOf(text, whole) ?? (bare ? undefined : removalOf(text, clause));
}

function groupOf(before: string): string {
  const clause = before.split(/[，。；：]|要求/u).at(-1) ?? '';
  return GROUP.exec(clause)?.[0] ?? '';
}
