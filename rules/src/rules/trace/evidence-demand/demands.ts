import type { Clause } from '../../../facts/clauses.ts';
import { isAsserted, isQuoted } from '../../../guards/standing.ts';
import { keepTerms, proofTerms, servesTerms } from '../../../lexicon/trace.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import type { SentenceUnit, Unit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** A request to keep or hand in proof that something took place; offsets local to the unit it was read in. */
export interface Demand extends Span {
  /** What is to be kept, as written. */
  readonly evidence: string;
  /** The request is a clause of its own, so that it can go without rewriting what is left. */
  readonly isClause: boolean;
}

/** How far the act may stand before its object, and after it. */
const REACH = 12;
const REACH_BACK = 10;
/** 签名和现场照片作为开展活动的证明一并上报: says outright that the papers are proof. */
const AS_PROOF = /^[^，。；]{0,6}作为[^，。；]{0,12}(?:证明|佐证|印证)(?:材料)?[^，。；]{0,6}$/u;
/** 照片各3张: so many from each is asked as proof, whatever the pictures show. */
const EACH = /^各(?:不少于|至少)?[\d一二两三四五六]+[张幅段份]/u;
/** 发到工作群 */
const GROUP = /^(?:[至到])?(?:工作|微信|钉钉)?群(?:里|中|内)?/u;
/** 包括文字材料、现场照片等佐证材料: a clause that tells what is to be in the papers asked for before it. */
const CONTAINS = /^(?:内容|材料|主要)?(?:须|应|要)?(?:包括|包含|含有?|附上?)/u;
/** Called proof outright. */
const CALLED_PROOF = /佐证|印证/u;
/** Characters between two things of one list. */
const CHAIN = 6;

const EVENT =
  /会|活动|学习|培训|接访|陪餐|陪读|启动仪式|宣誓|传达|承诺|考试|考核|测试|测评|答题|走访|入户|宣讲|宣传|研讨|座谈|讨论|调研|慰问|志愿|值班|值守|巡查|党课|党日|观影|演练|签到|打卡|工作|检查/u;
/** 一人关灯、一人拍照，照片当晚上传: the picture is taken to be handed in. */
const TAKEN = /拍照|摄像|录像/u;
/** 转发文章并截图, 填写陪餐表并拍照: the picture shows that it was done. */
const SHOWN = /转发|点赞|关注|答题|学习|打卡|陪餐|陪读|走访|活动|宣讲|会议/u;
/** The sentence says what the papers are used for. */
const USED = /用于|以便|供[^应]|作为[^，。；]{0,10}(?:依据|凭证|凭据)|(?:依据|根据|按照)《/u;
const CUE =
  /注意|务必|必须|(?:应当|应|须|需|请)(?![^，。；]{0,1}[求用])|(?<![重主需首摘纪提概])要|及时|做好|确保|一律|同步|每次|每场|每[人天日周月]|逐一|逐项|认真|按要求|自行|全部|统一|将|把/u;
/** The strong cues: outside directives a request must say that it is one. */
const ORDER = /注意|务必|必须|应当|一律|请|要求|须|确保|每次|每场/u;
const DONE = /[了过]|已|曾|正在/u;
/** 3日内报送, 每周五下班前上传: a term makes an order of it. */
const DUE = /(?:[日天周月时]内|[日号点时午班五一]前|结束后|当[日天晚]|次日)[^，。；]{0,4}$/u;
/** 全程留痕 of a computer system is traceability. */
const TRACE = /^(?:全程|要|须|应|做到)留痕$/u;
const SYSTEM = /系统|平台|追溯|数据|电子|交易|审批|权力|用权|资金|办理|可查/u;

/** The requests for proof in a sentence. Only what the text itself asks; see `isAsserted`. */
export function readDemands(unit: SentenceUnit): readonly Demand[] {
  const keeps = unit.hits(keepTerms);
  if (keeps.length === 0 || USED.test(unit.text)) return [];
  const serves = unit.hits(servesTerms)[0]?.start ?? unit.text.length;
  const proofs = unit.hits(proofTerms);
  const { genre, regime } = unit.digest;
  if (regime !== 'none' || genre === 'norm' || genre === 'criticism') return [];
  const demands: Demand[] = [];
  for (const clause of unit.clauses) {
    // 照片各3张，发到工作群: so many of them may be asked for in the clause before.
    const asked = proofs.filter((proof) => proof.end <= clause.start && EACH.test(unit.text.slice(proof.end)));
    const named = within(proofs, clause);
    const demand =
      readClause(unit, clause, within(keeps, clause), [...asked, ...named]) ?? readContents(unit, clause, keeps, named);
    if (demand !== undefined && demand.end <= serves) demands.push(demand);
  }
  return demands;
}

