import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { KeepCode } from '@shihua/server/start';
import type { Workers } from '@shihua/server/workers';

/** What a command reads and writes besides files; tests give their own. */
export interface Io {
  /** Identity of the program: the same for the same rules. Without it no result is kept from run to run. */
  readonly build?: string;
  /** Relative paths are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  /** Told when documents have been read and the program is compiled; absent in tests. */
  readonly keepCode?: KeepCode;
  /** Told before many documents are read: concerns the whole process, so that tests go without. */
  readonly keepHeapSmall?: () => void;
  /** Starts so many threads that check documents; absent in most tests. */
  readonly workers?: (count: number) => Workers;
}

/** Writes to standard output and waits while the reader is slower, so that memory stays bounded. */
export async function print(io: Io, text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !io.stdout.write(text)) await once(io.stdout, 'drain');
}

/** Tells the user something beside the result. */
export function note(io: Io, message: string): void {
  io.stderr.write(`${message}\n`);
}

/** All of standard input. */
export async function readStdin(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
