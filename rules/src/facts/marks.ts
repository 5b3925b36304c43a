import type { Span } from '../text/span.ts';

/** A pair of quotation marks, brackets or title marks. */
export interface MarkPair extends Span {
  /** The opening mark as written: “ ‘ 「 『 《 〈 （ ( 【 [ 〔 ｛ {. */
  readonly open: string;
  /** What stands between the marks, local span. */
  readonly inner: Span;
  /** Nesting depth, 0 outside. */
  readonly depth: number;
}

/** A mark without its partner. */
export interface LoneMark extends Span {
  readonly mark: string;
}

/** All paired marks of a unit, ascending by start, and what is left over. */
export interface Marks {
  readonly pairs: readonly MarkPair[];
  readonly lone: readonly LoneMark[];
}

const CLOSE_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '〔': '〕',
  '［': '］',
  '｛': '｝',
  '{': '}',
};
const OPEN_OF: ReadonlyMap<string, string> = new Map(Object.entries(CLOSE_OF).map(([open, close]) => [close, open]));
/** A half-width bracket may be closed by its full-width twin: untidy, but a pair. */
const TWIN: Readonly<Record<string, string>> = { '(': '（', '（': '(', '[': '［', '［': '[', '{': '｛', '｛': '{' };

/** Whether a unit is one of the marks; most of a text is ruled out by one look-up. */
const IS_MARK = new Uint8Array(0x10000);
for (const [open, close] of Object.entries(CLOSE_OF)) {
  IS_MARK[open.charCodeAt(0)] = 1;
  IS_MARK[close.charCodeAt(0)] = 1;
}
const NO_MARKS: Marks = { pairs: [], lone: [] };

/** Pairs the marks of a text. A closing mark closes the nearest opening one of its kind; what that skips is lone. */
export function readMarks(text: string): Marks {
  const pairs: MarkPair[] = [];
  const lone: LoneMark[] = [];
  const stack: { mark: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    if (IS_MARK[text.charCodeAt(i)] === 0) continue;
    const char = text.charAt(i);
    if (CLOSE_OF[char] !== undefined) {
      stack.push({ mark: char, at: i });
      continue;
    }
    const open = OPEN_OF.get(char);
    if (open === undefined) continue;
    const found = stack.findLastIndex((entry) => entry.mark === open || TWIN[entry.mark] === open);
    if (found < 0) {
      if (!isListMark(text, i)) lone.push({ mark: char, start: i, end: i + 1 });
      continue;
    }
    for (const skipped of stack.splice(found + 1)) {
      lone.push({ mark: skipped.mark, start: skipped.at, end: skipped.at + 1 });
    }
    const entry = stack.pop();
    if (entry === undefined) continue;
    pairs.push({
      open: entry.mark,
      start: entry.at,
      end: i + 1,
      inner: { start: entry.at + 1, end: i },
      depth: stack.length,
    });
  }
  for (const entry of stack) lone.push({ mark: entry.mark, start: entry.at, end: entry.at + 1 });
  if (pairs.length === 0 && lone.length === 0) return NO_MARKS;
  return { pairs: pairs.sort((a, b) => a.start - b.start), lone: lone.sort((a, b) => a.start - b.start) };
}

/** `1）` and `a)` number an item; their bracket has no partner by design. */
function isListMark(text: string, at: number): boolean {
  const close = text.charAt(at);
  if (close !== '）' && close !== ')') return false;
  return /(?:^|[\s。；，：、])(?:[\d０-９]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/u.test(
    text.slice(Math.max(0, at - 4), at),
  );
}