function within<C extends string>(hits: readonly TermHit<C>[], span: Span): readonly TermHit<C>[] {
  return hits.filter((hit) => hit.start >= span.start && hit.end <= span.end);
}

type Keep = TermHit<'keep' | 'send' | 'act'>;
type Proof = TermHit<'record' | 'picture' | 'paper'>;

function readClause(unit: Unit, clause: Clause, keeps: readonly Keep[], proofs: readonly Proof[]): Demand | undefined {
  const act = keeps.find((keep) => keep.class === 'act');
  const pair = act === undefined ? pairOf(unit, keeps, proofs) : { keep: act, proofs: [] };
  if (pair === undefined || !isAsserted(unit, pair.keep)) return undefined;
  if (TRACE.test(pair.keep.term) && SYSTEM.test(unit.text)) return undefined;
  if (/^并(?:拍照|截图)$/u.test(pair.keep.term) && !SHOWN.test(unit.text.slice(0, pair.keep.start))) return undefined;
  // 毕业班要留影: a picture for its own sake.
  if (pair.keep.term.endsWith('留影') && !EVENT.test(unit.text.slice(clause.start, pair.keep.start))) return undefined;
  const { text } = unit;
  const first = Math.min(pair.keep.start, ...pair.proofs.map((proof) => proof.start));
  const keepEnd = pair.keep.end + (GROUP.exec(text.slice(pair.keep.end))?.[0].length ?? 0);
  const last = Math.max(keepEnd, ...pair.proofs.map(({ end }) => end + (EACH.exec(text.slice(end))?.[0].length ?? 0)));
  const end =
    last +
    (/^(?:等?(?:佐证|印证|相关|有关)?(?:资料|材料|情况))?(?:[并、]?(?:存档|备查|留存))*(?:[至到给在][^，。；（）]{1,12}$)?/u.exec(
      text.slice(last, clause.end),
    )?.[0].length ?? 0);
  const counted =
    unit.digest.genre === 'directive' &&
    (pair.keep.term.startsWith('并') || pair.proofs.some(({ end }) => EACH.test(text.slice(end))));
  if ((!counted && !isOrdered(unit, clause, first, pair.keep)) || DONE.test(text.slice(clause.start, first)))
    return undefined;
  if (/^[了过]/u.test(text.slice(pair.keep.end))) return undefined;
  const start = Math.min(first, startOf(text, clause, Math.max(first, clause.start)));
  const isClause = /^[^一-鿿]*$/u.test(text.slice(clause.start, start)) && endsClause(text, end, clause.end);
  return {
    start,
    end,
    evidence: evidenceOf(text, pair.keep, pair.proofs),
    isClause,
  };
}

/** What a report asked for in an earlier clause has to contain. */
function readContents(
  unit: Unit,
  clause: Clause,
  keeps: readonly Keep[],
  proofs: readonly Proof[],
): Demand | undefined {
  const [first] = proofs;
  const last = proofs.at(-1);
  if (first === undefined || last === undefined || unit.digest.genre !== 'directive') return undefined;
  if (!CONTAINS.test(unit.text.slice(clause.start, first.start)) || !isAsserted(unit, first)) return undefined;
  const asked = keeps.find((keep) => keep.class === 'send' && keep.end <= clause.start);
  const proved = proofs.some(({ class: kind, term }) => kind === 'record' || CALLED_PROOF.test(term));
  if (asked === undefined || !proved || !isAsserted(unit, asked)) return undefined;
  return { start: clause.start, end: last.end, evidence: last.term, isClause: false };
}

