import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildReport, withoutText, type TableId } from '@shihua/rules';
import { toReadError } from '@shihua/server/read';
import { ResultCache } from '../cache/result-cache.ts';
import { Checker, today } from '../checker.ts';
import { CopyFinder } from '../copies.ts';
import { makeSetup, type ConfigFlags } from '../config.ts';
import { Documents } from '../documents.ts';
import { note, type Io } from '../io.ts';
import { requireReplaceable } from '../replaceable.ts';
import { reportWriter } from '../report-writers.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import type { ExitCode } from './check.ts';

/** The flags of `shihua report`. */
export interface ReportFlags extends ConfigFlags {
  readonly out: string;
  readonly all?: boolean;
  /** False: neither use nor keep results of other runs. */
  readonly cache?: boolean;
  /** False: figures and positions only. */
  readonly text?: boolean;
  /** Which table a CSV file holds. */
  readonly table?: TableId;
  readonly jobs?: number;
}

/** `shihua report`: lints folders and writes one report. Findings do not change the exit code, unread files do. */
export async function report(paths: readonly string[], flags: ReportFlags, io: Io): Promise<ExitCode> {
  const write = reportWriter(flags.out, flags.table);
  const setup = await makeSetup(flags, io.cwd);
  const { engine, burden } = setup;
  const out = resolve(io.cwd, flags.out);
  const tool = { version: VERSION, ruleSet: engine.signature };
  await requireReplaceable({ path: out, shown: flags.out, table: flags.table, tool });
  const documents = new Documents(io, flags.jobs);
  const cache = flags.cache === false ? undefined : ResultCache.of(io, engine, burden);
  const checker = new Checker(setup, io, documents, { cache, jobs: flags.jobs });
  const finder = new CopyFinder(engine, checker);
  // The report of an earlier run is no document of the folder.
  const checked = checker.all(documents.read(paths, {}, out));
  for await (const { document, input, file } of checked) finder.add(document, input, file);
  await checker.close();
  const { errors } = documents;
  const { files: found, copies } = finder.finish();
  const files = [...found];
  const built = buildReport(files, errors, tool, copies);
  const shared = flags.text === false ? withoutText(built) : built;
  const content = await write(shared, { all: flags.all === true, date: today() });
  try {
    await writeFile(out, content);
  } catch (error) {
    throw new UsageError(`${flags.out}：未能写入：${toReadError(flags.out, error).message}`);
  }
  for (const { path, message } of errors) note(io, `${path}：${message}`);
  documents.tellForeign();
  note(io, `已写入 ${flags.out}：${String(files.length)} 个文件，未读 ${String(errors.length)} 个。`);
  return errors.length > 0 ? 2 : 0;
}
