import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../src/run.ts';

/** A folder of documents that lives as long as a test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'shihua-cli-'));

  /** Writes files, making their folders; the values are text (UTF-8) or bytes. */
  put(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), content);
    }
  }

  /** The path of a file in the folder. */
  at(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** What a run of the command line left. */
export interface Outcome {
  readonly code: number | undefined;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** How a run differs from one in a pipe with an empty environment. */
export interface Terminal {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Identity of the program; without it nothing is kept from run to run. */
  readonly build?: string;
}

/** Runs the command line in a folder, in this process. */
export async function shihua(folder: Folder, args: readonly string[], terminal: Terminal = {}): Promise<Outcome> {
  const out = new Sink();
  const err = new Sink();
  const code = await run(args, {
    ...(terminal.build === undefined ? {} : { build: terminal.build }),
    cwd: folder.path,
    env: terminal.env ?? {},
    stdin: stdinOf(Buffer.from(terminal.stdin ?? '')),
    stdout: Object.assign(out, { isTTY: terminal.isTTY === true, columns: terminal.columns ?? 80 }),
    stderr: err,
  });
  const bytes = out.bytes();
  return { code, bytes, out: bytes.toString('utf8'), err: err.bytes().toString('utf8') };
}

/** A stream that keeps what is written to it. */
export class Sink extends Writable {
  readonly #chunks: Buffer[] = [];

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }
}

async function* stdinOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  // In two parts, as a pipe may deliver them, with a character cut in the middle.
  const middle = Math.floor(bytes.length / 2);
  yield bytes.subarray(0, middle);
  yield bytes.subarray(middle);
}
