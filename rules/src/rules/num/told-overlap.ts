import type { BlockUnit } from '../../rule/unit.ts';
import { holdsAny } from '../../text/holds-any.ts';
import type { Span } from '../../text/span.ts';
import { wholeSentenceAt } from './base.ts';

/** Words that say of parts that one thing lies in several of them, so that together they exceed the whole. */
const SEVERAL =
  /同时(?:分属|涉及|属于?|具[有备]|享受|参加|报名?|承担|存在|列入|计入|登记|符合|从事|种植|拥有|持有|是|为|有|在)|有[^，。；]{1,8}同时|重复(?:计|统计|登记|列|享受|参加|报|申|部分|人|的)|重叠|归并|合并计|剔除|去重|[剔扣]除?重|只[计算记]1?一?[次个人户遍]|交叉|兼[具有任报种营做属职顾]|(?<!重)复[种收]|套种|间作|轮作|[两三多几](?:[类项种个方]{1,2}|者|样|门|处)(?:均|都|全|以上|同时)|涉及(?:两|三|多|几|不止一)[类项种个方]|既.{1,16}[又也]|一[人户件企车地]多|身兼|(?:有|用|报|含|属于?|加入)了?[两二三多几][种类项个方门处]|[一两二三多几][种类项]以上|不止一[种类项个]|各[计算记][一1两2]?[次人户件]|多选|复选|多项选择|最多选/u;
/** The question, or the way of counting, stands before the total within this many characters. */
const BEFORE = 60;

/** A longer paragraph is no note. */
const LONGEST_NOTE = 80;

/** A note begins like one, or speaks of the sum or of counting twice. */
const NOTE_WORDS = ['合计', '同时', '重复', '去重'];

/** Whether a block is a note that says so. */
export function isOverlapNote({ text, blockKind }: BlockUnit): boolean {
  if (blockKind !== 'paragraph' || text.length > LONGEST_NOTE) return false;
  return ('注（('.includes(text.charAt(0)) || holdsAny(text, NOTE_WORDS)) && SEVERAL.test(text);
}

/** Whether the text around a list says that its parts overlap: just before it, in its sentence, or in the next. */
export function tellsOverlap(unit: BlockUnit, { start, end }: Span): boolean {
  const sentence = wholeSentenceAt(unit, end) ?? { start, end };
  const next = wholeSentenceAt(unit, sentence.end) ?? sentence;
  return SEVERAL.test(unit.text.slice(Math.max(0, start - BEFORE), Math.max(sentence.end, next.end)));
}
