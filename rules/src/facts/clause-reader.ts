import { bisect } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import type { Piece } from './clause-bounds.ts';
import type { Cue } from './clause-words.ts';
import type { Clause, Polarity } from './clauses.ts';

/** A cue found in the text. */
export interface CueHit extends Span {
  readonly cue: Cue;
}

/** What goes on from one clause to the next. */
interface Carry {
  readonly prohibited: boolean;
  /** A lead such as 严禁以下行为： governs the whole list that follows. */
  readonly list: boolean;
  readonly mention: boolean;
}

interface Reading {
  polarity: Polarity;
  from: number;
  to: number;
  /** Whether the polarity goes on after a comma. */
  goesOn: boolean;
  mention: boolean;
  mentionGoesOn: boolean;
}

const FRESH: Carry = { prohibited: false, list: false, mention: false };
const LEAD = /以下|下列|如下|行为|情形|做法|事项/u;
const ITEM = /^[（(\d０-９①-⑳]/u;
/** Left of a cue that does away with the whole clause: what stands before such a word is a condition, not the object. */
const CONDITION = /[后即的时起凡并]/u;
/** What may stand before 防止 when it is the clause's own verb and not part of a name (防止返贫机制). */
const LEANS = /(?:^|[要应须]|坚决|切实|全力|着力|努力|注意|注重|有效|严格|必须|应当)$/u;
/** 选取部分单位试点, 在部分地区: chosen, not criticised. */
const CHOSEN = /[取择定选在对为向把将由]/u;
const REACH = 4;

/** The index of the first hit that starts at or after an offset. */
export function firstFrom(hits: readonly CueHit[], offset: number): number {
  return bisect(hits.length, (index) => (hits[index]?.start ?? 0) >= offset);
}

/** Reads the clauses of one text in order. Holds what one clause hands on to the next. */
export class ClauseReader {
  readonly #text: string;
  readonly #hits: readonly CueHit[];
  #next = 0;
  #carry: Carry = FRESH;
  #depth = 0;
  readonly #outside: Carry[] = [];

  constructor(text: string, hits: readonly CueHit[]) {
    this.#text = text;
    this.#hits = hits;
  }

  /** The next clause; pieces must come in order. */
  read(piece: Piece): Clause {
    this.#followBrackets(piece.depth);
    const hits = this.#take(piece);
    const reading = this.#open(piece, hits[0]);
    hits.forEach((hit, index) => {
      this.#apply(hit, hits[index + 1], piece, reading);
    });
    this.#settle(piece, hits, reading);
    if (piece.quoteAt >= 0 && this.#attributed(piece.quoteAt)) reading.mention = true;
    this.#carry = this.#handOn(piece, reading);
    return {
      start: piece.start,
      end: piece.end,
      polarity: reading.polarity,
      governs: { start: reading.from, end: Math.max(reading.from, reading.to) },
      mention: reading.mention,
    };
  }

  /** A bracket starts afresh; after it the clause outside goes on as before. */
  #followBrackets(depth: number): void {
    for (; this.#depth < depth; this.#depth++) {
      this.#outside.push(this.#carry);
      this.#carry = FRESH;
    }
    for (; this.#depth > depth; this.#depth--) this.#carry = this.#outside.pop() ?? FRESH;
  }

  /** The cues of the piece; those inside a short quotation are the quotation's own. */
  #take(piece: Piece): readonly CueHit[] {
    const hits: CueHit[] = [];
    let quoted = -1;
    let scanned = piece.start;
    for (; this.#next < this.#hits.length; this.#next++) {
      const hit = this.#hits[this.#next];
      if (hit === undefined || hit.start >= piece.end) break;
      if (hit.start < piece.start) continue;
      for (; scanned < hit.start; scanned++) {
        const char = this.#text.charAt(scanned);
        if ('“「『《'.includes(char)) quoted = scanned;
        else if ('”」』》'.includes(char)) quoted = -1;
      }
      if (quoted <= piece.start) hits.push(hit);
    }
    return hits;
  }

  #open(piece: Piece, first: CueHit | undefined): Reading {
    const { prohibited, list, mention } = this.#carry;
    const atStart =
      first !== undefined &&
      /^[\s“（(一二三四五六七八九十\d]*[）)、.．]?$/u.test(this.#text.slice(piece.start, first.start))
        ? first.cue
        : undefined;
    const turns = atStart === 'turn' || atStart === 'order' || atStart === 'mid';
    const governed = list || (prohibited && !turns && atStart !== 'veer' && atStart !== 'and' && atStart !== 'whoever');
    return {
      polarity: governed ? 'prohibited' : 'asserted',
      from: piece.start,
      to: piece.end,
      goesOn: governed,
      mention: mention && !turns,
      mentionGoesOn: mention && !turns,
    };
  }

  #apply(hit: CueHit, next: CueHit | undefined, piece: Piece, reading: Reading): void {
    switch (hit.cue) {
      case 'ban':
      case 'avoid':
      case 'bare':
      case 'stop':
      case 'lift':
        if (next?.cue === 'omit' && next.start - hit.end <= REACH) {
          if (!this.#carry.list) Object.assign(reading, { polarity: 'asserted', goesOn: false });
        } else {
          this.#forbid(hit, piece, reading);
        }
        break;
      case 'cut':
        if (!this.#counts(hit, piece)) this.#forbid(hit, piece, reading);
        break;
      case 'not':
        if (reading.polarity === 'asserted') Object.assign(reading, { polarity: 'negated', from: hit.start });
        break;
      case 'mid':
        if (reading.polarity === 'prohibited' && hit.start > reading.from)
          Object.assign(reading, { to: hit.start, goesOn: false });
        break;
      case 'whoever':
      case 'found':
        reading.mention = reading.mentionGoesOn = true;
        break;
      case 'fault':
        reading.mention = true;
        break;
      default:
        break;
    }
  }

  #forbid(hit: CueHit, piece: Piece, reading: Reading): void {
    const whole = hit.cue === 'stop' || hit.cue === 'lift' || (hit.cue === 'cut' && piece.end - hit.end <= 1);
    const before = this.#text.slice(piece.start, hit.start);
    const from = whole && !CONDITION.test(before) ? piece.start : hit.start;
    const conditional = reading.polarity === 'negated';
    if (reading.polarity !== 'prohibited') Object.assign(reading, { polarity: 'prohibited', from, to: piece.end });
    if (conditional) return;
    reading.goesOn ||= hit.cue === 'ban' || hit.cue === 'stop' || (hit.cue === 'avoid' && LEANS.test(before));
  }

  /** 减少30%、取消评优资格: a number or a penalty, nothing that is done away with. */
  #counts(hit: CueHit, piece: Piece): boolean {
    return /^(?:约|近|了|[\d０-９])|资格|称号|名额/u.test(this.#text.slice(hit.end, piece.end));
  }

  /** What needs a look at the clause as a whole. */
  #settle(piece: Piece, hits: readonly CueHit[], reading: Reading): void {
    const text = this.#text;
    const last = text.charAt(piece.end - 1);
    const condition = last === '的' || last === '者';
    const weak = reading.polarity === 'negated' || hits.find((hit) => hit.start === reading.from)?.cue === 'bare';
    if (condition && weak && !this.#carry.list)
      Object.assign(reading, { polarity: 'asserted', from: piece.start, to: piece.end, goesOn: false });
    const cutAt = hits.find((hit) => hit.start === reading.from && hit.cue === 'cut');
    const and = cutAt && hits.find((hit) => hit.cue === 'and' && hit.start > cutAt.end);
    if (and && !/^[且不非存列轨购未没]/u.test(text.slice(and.end, and.end + 1))) reading.to = and.start;
    hits.forEach((hit, index) => {
      const after = hits.slice(index + 1);
      if (
        hit.cue === 'some' &&
        !CHOSEN.test(text.charAt(hit.start - 1)) &&
        !after.some((other) => other.cue === 'order' || other.cue === 'turn')
      ) {
        reading.mention = reading.mentionGoesOn = true;
      } else if (hit.cue === 'has' && after.some((other) => other.cue === 'noun' || other.cue === 'faulty')) {
        reading.mention = true;
      } else if (hit.cue === 'faulty' && piece.end - hit.end <= 1) {
        reading.mention = true;
      } else if (hit.cue === 'says' && /^[^，]{0,8}[“「]/u.test(text.slice(hit.end, piece.end))) {
        reading.mention = true;
      }
    });
  }

  /** True when a verb of saying stands right before the quotation. */
  #attributed(quoteAt: number): boolean {
    for (let i = firstFrom(this.#hits, quoteAt - REACH - 4); i < this.#hits.length; i++) {
      const hit = this.#hits[i];
      if (hit === undefined || hit.end > quoteAt) return false;
      if (hit.cue === 'says' && quoteAt - hit.end <= REACH) return true;
    }
    return false;
  }

  #handOn(piece: Piece, reading: Reading): Carry {
    const { list } = this.#carry;
    const text = this.#text;
    const condition = text.charAt(piece.end - 1) === '的';
    const prohibited = reading.polarity === 'prohibited' && reading.goesOn && !condition;
    const after = text.slice(piece.end + 1, piece.end + 8).trimStart();
    switch (piece.closedBy) {
      case '：':
        return {
          prohibited,
          list: list || (prohibited && LEAD.test(text.slice(reading.from, piece.end))),
          mention: reading.mentionGoesOn,
        };
      case '；':
        return { prohibited: false, list, mention: reading.mentionGoesOn };
      case '。':
      case '！':
      case '？':
      case '\n':
        return list && ITEM.test(after) ? { prohibited: false, list, mention: false } : FRESH;
      default:
        return { prohibited, list, mention: reading.mentionGoesOn };
    }
  }
}
