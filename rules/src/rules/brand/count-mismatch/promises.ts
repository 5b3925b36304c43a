import { isMentionAt } from '../../../facts/clauses.ts';
import type { Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** Counts beyond this are stated for things that the text does not list one by one. */
const MAX_COUNT = 12;
/** Nouns of things that a text sets out itself. A promise of them is kept by the list that follows; 三个村 are not. */
const SET_OUT =
  /^(?:方面|重点|抓手|环节|举措|措施|任务|工作|渠道|关系|问题|原则|要求|步骤|阶段|注重|坚持|着力点|突破|关键|要点|特点|原因|办法|途径|建议|意见|事项|目标|机制|制度|层面|维度|做法|经验|体会|启示|短板|不足|难点|成果|流程|条件|保障|[大实好难]事|事(?=[，：:。]))/u;

/** Units of things that have names of their own. */
const NAMED_UNIT = /^[处家座所村镇乡县区市站段间户名位人员条支艘辆台]/u;

/** An exact small count with a word of kind: 三项工作, 四种渠道. */
export interface Promise extends Span {
  readonly count: number;
  readonly unit: string;
  readonly text: string;
  /** The noun is one of things that a text sets out itself. */
  readonly setOut: boolean;
  /** It is told of others; a list in the blocks that follow is the document's own all the same. */
  readonly mention: boolean;
}

/** The promises of a block. */
export function promisesIn(block: BlockUnit): readonly Promise[] {
  return block.numbers.flatMap((quantity): readonly Promise[] => {
    if (!isPromise(quantity, block.text)) return [];
    const rest = block.text.slice(quantity.end);
    const noun = /^[\p{Script=Han}]{0,4}?(?=[：:，；。、的（(]|如下|分别|即|$)/u.exec(rest)?.[0] ?? '';
    const end = quantity.end + noun.length;
    const unit = block.text.slice(quantity.unitStart, quantity.unitEnd);
    const setOut = SET_OUT.test(rest) || /方面|环节/u.test(unit) || SET_OUT.test(rest.replace(/^的/u, ''));
    const mention = block.digest.mention || isMentionAt(block.clauses, quantity.start);
    const { start, value: count } = quantity;
    return [{ start, end, count, unit: quantity.unit, text: block.text.slice(start, end), setOut, mention }];
  });
}

function isPromise(quantity: Quantity, text: string): boolean {
  if (quantity.kind !== 'count' || quantity.approx !== 'exact' || quantity.qualifiers.length > 0) return false;
  if (quantity.value < 2 || quantity.value > MAX_COUNT) return false;
  const unit = text.slice(quantity.unitStart, quantity.unitEnd);
  // Places and bodies are counted against a list only where the text says that it lists them: 5处，分别是.
  const told = /^[\p{Script=Han}]{0,8}，?分别[是为]/u.test(text.slice(quantity.end));
  if (!/^[项种类条点个件]|^方面|^环节/u.test(unit) && !(told && NAMED_UNIT.test(unit))) return false;
  return !/[每各前后这那其第余多上述某几]$/u.test(text.slice(0, quantity.start));
}
