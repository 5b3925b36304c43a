import { extname } from 'node:path';

/** Files that offices keep their papers in and that cannot be read here, by how they begin. */
const BEGINNINGS: readonly { readonly bytes: Uint8Array; readonly advice: string }[] = [
  { bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), advice: '是旧版 Word 或 WPS 文件，请另存为 .docx。' },
  { bytes: Buffer.from('PK\x03\x04'), advice: '是压缩包一类的文件；如果是 Word 文件，后缀应为 .docx。' },
  { bytes: Buffer.from('%PDF'), advice: '是 PDF，不能读；请用它的 Word 或文本原稿。' },
  { bytes: Buffer.from('{\\rtf'), advice: '是 RTF 文件，请另存为 .docx。' },
];

const EXTENSIONS: readonly string[] = ['.doc', '.wps', '.rtf', '.pdf', '.odt', '.ofd'];

/** What to do about a file whose bytes are of a kind that is not read; undefined for any other. */
export function foreignAdvice(bytes: Uint8Array): string | undefined {
  return BEGINNINGS.find((kind) => kind.bytes.every((byte, i) => bytes[i] === byte))?.advice;
}

/** True for the name of a paper of a kind that is not read: somebody may miss it. */
export function isForeign(name: string): boolean {
  return !name.startsWith('~$') && EXTENSIONS.includes(extname(name).toLowerCase());
}
