/** How a heading is built: the lengths of its parts, its first two characters, and which part ends with a quotation. */
export interface Skeleton {
  readonly lengths: readonly number[];
  readonly lead: string;
  /** Index of the part that holds a quoted word, -1 for none. */
  readonly quoted: number;
  readonly text: string;
}

const PART = /[，,、：:\s]/u;
const QUOTE = /[“‘「][^”’」]{1,8}[”’」]$/u;

/** Reads the skeleton of a heading. */
export function skeletonOf(heading: string): Skeleton {
  const parts = heading
    .replace(/[。！；]$/u, '')
    .split(PART)
    .filter((part) => part !== '');
  return {
    lengths: parts.map((part) => part.replace(/[“”‘’「」]/gu, '').length),
    lead: heading.slice(0, 2),
    quoted: parts.findIndex((part) => QUOTE.test(part)),
    text: parts.join(''),
  };
}

/** Two headings are cast in one mould: as many parts, of like length, opened alike or closed by a quotation alike. */
export function sameMould(a: Skeleton, b: Skeleton): boolean {
  if (a.lengths.length !== b.lengths.length || a.quoted !== b.quoted) return false;
  // One figure of speech at the end of each weighs more than a character or two.
  const slack = a.quoted >= 0 && a.lengths.length === 1 ? 2 : 1;
  if (a.lengths.some((length, index) => Math.abs(length - (b.lengths[index] ?? 0)) > slack)) return false;
  // Without a quotation only couplets count: 加强领导, 加强宣传 are plain headings.
  if (a.quoted >= 0) return true;
  return a.lengths.length > 1 && (a.lead === b.lead || sameFrame(a.text, b.text));
}

const LEAST_SHARED = 5;

/** 思想要再解放，在认识上有新高度 and 作风要再转变，在行动上有新力度: only the nouns and verbs are changed. */
function sameFrame(a: string, b: string): boolean {
  if (a.length !== b.length || /\d/u.test(a + b)) return false;
  const shared = Array.from(a).filter((char, index) => char === b.charAt(index)).length;
  return shared >= LEAST_SHARED && shared * 2 >= a.length;
}

/** The mould as a reader sees it: 突出……，……‘……’. */
export function drawn(skeleton: Skeleton, lead: string): string {
  const parts = skeleton.lengths.map((_, index) => (index === skeleton.quoted ? '…‘…’' : '…'));
  return lead + parts.join('，');
}
