import { readTold, type Script } from '../../scripts/lib/told.mjs';

/** What the command line asks for. */
export interface BenchOptions {
  /** Few rounds and fewer documents: shows that the bench works. */
  readonly quick: boolean;
  /** Write docs/performance.md. */
  readonly write: boolean;
  /** Where to write the results as JSON. */
  readonly json: string | undefined;
  /** One part of the run instead of all: inProcess, editor, batch or oneFile. */
  readonly only: string | undefined;
  /** Name the dearest rules and files, and measure nothing else. */
  readonly profile: boolean;
}

/** How the command line is written. */
export const SCRIPT: Script = {
  usage: `用法：npm run bench -- [选项]
  --quick      少测几轮，只看能不能跑
  --only PART  只测一部分：inProcess、editor、batch、oneFile
  --json FILE  另存一份 JSON
  --write      写 docs/performance.md
  --profile    只列最费时的规则和文件`,
  options: {
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
    json: { type: 'string' },
    only: { type: 'string' },
    profile: { type: 'boolean' },
  },
};

/** Reads the command line; undefined where it is not followed or asks for help. */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const read = readTold(args, SCRIPT);
  if ('say' in read) return undefined;
  const { quick, write, json, only, profile } = read.values;
  return {
    quick: quick === true,
    write: write === true,
    json: typeof json === 'string' ? json : undefined,
    only: typeof only === 'string' ? only : undefined,
    profile: profile === true,
  };
}
