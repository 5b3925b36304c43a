import JSZip from 'jszip';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a Word file for tests, as the XML inside their root elements. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
}

/** Makes a small Word file for tests. */
export async function makeDocx({ body, numbering, styles, footnotes }: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const overrides: string[] = [part('document', 'document.main')];
  const relations: string[] = [];
  const add = (name: string, root: string, content: string | undefined): void => {
    if (content === undefined) return;
    zip.file(
      `word/${name}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACE}>${content}</w:${root}>`,
    );
    overrides.push(part(name, name));
    relations.push(relation(`r${String(relations.length)}`, name, `${name}.xml`));
  };
  add('numbering', 'numbering', numbering);
  add('styles', 'styles', styles);
  add('footnotes', 'footnotes', footnotes);
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
  );
  zip.file('[Content_Types].xml', types(overrides));
  zip.file('_rels/.rels', relationships([relation('r0', 'officeDocument', 'word/document.xml')]));
  zip.file('word/_rels/document.xml.rels', relationships(relations));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph; `properties` goes into its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Puts a paragraph into a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

/** A level of a list definition. */
export function level(index: number, format: string, pattern: string, more = ''): string {
  return `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
}

function part(name: string, type: string): string {
  return `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
}

function types(overrides: readonly string[]): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
