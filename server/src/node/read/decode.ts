import { isAscii, isUtf8, transcode } from 'node:buffer';
import { isGb18030InDisguise, isPlausibleGb18030 } from './plausible.ts';

/** The encodings that are read and written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A decoded text. A byte-order mark is no part of it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the bytes began with a byte-order mark, so that writing back can keep it. */
  readonly bom: boolean;
}

/** Bytes that are no text in any of the encodings; the message says why, in Chinese. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

const BINARY = '像是二进制文件，不是文本。';
const UNKNOWN = '无法识别编码：不是有效的 UTF-8、UTF-16 或 GB18030，请另存为 UTF-8。';

/** Byte-order marks, by encoding; the one place that knows them. */
export const BOMS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!isUtf8(bytes)) return undefined;
  // Checked bytes may go the fast way: transcode does not report errors, but none are left. It is absent without ICU.
  if (typeof transcode === 'function') return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new DecodeError(`本机的 Node 不支持 ${encoding}，请另存为 UTF-8。`);
    return undefined;
  }
}

/**
 * Decodes bytes as UTF-8, UTF-16 with a byte-order mark, or GB18030, whichever they are, strictly.
 * Throws {@link DecodeError} rather than return garbage.
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const mark of BOMS) {
    if (!mark.bytes.every((byte, i) => bytes[i] === byte)) continue;
    const text = decodeStrictly(bytes.subarray(mark.bytes.length), mark.encoding);
    if (text === undefined) throw new DecodeError(`文件开头标明 ${mark.encoding}，内容却不是，请重新保存。`);
    return checked({ text, encoding: mark.encoding, bom: true });
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined && !isGb18030InDisguise(bytes, utf8)) {
    return checked({ text: utf8, encoding: 'utf-8', bom: false });
  }
  if (bytes.includes(0)) throw new DecodeError(BINARY);
  const text = decodeStrictly(bytes, 'gb18030');
  if (text === undefined || !isPlausibleGb18030(bytes, text)) throw new DecodeError(UNKNOWN);
  return { text, encoding: 'gb18030', bom: false };
}

function checked(decoded: Decoded): Decoded {
  if (decoded.text.includes('\0')) throw new DecodeError(BINARY);
  return decoded;
}
