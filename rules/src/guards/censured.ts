import type { Genre } from '../rule/levels.ts';

/** 私自要求……，8月被通报; 报表取消71张: what a report tells of was forbidden, blamed or done away with. */
const CENSURED =
  /私自|擅自|违规|变相|被[^，。；]{0,12}(?:通报|批评|约谈|查处|叫停|问责)|纠正|叫停|责令|清理|取消(?![^，。；]{0,16}(?:资格|评[优先选奖]|奖|绩效))|停用|停止|废止|解散|不再|压减|精简|整治|减负|为基层减|反映|以前|过去|原来|原先/u;

/** True when a sentence of a report names a burden as one that was censured or lifted. */
export function isCensured(text: string, genre: Genre): boolean {
  return genre === 'report' && CENSURED.test(text);
}
