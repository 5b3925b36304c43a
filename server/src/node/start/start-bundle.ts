import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { loadCompiled } from './compiled.ts';

/** Tells that what a usual run needs has been compiled by now, so that the next process can begin with it. */
export type KeepCode = () => void;

/** Starts the program in a bundle, which exports `start`; `told` is what it is told beside. */
export function startBundle(bundle: string, ...told: readonly unknown[]): void {
  const folder = cacheFolder(process.env);
  const { exports, keep } = loadCompiled(bundle, folder === undefined ? undefined : join(folder, 'code'));
  if (!hasStart(exports)) throw new Error(`${bundle} does not export start`);
  exports.start(keep, ...told);
}

interface Program {
  readonly start: (keepCode: KeepCode, ...told: readonly unknown[]) => void;
}

function hasStart(exports: unknown): exports is Program {
  return typeof exports === 'object' && exports !== null && 'start' in exports && typeof exports.start === 'function';
}
