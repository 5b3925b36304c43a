import { parseArgs } from 'node:util';

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
export const USAGE = `用法：npm run bench -- [选项]
  --quick      少测几轮，只看能不能跑
  --only PART  只测一部分：inProcess、editor、batch、oneFile
  --json FILE  另存一份 JSON
  --write      写 docs/performance.md
  --profile    只列最费时的规则和文件`;

/** Reads the command line; undefined on what it does not know. */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const values = parsed(args);
  if (values === undefined) return undefined;
  const { json, only } = values;
  return {
    quick: values.quick === true,
    write: values.write === true,
    json,
    only,
    profile: values.profile === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        write: { type: 'boolean' },
        json: { type: 'string' },
        only: { type: 'string' },
        profile: { type: 'boolean' },
      },
    }).values;
  } catch {
    return undefined;
  }
}
