import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { buildReport, renderHtml, renderJson, renderMarkdown, type RenderOptions, type Report } from '@shihua/rules';
import { toReadError } from '@shihua/server/read';
import { Checker, today } from '../checker.ts';
import { CopyFinder } from '../copies.ts';
import { makeSetup, type ConfigFlags } from '../config.ts';
import { Documents } from '../documents.ts';
import { note, type Io } from '../io.ts';
import { notYet, UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import type { ExitCode } from './check.ts';

/** The flags of `shihua report`. */
export interface ReportFlags extends ConfigFlags {
  readonly out: string;
  readonly all?: boolean;
}

/** `shihua report`: lints folders and writes one report. Findings do not change the exit code, unread files do. */
export async function report(paths: readonly string[], flags: ReportFlags, io: Io): Promise<ExitCode> {
  const render = rendererOf(flags.out);
  const { engine, burden } = await makeSetup(flags, io.cwd);
  const out = resolve(io.cwd, flags.out);
  const documents = new Documents(io);
  const checker = new Checker(engine, burden, io, documents);
  const finder = new CopyFinder(engine, checker);
  // The report of an earlier run is no document of the folder.
  for await (const document of documents.read(paths, {}, out)) {
    finder.add(document, await checker.inputOf(document));
  }
  const { errors } = documents;
  const { files, copies } = finder.finish();
  const built = buildReport(files, errors, { version: VERSION, ruleSet: engine.signature }, copies);
  try {
    await writeFile(out, render(built, { all: flags.all === true, date: today() }));
  } catch (error) {
    throw new UsageError(`${flags.out}：未能写入：${toReadError(flags.out, error).message}`);
  }
  for (const { path, message } of errors) note(io, `${path}：${message}`);
  note(io, `已写入 ${flags.out}：${String(files.length)} 个文件，未读 ${String(errors.length)} 个。`);
  return errors.length > 0 ? 2 : 0;
}

function rendererOf(out: string): (report: Report, options: RenderOptions) => string {
  switch (extname(out).toLowerCase()) {
    case '.html':
    case '.htm':
      return renderHtml;
    case '.md':
      return renderMarkdown;
    case '.json':
      return renderJson;
    case '.csv':
    case '.xlsx':
      throw notYet(`--out *${extname(out)}`);
    default:
      throw new UsageError(`--out ${out}：只能是 .html、.md 或 .json。`);
  }
}
