/** A line longer than this is no issuer and no title. */
const MAX_LINE = 60;
/** The catalogue field of a page: 统一社会信用代码/年份-序号. */
const CATALOGUE = /^(?:索引号[:：]\s*)?[\dA-Z]{18}\/\d{4}-\d{5}$/u;

/** A short line of a document, for the search of the header that a site prints above it. */
export interface HeaderLine {
  readonly block: number;
  readonly text: string;
}

/** The text of a block when it may be a line of a page's header, or undefined. */
export function headerLine(text: string): string | undefined {
  return text.length <= MAX_LINE && !/[。！？；]/u.test(text) ? text.trim() : undefined;
}

/**
 * The blocks around a catalogue number that say again what a line below says: issuer, title and number as the page
 * lists them before the document itself begins.
 */
export function repeatedHeader(lines: readonly HeaderLine[]): readonly number[] {
  const at = lines.find(({ block, text }) => block < 6 && CATALOGUE.test(text))?.block;
  if (at === undefined) return [];
  const textAt = new Map(lines.map(({ block, text }) => [block, text]));
  const found: number[] = [];
  for (let block = at - 1; block <= at + 4; block++) {
    const text = textAt.get(block);
    if (text === undefined || block === at) continue;
    const again = lines.some((other) => other.block > block && other.block <= at + 8 && other.text === text);
    if (again || (block === at + 1 && textAt.get(at - 1) === text)) found.push(block);
  }
  return found;
}
