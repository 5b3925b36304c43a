import { hanMultiplier } from './han.ts';
import { readPrefix, type QualifierWord } from './qualifiers.ts';
import { charSet, isSpace, unit, type Reader } from './reader.ts';
import type { Qualifier } from './types.ts';

interface Pending {
  readonly qualifier: Qualifier;
  readonly reach: QualifierWord['reach'];
  readonly before: number;
}

const STOPS = charSet('，。；：！？、,;:!?\n\r（）()“”');
const OF = unit('的');
const BARE_ONLY = new Set(['上', '过']);
const VERB_REACH = 6;
const OF_REACH = 10;

/**
 * The qualifiers met so far that may still belong to the next number. Reading them on the way forward, rather than looking back from
 * each number, keeps the scan linear.
 */
export class Prefixes {
  readonly #reader: Reader;
  #pending: Pending[] = [];
  #bridge = { start: -1, end: -1 };

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Reads a qualifier at an offset and returns its end, or the offset itself; punctuation ends the reach of earlier ones. */
  read(offset: number, code: number, before: number): number {
    if (this.#pending.length > 0 && STOPS.has(code)) this.clear();
    const found = readPrefix(this.#reader, offset, code, before);
    if (found === undefined) return offset;
    const { word, role, reach } = found.entry;
    if (BARE_ONLY.has(word) && !this.#isBare(found.end)) return offset;
    const qualifier = { start: offset, end: found.end, word, role, detached: false };
    this.#pending.push({ qualifier, reach, before });
    return found.end;
  }

  /** 上千, 过半: 上 and 过 qualify only a bare multiplier or 半. */
  #isBare(offset: number): boolean {
    const next = this.#reader.code(offset);
    return hanMultiplier(next) > 10 || next === unit('半');
  }

  /** The qualifiers of a number at an offset, and the character before those that touch it. */
  touching(offset: number): { qualifiers: readonly Qualifier[]; before?: number } {
    if (this.#pending.length === 0) return { qualifiers: [] };
    const touching: Qualifier[] = [];
    let start = offset;
    let first: Pending | undefined;
    let index = this.#pending.length - 1;
    for (; index >= 0; index -= 1) {
      const pending = this.#pending[index];
      if (pending === undefined || !this.#meets(pending.qualifier.end, start)) break;
      touching.unshift(pending.qualifier);
      start = pending.qualifier.start;
      first = pending;
    }
    const far = this.#pending[index];
    if (far !== undefined && this.#reaches(far, start, offset)) touching.unshift({ ...far.qualifier, detached: true });
    return first === undefined ? { qualifiers: touching } : { qualifiers: touching, before: first.before };
  }

  #meets(end: number, start: number): boolean {
    return end === start || (end + 1 === start && isSpace(this.#reader.code(end)));
  }

  /** 至少开展 3次 and 不超过总数的 10%: only words without punctuation or another number between. */
  #reaches(far: Pending, start: number, offset: number): boolean {
    const gap = start - far.qualifier.end;
    const { start: from, end: to } = this.#bridge;
    if (from === far.qualifier.end && to === start) return true;
    if (far.reach === 'verb') return gap <= VERB_REACH;
    return far.reach === 'of' && gap <= OF_REACH && start === offset && this.#reader.code(offset - 1) === OF;
  }

  /** Lets a qualifier reach over a frequency: 不超过每月1000元, 至少每月召开1次. */
  bridge(start: number, end: number): void {
    this.#bridge = { start, end };
  }

  /** Forgets everything: a number or a stop came. */
  clear(): void {
    if (this.#pending.length > 0) this.#pending = [];
  }
}
