import { holdsAny } from '../../text/holds-any.ts';
import type { Marks } from '../marks.ts';
import { openSlots } from './slots.ts';
import { THING } from './things.ts';
import type { SlotName, Slots } from './types.ts';

interface SlottedSentence {
  readonly text: string;
  readonly slots: Slots;
  readonly marks: Marks;
}

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

/**
 * The slots a reader would ask about, in order: the open ones, except 何事 and 谁 where the sentence names them in words
 * that no table knows.
 */
export function askedSlots({ text, slots, marks }: SlottedSentence): readonly SlotName[] {
  return openSlots(slots).filter(
    (name) => !(name === 'what' && (namesThing(text) || quotesName(marks))) && !(name === 'who' && namesActor(text)),
  );
}

/** The sentence names a thing that stands somewhere or lies in a drawer. */
export function namesThing(text: string): boolean {
  return NAMED.test(text);
}

/** A title or a name in quotation marks. */
function quotesName({ pairs }: Marks): boolean {
  return pairs.some(({ open }) => open === '《' || open === '“');
}

function namesActor(text: string): boolean {
  return ACTOR.test(text) || (holdsAny(text, CALLED) && PLACES.test(text));
}
