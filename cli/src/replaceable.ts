import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isOwnReport } from '@shihua/rules';
import { decode, errorCode } from '@shihua/server/read';
import { UsageError } from './usage-error.ts';

/**
 * Throws a usage error where a report would be written over something else than a report: a mistyped `--out` must not
 * cost anybody a draft. Of a workbook nothing tells who wrote it. `header` is the first line of the table to be written.
 */
export async function requireReplaceable(path: string, shown: string, header: string | undefined): Promise<void> {
  if (extname(path).toLowerCase() === '.xlsx') return;
  const text = await textOf(path);
  if (text === undefined || text === '' || isOwnReport(text) || (header !== undefined && text.startsWith(header)))
    return;
  throw new UsageError(`--out ${shown}：文件已存在，不是实话写的这种报告，没有覆盖。请换个文件名，或先移走它。`);
}

/** The text of a file; undefined where there is none, and something that is no report where it is no text. */
async function textOf(path: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    // What else is wrong with the place is told when the report is written.
    return errorCode(error) === 'ENOENT' ? undefined : '';
  }
  try {
    return decode(bytes).text;
  } catch {
    return '\0';
  }
}
