import { openSlots } from '../../facts/concreteness/slots.ts';
import type { SlotName } from '../../facts/concreteness/types.ts';
import type { SentenceUnit } from '../../rule/unit.ts';
import { holdsAny } from '../../text/holds-any.ts';
import { THING } from './things.ts';

const NAMES: Readonly<Record<SlotName, string>> = { who: '谁', what: '何事', when: '何时', howMuch: '多少' };

/** What can be asked for by its name, though no table of words knows it: 驿站, 专用线, 示范市. */
const NAMED = new RegExp(
  `\\p{Script=Han}{2}(?<!为)(?:${THING}|驿站|服务包|档案|教材|名录|目录|示范[市县区镇村片])(?![化型性位校长城])`,
  'u',
);
/** Who acts, in front of the verb: 家庭医生为其建档, 职业院校要与企业合作. */
const ACTOR =
  /(?:^|[，；：])[^，；。：“]{0,8}(?:医生|教师|干部|员|书记|校|医院|企业|银行|合作社|[商协]会|社区|街道|镇|[局委办厅]|[支大]队|公司)(?:要|应|须|将|为其|为他|负责|会同|每|按月|按季)/u;
/** 支持北口市、南口县争创: the places that are to act. */
const PLACES =
  /(?:支持|推动|由|指导)[^，。；的]{0,2}\p{Script=Han}{2,3}[市县区镇乡州盟旗](?=[、和及与]|争|创|建|开|先)/u;

const CALLED = ['支持', '推动', '由', '指导'];

/** The open slots for a message: 谁、何时. Says of nothing that it is missing if the sentence names it in its own words. */
export function missingOf(unit: SentenceUnit): string {
  const missing = openSlots(unit.slots).filter(
    (name) =>
      !(name === 'what' && (namesThing(unit.text) || quotesName(unit))) && !(name === 'who' && namesActor(unit.text)),
  );
  return missing.length === 0 ? '做到什么程度' : missing.map((name) => NAMES[name]).join('、');
}

/** The sentence names a thing that stands somewhere or lies in a drawer. */
export function namesThing(text: string): boolean {
  return NAMED.test(text);
}

/** A title or a name in quotation marks. */
function quotesName({ marks }: SentenceUnit): boolean {
  return marks.pairs.some(({ open }) => open === '《' || open === '“');
}

function namesActor(text: string): boolean {
  return ACTOR.test(text) || (holdsAny(text, CALLED) && PLACES.test(text));
}
