import type { SentenceInput } from './input.ts';
import type { Discourse } from './types.ts';
import { CLAIM_WORDS } from './words/claim.ts';
import { CUE_WORDS, type CueClass } from './words/cues.ts';
import { MEASURE_WORDS } from './words/measure.ts';
import { STANCE_WORDS } from './words/stance.ts';

const DEFINES = /是指|所称|指的是|称为|分为|包括[：:]/u;
const COMMANDS =
  /(?:^|[，；：。])[^，；：。]{0,16}?(?:(?<![重主纪摘])要(?!求|素|点|闻|么|是)|必须|应当|应|务必|须|请|不得|严禁)/u;
const REPORTS = /了(?:[^解断得]|$)|已(?!有)|取得|以来|一年来|年来|过去|完成|实现|得到|迈出|迈上|呈现|保持/u;

/**
 * What a sentence does. The order of the questions matters: a legal norm that commands is a norm, a definition that
 * reports is a definition. Only `instruct`, `report` and `evaluate` can be empty.
 */
export function readDiscourse(input: SentenceInput): Discourse {
  const { text, digest } = input;
  const cues = countCues(input);
  const hollow = input.hits(STANCE_WORDS).length + input.hits(CLAIM_WORDS).length + input.hits(MEASURE_WORDS).length;
  if (hollow === 0 && (input.isHeading || !/[，。！？；]/u.test(text))) return 'topic';
  if (digest.genre === 'norm' || (cues('norm') >= 3 && /的[，；]|本(?:法|条例|办法)/u.test(text))) return 'norm';
  if (DEFINES.test(text)) return 'define';
  if (cues('narrate') >= 2 && cues('narrate') * 2 > hollow) return 'narrate';
  if (cues('argue') >= 2 && hollow < 4) return 'argue';
  if (cues('describe') >= 2 && hollow < 3) return 'describe';
  if (COMMANDS.test(text) || startsWithMeasure(input)) return 'instruct';
  if (input.hits(CLAIM_WORDS).length > 0 && REPORTS.test(text)) return 'report';
  if (input.hits(STANCE_WORDS).length > 0) return 'evaluate';
  return hollow > 0 ? 'report' : 'other';
}

/** An order in the form officials prefer: no subject, an adverb or an all-purpose verb in front. */
export function startsWithMeasure(input: SentenceInput): boolean {
  const body = /^(?:[\s（(]*[一二三四五六七八九十\d]{1,3}[）)、.．是]\s*)?/u.exec(input.text)?.[0].length ?? 0;
  const first = input.hits(MEASURE_WORDS).find((hit) => hit.start <= body + 1);
  return first !== undefined && (first.class === 'verb' || first.class === 'adverb') && !/了[，。；]/u.test(input.text);
}

function countCues(input: SentenceInput): (name: CueClass) => number {
  const counts = new Map<CueClass, number>();
  for (const hit of input.hits(CUE_WORDS)) counts.set(hit.class, (counts.get(hit.class) ?? 0) + 1);
  return (name) => counts.get(name) ?? 0;
}
