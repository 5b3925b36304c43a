/** The characters a class matches, each a text of its own; `many` when they are too many to list or not known. */
export type Chars = readonly string[] | 'many';

/** A class of more characters says too little about a text to be worth looking for. */
const MOST_CHARS = 64;

const DIGITS = Array.from('0123456789');
const LISTED: Readonly<Record<string, readonly string[]>> = {
  d: DIGITS,
  n: ['\n'],
  r: ['\r'],
  t: ['\t'],
  v: ['\v'],
  f: ['\f'],
  0: ['\0'],
};

/** Reads the escape at an offset of a pattern's source, inside a class or outside. */
export function readEscape(source: string, at: number): { readonly end: number; readonly chars: Chars } {
  const rest = source.slice(at);
  const hex = /^\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/u.exec(rest);
  if (hex !== null) {
    const code = parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
    const half = code >= 0xd800 && code <= 0xdfff;
    return { end: at + hex[0].length, chars: half ? 'many' : [String.fromCodePoint(code)] };
  }
  const wide = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[DsSwW])/u.exec(rest);
  if (wide !== null) return { end: at + wide[0].length, chars: 'many' };
  const char = source.charAt(at + 1);
  const listed = LISTED[char];
  if (listed === undefined && /[a-zA-Z]/u.test(char)) return { end: at + 2, chars: 'many' };
  return { end: at + 2, chars: listed ?? [char] };
}

/** Reads the class `[…]` that opens at an offset. */
export function readClass(source: string, open: number): { readonly end: number; readonly chars: Chars } {
  const negated = source.charAt(open + 1) === '^';
  let at = open + (negated ? 2 : 1);
  let wide = negated;
  const chars = new Set<string>();
  while (at < source.length && source.charAt(at) !== ']') {
    const member = readMember(source, at);
    at = member.end;
    const ranged = source.charAt(at) === '-' && source.charAt(at + 1) !== ']';
    if (!ranged) {
      if (member.chars === 'many') wide = true;
      else for (const char of member.chars) chars.add(char);
      continue;
    }
    const last = readMember(source, at + 1);
    at = last.end;
    const [from, to] = [codeOf(member.chars), codeOf(last.chars)];
    if (to - from > MOST_CHARS) wide = true;
    else for (let code = from; code <= to; code++) chars.add(String.fromCodePoint(code));
  }
  return { end: at + 1, chars: wide || chars.size > MOST_CHARS ? 'many' : [...chars] };
}

function readMember(source: string, at: number): { readonly end: number; readonly chars: Chars } {
  if (source.charAt(at) === '\\') {
    // Inside a class \b is a backspace.
    return source.charAt(at + 1) === 'b' ? { end: at + 2, chars: ['\b'] } : readEscape(source, at);
  }
  const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return { end: at + char.length, chars: [char] };
}

function codeOf(chars: Chars): number {
  return chars === 'many' ? NaN : (chars[0]?.codePointAt(0) ?? NaN);
}
