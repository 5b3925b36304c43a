import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** What tells a damaged file of compiled code: on 64-bit machines without special instructions the fastest of SHA-2. */
const HASH = 'sha512';

/** Bytes of the hash that a file of compiled code begins with. */
const HASH_BYTES = 64;

/** Milliseconds after which compiled code is made anew: a month. */
const KEPT_FOR = 30 * 24 * 3600 * 1000;

/** A program that was loaded. */
export interface Loaded {
  readonly exports: unknown;
  /** Whether compiled code of an earlier process was used. */
  readonly warm: boolean;
  /** Keeps what has been compiled so far for the next process; does nothing when this one was warm. */
  readonly keep: () => void;
}

/**
 * Loads a CommonJS bundle with the code that V8 compiled for an earlier process: compiling is much of what a short run
 * takes, and Node 20 has no module.enableCompileCache. The compiled code is kept in `folder`, which only the user may
 * read and write, in a file of its own for every engine and every change of the bundle. Without a folder, or with a
 * file that is not what was written, the bundle is compiled as usual.
 */
export function loadCompiled(bundle: string, folder: string | undefined): Loaded {
  const kept = folder === undefined ? undefined : join(folder, nameOf(bundle));
  const cachedData = kept === undefined ? undefined : readKept(kept);
  // Told the encoding, Node 20 takes more than twice the time to read Chinese.
  const source = readFileSync(bundle).toString('utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: bundle,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const warm = cachedData !== undefined && script.cachedDataRejected === false;
  const module = { exports: {} };
  const run = script.runInThisContext() as (...names: readonly unknown[]) => void;
  run(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return {
    exports: module.exports,
    // A closure over the script would keep the compiled code in memory twice.
    keep:
      warm || kept === undefined
        ? nothing
        : () => {
            write(kept, script.createCachedData());
          },
    warm,
  };
}

function nothing(): void {
  // Compiled code is kept already, or there is no place for it.
}

/** V8 itself looks at its version, its flags and the length of the source. */
function nameOf(bundle: string): string {
  const { size, mtimeMs } = statSync(bundle);
  const { version, versions, arch, execArgv } = process;
  const of = [bundle, size, mtimeMs, version, versions.v8, arch, ...execArgv].join('\n');
  return `${basename(bundle, '.cjs')}-${createHash('sha256').update(of).digest('hex').slice(0, 16)}.code`;
}

/** The compiled code in a file; undefined where there is none or where it is not what was written. */
function readKept(file: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const code = bytes.subarray(HASH_BYTES);
  return bytes.subarray(0, HASH_BYTES).equals(hashOf(code)) ? code : undefined;
}

function hashOf(code: Uint8Array): Buffer {
  return createHash(HASH).update(code).digest();
}

/** Keeps compiled code. Starting fast is not worth a failure: none is told. */
function write(file: string, code: Uint8Array): void {
  const folder = dirname(file);
  const draft = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, Buffer.concat([hashOf(code), code]), { mode: 0o600 });
    renameSync(draft, file);
    removeOld(folder);
  } catch {
    // No room or no right to write: the next process compiles again.
  }
}

/** Removes what builds that are no longer there, or processes that were ended while they wrote, have left. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > KEPT_FOR) rmSync(file);
  }
}
