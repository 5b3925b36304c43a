import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchOptions {
  /** Few rounds and fewer documents: shows that the bench works. */
  readonly quick: boolean;
  /** Write docs/performance.md. */
  readonly write: boolean;
  /** Where to write the results as JSON. */
  readonly json: string | undefined;
}

/** Reads the command line; throws on what it does not know. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, json: { type: 'string' } },
  });
  return { quick: values.quick === true, write: values.write === true, json: values.json };
}
