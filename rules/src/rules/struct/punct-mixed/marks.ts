import type { Span } from '../../../text/span.ts';
import { filterOf } from '../../../match/filter.ts';
import { countOf, matchesOf } from '../../../match/matches.ts';

/** The full-width mark for each half-width one. */
export const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** A mark as it stands in a text. */
export interface Mark extends Span {
  readonly mark: string;
}

/** How a block sets its marks. */
export interface BlockMarks {
  /** Half-width marks between Han characters. */
  readonly half: readonly Mark[];
  /** How many full-width ones there are. */
  readonly full: number;
  /** 、 between two names in quotation or title marks that need none. */
  readonly listed: readonly Mark[];
  /** How often such names follow each other without 、. */
  readonly bare: number;
  /** Spaces within a sentence of Han text. */
  readonly spaces: readonly Mark[];
}

const HALF = /(?<=[\p{Script=Han}”’》）])[,;:?!](?=[\p{Script=Han}“‘《（])/gu;
const FULL_MARK = /[，；：？！]/gu;
const LISTED = /(?<=[”》])、(?=[“《])/gu;
const BARE = /”“|》《/gu;
/** Offices that issue together are set apart by spaces. */
const SPACE = /(?<=[\p{Script=Han}，；：])(?<![厅局委会办部院室府])[ \u00a0]+(?=[\p{Script=Han}，。；：])/gu;
/** Words set apart on purpose (总 则, 姓 名) are shorter than a sentence. */
const MIN_PROSE = 20;

const PATTERNS: readonly RegExp[] = [HALF, LISTED, BARE, SPACE];
const MAY_MATCH = filterOf(PATTERNS);

/** Reads the marks of a block's text. */
export function marksIn(text: string): BlockMarks {
  const may = MAY_MATCH(text);
  const find = (shape: RegExp): readonly Mark[] =>
    (may & (1 << PATTERNS.indexOf(shape))) === 0 ? NO_MARKS : allOf(text, shape);
  const spaces = text.length < MIN_PROSE ? NO_MARKS : find(SPACE);
  return {
    half: find(HALF),
    full: countOf(text, FULL_MARK),
    listed: find(LISTED).filter((mark) => !hasNote(text, mark.end) && !inMixedList(text, mark.start)),
    bare: find(BARE).length,
    spaces: spaces.length > 0 && /[，。；：,;]/u.test(text) ? spaces : NO_MARKS,
  };
}

const NO_MARKS: readonly Mark[] = [];

function allOf(text: string, shape: RegExp): readonly Mark[] {
  return matchesOf(text, shape).map((match) => ({
    mark: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** 《甲》（试行）、《乙》: with a note between, the series keeps its 、. */
function hasNote(text: string, from: number): boolean {
  return /^[“《][^”》]{1,60}[”》][（(]/u.test(text.slice(from));
}

/** “甲”、“乙”、丙渠: items without marks need 、, so the whole series has it. */
function inMixedList(text: string, at: number): boolean {
  const from = text.slice(0, at).search(/[^，。；：,;:\n]*$/u);
  const clause = /^[^，。；：,;:\n]*/u.exec(text.slice(from))?.[0] ?? '';
  return /、(?![“《])|(?<![”》])、/u.test(
    clause.replace(/“[^”]*”|《[^》]*》/gu, (name) => name.charAt(0) + name.slice(-1)),
  );
}
