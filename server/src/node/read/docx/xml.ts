import { DOMParser } from '@xmldom/xmldom';
import { DocxError } from './package.ts';

/** The namespace of WordprocessingML, transitional; strict files use the other. */
const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** Parses a part of a Word file. Throws {@link DocxError} where it is not well-formed. */
export function parseXml(xml: string): Document {
  const fail = (): never => {
    throw new DocxError('Word 文件内容已损坏。');
  };
  const errorHandler = { warning: () => undefined, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
}

/** True for `w:name`. */
export function isWord(node: Node, name: string): node is Element {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.localName === name && WORD.includes(element.namespaceURI ?? '');
}

/** The first child `w:name`. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild; node; node = node.nextSibling) if (isWord(node, name)) return node;
  return undefined;
}

/** The child at the end of a path of `w:` names. */
export function descend(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => child(element, name), parent);
}

/** All children `w:name`. */
export function children(parent: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isWord(node, name)) found.push(node);
  return found;
}

/** The attribute `w:name` (`w:val` by default), or undefined. */
export function attribute(element: Element | undefined, name = 'val'): string | undefined {
  for (const namespace of WORD) {
    const value = element?.getAttributeNS(namespace, name);
    if (value) return value;
  }
  return undefined;
}

/** A `w:` attribute as a whole number, or undefined. */
export function integer(element: Element | undefined, name = 'val'): number | undefined {
  const value = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** All `w:name` below a node, in document order. */
export function all(document: Document, name: string): readonly Element[] {
  return WORD.flatMap((namespace) => Array.from(document.getElementsByTagNameNS(namespace, name)));
}
