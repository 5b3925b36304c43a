import { all, attribute, child, children, descend, integer } from './xml.ts';

/** One level of a list as Word defines it. */
export interface ListLevel {
  readonly start: number;
  /** `w:numFmt`. */
  readonly format: string;
  /** The label's pattern: `（%1）`. */
  readonly pattern: string;
  /** All numbers of the label in digits. */
  readonly legal: boolean;
  /** The paragraph style that is numbered by this level. */
  readonly style: string | undefined;
}

/** A list: the levels, the counters it shares with other lists of the same definition, and where it starts anew. */
export interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly overrides: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph asks for. `level` is undefined where its style decides. */
export interface ListReference {
  readonly list: string;
  readonly level: number | undefined;
}

function readLevel(element: Element): ListLevel {
  const legal = child(element, 'isLgl');
  return {
    start: integer(child(element, 'start')) ?? 0,
    format: attribute(child(element, 'numFmt')) ?? 'decimal',
    pattern: attribute(child(element, 'lvlText')) ?? '',
    legal: legal !== undefined && !['0', 'false', 'off'].includes(attribute(legal) ?? ''),
    style: attribute(child(element, 'pStyle')),
  };
}

function readLevels(parent: Element): Map<number, ListLevel> {
  return new Map(children(parent, 'lvl').map((level) => [integer(level, 'ilvl') ?? 0, readLevel(level)]));
}

/** Reads `numbering.xml`. `styleLists` are the lists that numbering styles name (`w:numStyleLink`). */
export function readLists(
  document: Document,
  styleLists: ReadonlyMap<string, ListReference>,
): ReadonlyMap<string, List> {
  const definitions = new Map(all(document, 'abstractNum').map((el) => [attribute(el, 'abstractNumId') ?? '', el]));
  const numbers = new Map(all(document, 'num').map((element) => [attribute(element, 'numId') ?? '', element]));
  const lists = new Map<string, List>();
  for (const [id, element] of numbers) {
    let definition = attribute(child(element, 'abstractNumId')) ?? '';
    const link = attribute(child(definitions.get(definition), 'numStyleLink'));
    const linked = link === undefined ? undefined : numbers.get(styleLists.get(link)?.list ?? '');
    if (linked !== undefined) definition = attribute(child(linked, 'abstractNumId')) ?? definition;
    const source = definitions.get(definition);
    if (source === undefined) continue;
    const levels = readLevels(source);
    const overrides = new Map<number, number>();
    for (const override of children(element, 'lvlOverride')) {
      const level = integer(override, 'ilvl') ?? 0;
      const own = child(override, 'lvl');
      if (own !== undefined) levels.set(level, readLevel(own));
      const start = integer(child(override, 'startOverride'));
      if (start !== undefined) overrides.set(level, start);
    }
    lists.set(id, { definition, levels, overrides });
  }
  return lists;
}

/** The list a `w:pPr` asks for itself; `list: '0'` switches numbering off. */
export function readReference(properties: Element | undefined): ListReference | undefined {
  const list = attribute(descend(properties, 'numPr', 'numId'));
  if (list === undefined) return undefined;
  return { list, level: integer(descend(properties, 'numPr', 'ilvl')) };
}

/** The lists that styles ask for, inherited along `w:basedOn`. */
export function readStyleLists(document: Document): ReadonlyMap<string, ListReference> {
  const styles = new Map(all(document, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]));
  const lists = new Map<string, ListReference>();
  for (const id of styles.keys()) {
    const seen = new Set<string>();
    for (
      let at: string | undefined = id;
      at !== undefined && !seen.has(at);
      at = attribute(child(styles.get(at), 'basedOn'))
    ) {
      seen.add(at);
      const reference = readReference(child(styles.get(at), 'pPr'));
      if (reference === undefined) continue;
      lists.set(id, reference);
      break;
    }
  }
  return lists;
}
