import { cutOff, LATIN, runsAlong, type Run } from './run.ts';
import type { Piece } from './pieces.ts';

/** Phrases of a row are short, and of like length. */
const LONGEST = 9;
const MOST_APART = 2;

/** Verbs and adverbs that phrases are hung on: 写出新意、写出味道; 带着感情、带着责任; 热爱读者、热爱图书. */
const HEAD =
  /^(?:\p{Script=Han}(?:出|着|得|在|成|住)|带头|热爱|服务|绝不|决不|永不|不忘|不负|不畏|没有|离不开|少不了|大胆|多一|少一|常怀|心里|手里|眼里|处处|事事|时时|人人|有|能|敢|肯|常|可|懂|经得|把|往)(?=\p{Script=Han})/u;
/** Words that close each phrase: 位子、面子、里子; 管用、好用、实用; 高一些、远一些. */
const TAIL =
  /(?:一些|起来|下去|到位|统一|(?<!中)心|(?<!制|程|力度|幅|温|湿|浓|长|速|密|年|季|月)度|[招子用劲气味感色香根魂]|[上下]移|[得住])$/u;
/** 有证照、有台账: a thing each, that is there or not. */
const THINGS = /证|照|台账|资质|执照|票|预案|制度|合同|场所|经费|人员|记录|设备|车|房|电|水|路|网/u;

/** Three and more short phrases that open or close with the same word. */
export function hung(pieces: readonly Piece[]): readonly Run[] {
  return runsAlong(pieces, (all, at) => headsFrom(all, at) ?? tailsFrom(all, at) ?? lookedAt(all, at));
}

function headsFrom(pieces: readonly Piece[], at: number): Run | undefined {
  const second = pieces[at + 1]?.text ?? '';
  // A look at two characters spares the pattern almost everywhere.
  if (!(pieces[at + 2]?.text ?? '').startsWith(second.charAt(0))) return undefined;
  const head = HEAD.exec(second)?.[0];
  const first = pieces[at];
  if (head === undefined || first === undefined) return undefined;
  const lead = first.text.lastIndexOf(head);
  const opening = lead < 0 ? '' : first.text.slice(lead);
  let to = at + 1;
  const phrases = opening === '' ? [] : [opening];
  while (pieces[to]?.text.startsWith(head) ?? false) {
    phrases.push(pieces[to]?.text ?? '');
    to++;
  }
  const last = pieces[to - 1];
  const [shape = '', ...more] = phrases;
  // The last may go on: 带着耐心、带着细心、带着真心接送乘客.
  const tail = more.at(-1) ?? '';
  const goesOn = cutOff(tail).length > LONGEST || cutOff(tail).length - shape.length > MOST_APART;
  if (last === undefined || phrases.length < 3 || !isRow(goesOn ? phrases.slice(0, -1) : phrases)) return undefined;
  const end = last.start + (goesOn ? shape : cutOff(tail)).length;
  return { start: first.start + Math.max(0, lead), end: Math.min(end, last.end), count: phrases.length };
}

function tailsFrom(pieces: readonly Piece[], at: number): Run | undefined {
  const first = pieces[at];
  const next = pieces[at + 1]?.text ?? '';
  if (first?.text.endsWith(next.slice(-1)) !== true) return undefined;
  const tail = TAIL.exec(first.text)?.[0];
  if (tail === undefined) return undefined;
  let to = at;
  const phrases: string[] = [];
  while (cutOff(pieces[to]?.text ?? '').endsWith(tail)) {
    phrases.push(cutOff(pieces[to]?.text ?? ''));
    to++;
  }
  const last = pieces[to - 1];
  const second = phrases[1];
  if (last === undefined || second === undefined || phrases.length < 3) return undefined;
  // The first has its subject before it: of it only as much belongs to the row as the second is long.
  const opening = (phrases[0] ?? '').slice(-second.length);
  if (!isRow([opening, ...phrases.slice(1)]) || new Set(phrases).size < phrases.length) return undefined;
  return { start: first.end - opening.length, end: last.end, count: phrases.length };
}

/** 看一看、走一走、问一问. */
function lookedAt(pieces: readonly Piece[], at: number): Run | undefined {
  const isTwice = (text: string): boolean => text.length === 3 && text.endsWith(`一${text.charAt(0)}`);
  let to = at;
  while (isTwice((pieces[to]?.text ?? '').slice(-3))) to++;
  const first = pieces[at];
  const last = pieces[to - 1];
  return first === undefined || last === undefined || to - at < 3
    ? undefined
    : { start: first.end - 3, end: last.end, count: to - at };
}

function isRow(phrases: readonly string[]): boolean {
  const whole = phrases.map(cutOff);
  const lengths = whole.map((phrase) => phrase.length);
  return (
    Math.max(...lengths) <= LONGEST &&
    Math.min(...lengths) > 1 &&
    Math.max(...lengths) - Math.min(...lengths) <= MOST_APART &&
    !whole.some((phrase) => LATIN.test(phrase) || THINGS.test(phrase) || /\d/u.test(phrase))
  );
}
