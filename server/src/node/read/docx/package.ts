import JSZip from 'jszip';

/** A Word file that cannot be opened; the message is Chinese. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Most a package's XML may hold once unpacked, in bytes: a small file can unpack to gigabytes. */
export const MAX_UNPACKED = 128 * 1024 * 1024;

/**
 * Unpacks the XML parts of a Word file, pictures and fonts left out, into a package of its own, and refuses one that
 * unpacks to more than `limit` bytes. Throws {@link DocxError}.
 */
export async function openPackage(bytes: Uint8Array, limit = MAX_UNPACKED): Promise<JSZip> {
  if (OLE.every((byte, i) => bytes[i] === byte))
    throw new DocxError('文件已加密，或是旧版 Word 格式，请另存为 .docx。');
  const source = await load(bytes);
  const target = new JSZip();
  let left = limit;
  for (const entry of Object.values(source.files)) {
    if (entry.dir || !/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    const data = await unpack(entry, left);
    left -= data.length;
    target.file(entry.name, data);
  }
  return target;
}

async function load(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    throw new DocxError('不是有效的 Word 文件，可能已损坏。');
  }
}

interface Streamed {
  internalStream(type: 'uint8array'): {
    on(event: 'data', listener: (chunk: Uint8Array) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'end', listener: () => void): void;
    resume(): void;
    pause(): void;
  };
}

// The sizes a package declares may lie, so that what comes out is counted while it comes.
function unpack(entry: JSZip.JSZipObject, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    // `internalStream` is public (documented) but missing from the package's own types.
    const stream = (entry as unknown as Streamed).internalStream('uint8array');
    stream.on('data', (chunk) => {
      size += chunk.length;
      if (size > limit) {
        stream.pause();
        reject(new DocxError('Word 文件解压后过大，未读取。'));
      } else {
        chunks.push(chunk);
      }
    });
    stream.on('error', () => {
      reject(new DocxError('不是有效的 Word 文件，可能已损坏。'));
    });
    stream.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    stream.resume();
  });
}
