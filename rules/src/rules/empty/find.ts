import { askedSlots } from '../../facts/concreteness/asked-slots.ts';
import type { EmptyKind, SlotName } from '../../facts/concreteness/types.ts';
import { CLAIM_WORDS } from '../../facts/concreteness/words/claim.ts';
import { MEASURE_WORDS } from '../../facts/concreteness/words/measure.ts';
import { STANCE_WORDS } from '../../facts/concreteness/words/stance.ts';
import { isHearsay, isPartOfQuotation, isSaidByAnother } from '../../guards/reported.ts';
import type { BlockKind } from '../../parse/model.ts';
import type { Level } from '../../rule/levels.ts';
import type { LocalEdit } from '../../rule/types.ts';
import type { SentenceUnit } from '../../rule/unit.ts';
import { isAboutWords, isDeniedThroughout } from './about-words.ts';
import { fallsShort } from './falls-short.ts';
import { isOfLeadership } from './leadership.ts';
import { tellsNamedDeed } from './named-deed.ts';
import { tellsPlainDeed } from './plain-deed.ts';
import { tellsHow } from './tells-how.ts';

/** An empty sentence has words of at least one of these. */
export const EMPTY_TRIGGERS = [STANCE_WORDS, CLAIM_WORDS, MEASURE_WORDS] as const;

const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'paragraph', 'listItem']);

const SLOT_WORDS: Readonly<Record<SlotName, string>> = { who: '谁', what: '何事', when: '何时', howMuch: '多少' };

/** What a rule needs to know of an empty sentence. */
export interface EmptySentence {
  /** The open slots for a message: 谁、何时. */
  readonly missing: string;
  readonly level: Level;
}

/** The sentence as an empty one of the given kind, or undefined when it is not. */
export function emptySentence(unit: SentenceUnit, kind: EmptyKind): EmptySentence | undefined {
  if (!isProse(unit)) return undefined;
  const { emptiness } = unit;
  if (emptiness.verdict === 'filled' || emptiness.kind !== kind) return undefined;
  // Asked last, because every sentence comes by here and few are empty.
  if (!EMPTY_TRIGGERS.some((table) => unit.hits(table).length > 0) || isExcused(unit)) return undefined;
  return {
    missing: missingOf(unit),
    level: emptiness.verdict === 'clear' ? 'info' : 'hint',
  };
}

/** The slots to fill, as a message names them. */
function missingOf(unit: SentenceUnit): string {
  const asked = askedSlots(unit);
  return asked.length === 0 ? '做到什么程度' : asked.map((name) => SLOT_WORDS[name]).join('、');
}

/** Prose that speaks for itself: no title, table or signature, and nothing reported, criticised or forbidden. */
export function isProse(unit: SentenceUnit): boolean {
  return PROSE.has(unit.blockKind) && !unit.digest.mention && !unit.digest.prohibited;
}

/** 为…，现提出以下意见： says why the paper was written, and what is to be done comes after it. */
const OPENS = /^(?:为|根据|按照)[^。；]*[，、](?:现|特)[^，。；]{2,30}[：。]$/u;

/** 专此函达，请予支持，并盼函复。 closes a letter as letters are closed. */
const CLOSES = /^(?:专此|特此|此致|顺致)[^。；]{0,24}[。！]?$/u;

/** 不得要求群众改口，不得让干部冒充来电人: who must not be made to do what is told. */
const FORBIDS = /(?:不得|不准|严禁|禁止)[^，。；]{0,14}(?:要求|让|叫|向|替)\p{Script=Han}{5}/u;
/** 争取把古驿道列入省级文物保护单位: a register says whether it was done. */
const REGISTERED =
  /(?:列入|列为|入选|评为|认定为|升为|申报)[^，。；]{0,4}(?:国家|全国|世界|[省市县])[^，。；、]{2,16}(?:单位|名录|名册|名单|目录|遗产|景区|试点)/u;
/** 围绕文、会、表三个方面: the parts of what follows, by name. */
const ANNOUNCES =
  /(?:围绕|从|就|在)(?:[^，。；、]{1,2}、){2,}[^，。；、]{1,2}[三四五六七八九十]个方面[^，。；、]{0,8}[。：]?$/u;

/**
 * What holds empty words and need not be filled: an opening or a closing, talk about words, a lack owned up to, the leadership, the
 * words of somebody else, a thing that has a name and was made.
 */
export function isExcused(unit: SentenceUnit): boolean {
  return (
    OPENS.test(unit.text) ||
    CLOSES.test(unit.text) ||
    FORBIDS.test(unit.text) ||
    ANNOUNCES.test(unit.text) ||
    REGISTERED.test(unit.text) ||
    isAboutWords(unit) ||
    isDeniedThroughout(unit) ||
    fallsShort(unit) ||
    isOfLeadership(unit) ||
    isSaidByAnother(unit.text) ||
    isHearsay(unit) ||
    isPartOfQuotation(unit) ||
    tellsNamedDeed(unit) ||
    tellsHow(unit.text) ||
    tellsPlainDeed(unit)
  );
}

/** Where a sentence is to be completed: before its closing stop. */
export function completion(unit: SentenceUnit, snippet: string): LocalEdit {
  const at = unit.text.length - (/[。！；]$/u.test(unit.text) ? 1 : 0);
  return { start: at, end: at, newText: snippet };
}
