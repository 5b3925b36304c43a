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

/** Reads the command line; throws on what it does not know. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      write: { type: 'boolean' },
      json: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'boolean' },
    },
  });
  const { json, only } = values;
  return {
    quick: values.quick === true,
    write: values.write === true,
    json,
    only,
    profile: values.profile === true,
  };
}
