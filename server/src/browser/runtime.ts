import type { FileText, Runtime, Timers } from '../runtime.ts';

/** What a web worker gives the server: the clock. Files come through the client. */
export function browserRuntime(version: string): Runtime {
  return { version, timers, files: undefined, decode, exports: undefined, rulePages: undefined };
}

const timers: Timers = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  turn: () => {
    // Timers of a worker are delayed by several milliseconds once they nest; messages are not.
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  },
};

/** UTF-8 and UTF-16 by their byte-order mark, else UTF-8 where the bytes are valid, else GB18030 where they are. */
async function decode(base64: string, uri: string): Promise<FileText> {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  for (const encoding of encodingsToTry(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (text.includes('\0')) break;
      return await Promise.resolve({ text, encoding, language: languageOf(uri) });
    } catch {
      // Not this one.
    }
  }
  throw new Error('无法识别编码，或者不是文本；请另存为 UTF-8。');
}

function encodingsToTry(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function languageOf(uri: string): FileText['language'] {
  if (/\.(?:md|markdown)$/i.test(uri)) return 'markdown';
  return /\.html?$/i.test(uri) ? 'html' : 'plaintext';
}
