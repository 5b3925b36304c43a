import { isAsserted } from '../../../guards/standing.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Demand } from './demands.ts';

/** 要有签字、有照片、有记录: proof asked for by a row of 有. */
const ROW =
  /(?:要|须|应|必须|务必|确保|做到)[^，。；]{0,8}?((?:有\p{Script=Han}{2,6}[、，,和及]?){2,6})(?=[。；！，,]|$)/u;
const SEPARATOR = /[、，,和及]$/u;
/** What shows that somebody was there; a row of records alone tells how work is done (有计划、有记录). */
const PICTURE = /有(?:现场|活动|工作)?(?:照片|图片|影像|视频|签到|合影|截图|痕迹)/u;
/** Rows that serve the work or a claim. */
const SERVES = /合同|发票|票据|验收|收据|凭证|检测|化验|监控|证件|身份/u;

/** The proof that a sentence wants to be there. */
export function readHaving(unit: SentenceUnit): readonly Demand[] {
  const { text, digest } = unit;
  if (digest.genre !== 'directive' || digest.regime !== 'none') return [];
  const match = ROW.exec(text);
  const row = match?.[1]?.replace(SEPARATOR, '') ?? '';
  if (match === null || !PICTURE.test(row) || SERVES.test(text)) return [];
  const span = { start: match.index, end: match.index + match[0].replace(SEPARATOR, '').length };
  return isAsserted(unit, span) ? [{ ...span, evidence: row.replaceAll('有', ''), isClause: false }] : [];
}
