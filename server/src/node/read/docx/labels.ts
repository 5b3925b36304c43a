import { formatNumber } from './number-format.ts';
import { readReference, type List, type ListLevel, type ListReference } from './numbering.ts';
import { all, attribute, child, descend, isWord } from './xml.ts';

const FALLBACK_LEVEL = 0;

/** Counts paragraphs as Word does and prints the labels it would print. */
export class Labels {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** The label of the next paragraph of a list (`三、`), or '' for bullets and unknown lists. */
  next(reference: ListReference, style: string | undefined): string {
    const list = this.#lists.get(reference.list);
    if (list === undefined) return '';
    const depth = reference.level ?? levelOfStyle(list, style);
    const level = list.levels.get(depth);
    if (level === undefined) return '';
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    const restart = this.#restartOf(reference.list, list, depth);
    const before = counters[depth];
    counters[depth] = restart ?? (before === undefined ? level.start : before + 1);
    counters.length = depth + 1;
    return level.format === 'bullet' ? '' : spaced(print(list, level, counters));
  }

  #restartOf(id: string, list: List, depth: number): number | undefined {
    const start = list.overrides.get(depth);
    const key = `${id}/${String(depth)}`;
    if (start === undefined || this.#restarted.has(key)) return undefined;
    this.#restarted.add(key);
    return start;
  }
}

function levelOfStyle(list: List, style: string | undefined): number {
  for (const [depth, level] of list.levels) if (style !== undefined && level.style === style) return depth;
  return FALLBACK_LEVEL;
}

function print(list: List, level: ListLevel, counters: readonly (number | undefined)[]): string {
  return level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const of = list.levels.get(depth);
    return formatNumber(counters[depth] ?? of?.start ?? 1, level.legal ? 'decimal' : (of?.format ?? 'decimal'));
  });
}

// `1.` before `5万元` would read as 1.5; a full-width mark keeps the two apart by itself.
function spaced(label: string): string {
  return /[\w.)]$/u.test(label) ? `${label} ` : label;
}

/** Writes the labels of automatic numbering into the paragraphs of `document`, as if they had been typed. */
export function writeLabels(
  document: Document,
  lists: ReadonlyMap<string, List>,
  styleLists: ReadonlyMap<string, ListReference>,
): void {
  const labels = new Labels(lists);
  for (const paragraph of all(document, 'p')) {
    const properties = child(paragraph, 'pPr');
    const style = attribute(child(properties, 'pStyle'));
    const reference = referenceOf(properties, style, styleLists);
    const removed = descend(properties, 'rPr', 'del') !== undefined;
    if (reference === undefined || reference.list === '0' || removed || isUnread(paragraph)) continue;
    const label = labels.next(reference, style);
    if (label !== '') insertLabel(paragraph, properties, label);
  }
}

function referenceOf(
  properties: Element | undefined,
  style: string | undefined,
  styleLists: ReadonlyMap<string, ListReference>,
): ListReference | undefined {
  const own = readReference(properties);
  // A paragraph's own list without a level means the first level, not the style's.
  if (own !== undefined) return { list: own.list, level: own.level ?? FALLBACK_LEVEL };
  return style === undefined ? undefined : styleLists.get(style);
}

// A text box is stored twice, and the reader takes the fallback.
function isUnread(paragraph: Element): boolean {
  for (let node = paragraph.parentNode; node; node = node.parentNode) {
    if (node.nodeType === 1 && (node as Element).localName === 'Choice') return true;
    if (isWord(node, 'body')) return false;
  }
  return false;
}

function insertLabel(paragraph: Element, properties: Element | undefined, label: string): void {
  const document = paragraph.ownerDocument;
  const namespace = paragraph.namespaceURI;
  const prefix = paragraph.prefix === null || paragraph.prefix === '' ? '' : `${paragraph.prefix}:`;
  const run = document.createElementNS(namespace, `${prefix}r`);
  const text = document.createElementNS(namespace, `${prefix}t`);
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(label));
  run.appendChild(text);
  paragraph.insertBefore(run, properties?.nextSibling ?? paragraph.firstChild);
}