/** The act and the proof it is about: 留存……照片, or 照片……留存. */
function pairOf(
  unit: Unit,
  keeps: readonly Keep[],
  proofs: readonly Proof[],
): { readonly keep: Keep; readonly proofs: readonly Proof[] } | undefined {
  const named = proofs.filter((proof) => !isQuoted(unit, proof));
  for (const keep of keeps) {
    const near = named.filter((proof, index) => {
      const gap = proof.start >= keep.end ? proof.start - keep.end : keep.start - proof.end;
      const chained = named.slice(0, index).some((other) => proof.start - other.end <= CHAIN);
      if (proof.start >= keep.end) return gap <= REACH || chained;
      return gap >= 0 && (gap <= REACH_BACK || AS_PROOF.test(unit.text.slice(proof.end, keep.start)));
    });
    const firstNear = near[0];
    const before = firstNear === undefined ? [] : chainBefore(named, firstNear);
    const proved = near.some(
      (proof) => proof.class === 'record' || (proof.class === 'picture' && shows(unit, keep, proof)),
    );
    if (proved && fits(keep, near)) return { keep, proofs: [...before, ...near] };
  }
  return undefined;
}

/** What is listed before the first proof near the act: 签到册、现场照片……报送. */
function chainBefore(named: readonly Proof[], first: Proof): readonly Proof[] {
  const chain: Proof[] = [];
  let start = first.start;
  for (let i = named.indexOf(first) - 1; i >= 0; i--) {
    const proof = named[i];
    if (proof === undefined || start - proof.end > CHAIN) break;
    chain.unshift(proof);
    start = proof.start;
  }
  return chain;
}

/** 整理 and the like ask for proof only together with a record. */
function fits(keep: Keep, proofs: readonly Proof[]): boolean {
  return !/汇总|整理|归集|归档/u.test(keep.term) || proofs.some((proof) => proof.class === 'record');
}

/** A picture proves something when it is kept, or when it shows an event. */
function shows(unit: Unit, keep: Keep, proof: Proof): boolean {
  if (EACH.test(unit.text.slice(proof.end))) return true;
  if (proof.end <= keep.start && AS_PROOF.test(unit.text.slice(proof.end, keep.start))) return true;
  if (keep.class === 'keep') return true;
  const before = unit.text.slice(Math.max(0, proof.start - 6), proof.start);
  // 简报每周一篇，附照片: the picture goes with a paper that only tells.
  if (/^(?:附|配)/u.test(keep.term) && /简报|信息|总结|动态|小结/u.test(unit.text.slice(0, keep.start))) return true;
  if (before.endsWith('现场') && EVENT.test(unit.text.slice(0, proof.start))) return true;
  return EVENT.test(before) || TAKEN.test(before);
}

function isOrdered(unit: Unit, clause: Clause, first: number, keep: Keep): boolean {
  const head = unit.text.slice(clause.start, Math.max(first, keep.start));
  if (unit.digest.genre !== 'directive') {
    return unit.digest.genre !== 'report' ? ORDER.test(head) : /要求|务必|须|应当/u.test(head);
  }
  const bare = unit.text.slice(clause.start, first).replace(/^(?:并|同时|且|另)+/u, '');
  return CUE.test(head) || DUE.test(head) || bare === '' || /备查|存档|留[痕影底]/u.test(keep.term);
}

/** Takes the word that orders into the passage, and the whole clause when little else stands before. */
function startOf(text: string, clause: Span, first: number): number {
  const head = text.slice(clause.start, first);
  const bracket = head.search(/[（(][^）)]*$/u);
  const from = bracket >= 0 ? bracket + 1 : 0;
  const lead = head.slice(from);
  if (/^(?:\d+[.．、)）])/u.test(lead)) return first - (CUE.exec(lead.slice(2)) === null ? 0 : lead.length - 2);
  if (lead.length <= 8) return clause.start + from;
  const cue = lead.slice(-8).search(CUE);
  return cue < 0 ? first : first - Math.min(8, lead.length) + cue;
}

function endsClause(text: string, end: number, clauseEnd: number): boolean {
  return (
    end >= clauseEnd || /^[（(][^（）()]*[）)]?$/u.test(text.slice(end, clauseEnd)) || '）)'.includes(text.charAt(end))
  );
}

function evidenceOf(text: string, keep: Keep, proofs: readonly Proof[]): string {
  const first = proofs[0];
  const last = proofs.at(-1);
  if (first === undefined || last === undefined)
    return keep.term.includes('截图')
      ? '截图'
      : keep.term.startsWith('录像')
        ? '录像'
        : /拍照|留影/u.test(keep.term)
          ? '照片'
          : '记录';
  const whole = text.slice(first.start >= keep.end ? keep.end : first.start, last.end);
  return whole.length <= 14 && !/[，。；]/u.test(whole) ? whole.replace(/^[好的各]/u, '') : first.term;
}
