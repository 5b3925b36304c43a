/**
 * What a regular expression cannot do without. A pattern of which no required word stands in a text cannot match it,
 * so one pass that looks for the words of all patterns together spares running most of them.
 */
import { readClass, readEscape, type Chars } from './regexp-chars.ts';

/** A set of words grows by crossing alternatives with what follows them only up to this size. */
const MOST_WORDS = 160;
/** Longer words rule out little more than their first characters do. */
const LONGEST = 6;

/**
 * The words of which every match of a pattern contains at least one; nothing when the pattern promises none (it may
 * match the empty text, or anything of a wide class). Throws on syntax it does not know.
 */
export function requiredWords(pattern: RegExp): readonly string[] | undefined {
  if (!pattern.unicode || pattern.ignoreCase) return undefined;
  return best(new Reader(pattern.source).read());
}

/** What an expression matches: its whole texts when there are few, and what each of its matches must contain. */
interface Shape {
  /** All texts it can match, or nothing when there are too many to list. */
  readonly exact: readonly string[] | undefined;
  readonly needs: readonly string[] | undefined;
}

/** What a quantifier begins with; most parts of an expression have none. */
const QUANTIFIERS = '*+?{';
const ONCE = [1, 1] as const;

const EMPTY: Shape = { exact: [''], needs: undefined };
const ANYTHING: Shape = { exact: undefined, needs: undefined };

function best({ exact, needs }: Shape): readonly string[] | undefined {
  const whole = exact === undefined || exact.includes('') ? undefined : exact;
  return better(whole, needs);
}

/** The set that rules out more: longer words first, then fewer. */
function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return worth(a) >= worth(b) ? a : b;
}

/** How rarely a text holds one of the words: each further character counts far more than the number of words. */
function worth(words: readonly string[]): number {
  let commonness = 0;
  for (const word of words) commonness += 30 ** -word.length;
  return -commonness;
}

function joined(parts: readonly Shape[]): Shape {
  let exact: readonly string[] | undefined = [''];
  let needs: readonly string[] | undefined;
  let run: readonly string[] = [''];
  for (const part of parts) {
    needs = better(needs, part.needs);
    const longer = part.exact && cross(run, part.exact);
    if (longer === undefined) {
      exact = undefined;
      needs = better(needs, run.includes('') ? undefined : run);
      run = part.exact !== undefined && part.exact.length <= MOST_WORDS ? part.exact : [''];
    } else run = longer;
    if (exact !== undefined) exact = run;
  }
  needs = better(needs, run.includes('') ? undefined : run);
  return { exact, needs };
}

function cross(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > MOST_WORDS) return undefined;
  const words: string[] = [];
  for (const head of heads) {
    for (const tail of tails) {
      if (head.length + tail.length > LONGEST) return undefined;
      words.push(head + tail);
    }
  }
  return words.length === 1 ? words : [...new Set(words)];
}

function either(parts: readonly Shape[]): Shape {
  const exact = parts.every((part) => part.exact !== undefined)
    ? [...new Set(parts.flatMap((part) => part.exact ?? []))]
    : undefined;
  const needs = parts.map(best);
  return {
    exact: exact !== undefined && exact.length <= MOST_WORDS ? exact : undefined,
    needs: needs.every((words) => words !== undefined) ? [...new Set(needs.flat())] : undefined,
  };
}

function repeated(shape: Shape, least: number, most: number): Shape {
  if (least === 0) {
    if (most === 1 && shape.exact !== undefined) return { exact: [...new Set(['', ...shape.exact])], needs: undefined };
    return most === 0 ? EMPTY : ANYTHING;
  }
  if (least === 1 && most === 1) return shape;
  const needs = best(shape);
  const times = Array.from({ length: Math.min(least, LONGEST) }, () => shape);
  const start = joined(least === most ? times : [...times, ANYTHING]);
  return { exact: least === most && least <= LONGEST ? start.exact : undefined, needs: better(start.needs, needs) };
}

/** Reads the source of an expression. The engine has parsed it before: what is read here is known to be valid. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Shape {
    const shape = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`unknown syntax at ${String(this.#at)}: ${this.#source}`);
    return shape;
  }

  #alternatives(): Shape {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] ?? EMPTY) : either(parts);
  }

  #sequence(): Shape {
    const parts: Shape[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) parts.push(this.#term());
    return joined(parts);
  }

  #term(): Shape {
    const shape = this.#atom();
    const [least, most] = this.#quantifier();
    return repeated(shape, least, most);
  }

  #atom(): Shape {
    const source = this.#source;
    if (this.#take('^') || this.#take('$')) return EMPTY;
    if (this.#take('.')) return ANYTHING;
    if (this.#take('(')) return this.#group();
    if (source.charAt(this.#at) === '[') return this.#chars(readClass(source, this.#at));
    if (source.charAt(this.#at) === '\\') {
      if (/[bB]/u.test(source.charAt(this.#at + 1))) {
        this.#at += 2;
        return EMPTY;
      }
      return this.#chars(readEscape(source, this.#at));
    }
    const char = String.fromCodePoint(source.codePointAt(this.#at) ?? 0);
    this.#at += char.length;
    return { exact: [char], needs: undefined };
  }

  #chars({ end, chars }: { readonly end: number; readonly chars: Chars }): Shape {
    this.#at = end;
    return chars === 'many' || chars.length === 0 ? ANYTHING : { exact: chars, needs: undefined };
  }

  /** What a look-around sees is in the text, but not in the match; it promises nothing here. */
  #group(): Shape {
    const marked = this.#source.charAt(this.#at) === '?';
    const opened = marked ? (/^\?(?::|<?[=!]|<[^>]*>)/u.exec(this.#source.slice(this.#at))?.[0] ?? '') : '';
    this.#at += opened.length;
    const inner = this.#alternatives();
    if (!this.#take(')')) throw new Error(`an open group: ${this.#source}`);
    return /^\?<?[=!]$/u.test(opened) ? EMPTY : inner;
  }

  #quantifier(): readonly [least: number, most: number] {
    if (!QUANTIFIERS.includes(this.#source.charAt(this.#at))) return ONCE;
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#source.slice(this.#at));
    if (found === null) return ONCE;
    this.#at += found[0].length;
    const [text, least, comma, most] = found;
    if (text.startsWith('*')) return [0, Infinity];
    if (text.startsWith('+')) return [1, Infinity];
    if (text.startsWith('?')) return [0, 1];
    const from = Number(least);
    return [from, comma === '' ? from : most === '' ? Infinity : Number(most)];
  }

  #take(char: string): boolean {
    if (this.#source.charAt(this.#at) !== char) return false;
    this.#at++;
    return true;
  }
}
