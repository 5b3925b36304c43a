import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Exports, Files, FileText, ReadFailure, Runtime, Timers } from '../runtime.ts';
import { toPictures, toXlsx } from './export/index.ts';
import {
  discover,
  findConfigFile,
  parseConfigFile,
  readBytes,
  readDocument,
  ReadError,
  SidecarReader,
} from './read/index.ts';

/** What Node gives the server: the clock, the disk, and the rules' pages beside the bundle. */
export function nodeRuntime(version: string): Runtime {
  return { version, timers, files, decode, exports, rulePages: rulePages() };
}

const timers: Timers = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  turn: () =>
    new Promise((resolve) => {
      setImmediate(resolve);
    }),
};

const files: Files = {
  reaches: (uri) => uri.startsWith('file:'),
  list: async (folder) => {
    const found = await discover([fileURLToPath(folder)]);
    return {
      files: found.files.map(uriOf),
      failures: found.errors.map(({ path, message }): ReadFailure => ({ uri: uriOf(path), message })),
    };
  },
  read: async (uri) => toFileText(await readDocument(fileURLToPath(uri))),
  sidecar: (uri) => new SidecarReader().entriesFor(fileURLToPath(uri)),
  config: async (folder) => {
    try {
      const file = await findConfigFile(fileURLToPath(folder));
      return file && { path: file.path, keys: parseConfigFile(file) };
    } catch (error) {
      throw error instanceof ReadError ? new Error(`${error.path}：${error.message}`) : error;
    }
  },
};

const exports: Exports = { toXlsx, toPictures, toBase64: (bytes) => Buffer.from(bytes).toString('base64') };

async function decode(base64: string, uri: string): Promise<FileText> {
  return toFileText(await readBytes(uri, Buffer.from(base64, 'base64')));
}

function toFileText({ text, encoding, language }: FileText): FileText {
  return { text, encoding, language };
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The pages ship next to the folder of the bundle; a server started from elsewhere has none. */
function rulePages(): string | undefined {
  const main = process.argv[1];
  if (main === undefined || !existsSync(main)) return undefined;
  const pages = join(dirname(realpathSync(main)), '..', 'docs', 'rules');
  return existsSync(pages) ? uriOf(pages) : undefined;
}
