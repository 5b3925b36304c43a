import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buildReport, csvRecord, isOwnReport, loneTable, reportTables, type Report, type TableId } from '@shihua/rules';
import { decode, officePart } from '@shihua/server/read';
import { UsageError } from './usage-error.ts';

/** The report that is about to be written. */
export interface Output {
  /** Where to, and how that was written on the command line. */
  readonly path: string;
  readonly shown: string;
  readonly table: TableId | undefined;
  readonly tool: Report['tool'];
}

/**
 * Throws a usage error where a report would be written over something else than a report of its kind: a mistyped
 * `--out` must not cost anybody a draft.
 */
export async function requireReplaceable(output: Output): Promise<void> {
  const bytes = await bytesOf(output.path);
  if (bytes.length === 0 || (await isReplaceable(bytes, output))) return;
  throw new UsageError(`--out ${output.shown}：文件已存在，不是实话写的这种报告，没有覆盖。请换个文件名，或先移走它。`);
}

async function isReplaceable(bytes: Uint8Array, { path, table, tool }: Output): Promise<boolean> {
  const empty = buildReport([], [], tool);
  switch (extname(path).toLowerCase()) {
    case '.xlsx': {
      const workbook = await officePart(bytes, 'xl/workbook.xml');
      return reportTables(empty).every(({ title }) => workbook?.includes(`name="${title}"`) === true);
    }
    case '.csv': {
      const { columns } = loneTable(table ?? 'findings', empty);
      return textOf(bytes).startsWith(csvRecord(columns.map(({ title }) => title)));
    }
    default:
      return isOwnReport(textOf(bytes));
  }
}

/** What stands at a place; nothing where there is no file. What else is wrong with it is told when it is written. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    return new Uint8Array();
  }
}

/** The bytes as text; what is no text is like no report either. */
function textOf(bytes: Uint8Array): string {
  try {
    return decode(bytes).text;
  } catch {
    return '';
  }
}
