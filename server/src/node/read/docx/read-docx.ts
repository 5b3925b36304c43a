import mammoth from 'mammoth';
import type JSZip from 'jszip';
import { XMLSerializer } from '@xmldom/xmldom';
import { documentText, type DocumentNode } from './document-text.ts';
import { writeLabels } from './labels.ts';
import { readLists, readStyleLists } from './numbering.ts';
import { DocxError, openPackage } from './package.ts';
import { parseXml } from './xml.ts';

export { openPackage };

/**
 * The text of a Word file, with the labels of automatic numbering where Word prints them.
 * Deleted revisions, comments, headers and footers are left out. Throws {@link DocxError}.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const zip = await openPackage(bytes);
  await labelParagraphs(zip);
  const buffer = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  return toText(buffer);
}

async function toText(buffer: Buffer): Promise<string> {
  let text = '';
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        transformDocument: (document: DocumentNode): DocumentNode => {
          text = documentText(document);
          // The text is all that is wanted: an empty document makes the conversion that follows free.
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    throw new DocxError('不是有效的 Word 文件，可能已损坏。');
  }
  return text;
}

async function labelParagraphs(zip: JSZip): Promise<void> {
  const path = await mainPart(zip);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const main = await zip.file(path)?.async('string');
  if (main === undefined) throw new DocxError('不是 Word 文件：缺少正文。');
  const numbering = await zip.file(`${folder}numbering.xml`)?.async('string');
  if (numbering === undefined) return;
  const styles = await zip.file(`${folder}styles.xml`)?.async('string');
  const styleLists = styles === undefined ? new Map<string, never>() : readStyleLists(parseXml(styles));
  const document = parseXml(main);
  writeLabels(document, readLists(parseXml(numbering), styleLists), styleLists);
  zip.file(path, new XMLSerializer().serializeToString(document));
}

async function mainPart(zip: JSZip): Promise<string> {
  const relations = await zip.file('_rels/.rels')?.async('string');
  const elements = relations === undefined ? [] : Array.from(parseXml(relations).getElementsByTagName('Relationship'));
  const target = elements.find((element) => (element.getAttribute('Type') ?? '').endsWith('/officeDocument'));
  return (target?.getAttribute('Target') ?? 'word/document.xml').replace(/^\//u, '');
}
