import { BOMS, decode, DecodeError, type Decoded } from './decode.ts';

/** Why a text cannot be written in its own encoding; the message is Chinese. */
export class EncodeError extends Error {
  override readonly name = 'EncodeError';
}

/**
 * The bytes of a text in the encoding it was read in, byte-order mark kept. What was encoded is decoded again and
 * compared, so that a file is never overwritten by something else. Throws {@link EncodeError}.
 */
export async function encode({ text, encoding, bom }: Decoded): Promise<Uint8Array> {
  const mark = bom ? (BOMS.find((entry) => entry.encoding === encoding)?.bytes ?? []) : [];
  const bytes = Buffer.concat([Uint8Array.from(mark), await body(text, encoding)]);
  if (!readsAs(bytes, text)) throw new EncodeError(`修改后的文字无法用 ${encoding} 写回。`);
  return bytes;
}

function readsAs(bytes: Uint8Array, text: string): boolean {
  try {
    return decode(bytes).text === text;
  } catch (error) {
    if (error instanceof DecodeError) return false;
    throw error;
  }
}

async function body(text: string, encoding: Decoded['encoding']): Promise<Buffer> {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  // The tables are large and only needed when a file is written back.
  const { encodeGb18030 } = await import('./gb18030.ts');
  return encodeGb18030(text);
}
