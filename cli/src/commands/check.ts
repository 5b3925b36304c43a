import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { atLeast, fixAll, type Engine, type Input, type Level, type ReportFile } from '@shihua/rules';
import { encode, EncodeError, ReadError, toReadError, type ReadDocument } from '@shihua/server/read';
import { ResultCache } from '../cache/result-cache.ts';
import { Checker, today } from '../checker.ts';
import { CopyFinder } from '../copies.ts';
import { makeSetup, type ConfigFlags, type Setup } from '../config.ts';
import { Documents, type DocumentFlags } from '../documents.ts';
import { makeFormat, type FormatName } from '../formats/index.ts';
import type { Format } from '../formats/format.ts';
import { note, print, type Io } from '../io.ts';
import { VERSION } from '../version.ts';

/** The flags of `shihua check`. */
export interface CheckFlags extends ConfigFlags, DocumentFlags {
  readonly format: FormatName;
  readonly all?: boolean;
  readonly minLevel: Level;
  readonly failOn: Level | 'never';
  readonly fix?: boolean;
  /** False: neither use nor keep results of other runs. */
  readonly cache?: boolean;
  /** Also look for passages that documents share; results then come at the end. */
  readonly similar?: boolean;
  readonly jobs?: number;
}

/** Exit codes by the contract. */
export type ExitCode = 0 | 1 | 2;

/** `shihua check`: lints documents and prints what was found. */
export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const setup = await makeSetup(flags, io.cwd);
  const options = { all: flags.all === true, date: today() };
  const format = makeFormat(flags.format, io, { version: VERSION, ruleSet: setup.engine.signature }, options);
  const printsText = flags.fix === true && flags.stdin === true;
  return new Check(setup, flags, io, printsText ? undefined : format).run(paths);
}

class Check {
  readonly #engine: Engine;
  readonly #flags: CheckFlags;
  readonly #io: Io;
  /** Undefined where standard output is for the mended text. */
  readonly #format: Format | undefined;
  readonly #documents: Documents;
  readonly #checker: Checker;
  readonly #copies: CopyFinder | undefined;
  #failed = false;
  #checked = 0;
  #fixedFiles = 0;
  #fixes = 0;
  /** There are fixes that somebody has to choose. */
  #choices = false;

  constructor(setup: Setup, flags: CheckFlags, io: Io, format: Format | undefined) {
    const { engine, burden } = setup;
    this.#engine = engine;
    this.#flags = flags;
    this.#io = io;
    this.#format = format;
    // Fixes are written one after the other.
    const jobs = flags.fix === true ? 1 : flags.jobs;
    this.#documents = new Documents(io, jobs);
    const kept = flags.cache !== false && flags.fix !== true && flags.stdin !== true;
    const cache = kept ? ResultCache.of(io, engine, burden) : undefined;
    this.#checker = new Checker(setup, io, this.#documents, { cache, jobs });
    this.#copies = flags.similar === true ? new CopyFinder(engine, this.#checker) : undefined;
  }

  async run(paths: readonly string[]): Promise<ExitCode> {
    await this.#format?.begin();
    const documents = this.#documents.read(paths, this.#flags);
    const checked = this.#checker.all(documents, (document, input) => this.#fixed(document, input));
    for await (const { document, input, file } of checked) {
      this.#checked++;
      if (this.#copies === undefined) await this.#tell(file);
      else this.#copies.add(document, input, file);
    }
    const found = this.#copies?.finish();
    for (const file of found?.files ?? []) await this.#tell(file);
    await this.#checker.close();
    const { errors } = this.#documents;
    if (this.#checked === 0 && errors.length === 0) note(this.#io, '没有找到文档。');
    if (this.#format === undefined) for (const { path, message } of errors) note(this.#io, `${path}：${message}`);
    await this.#format?.end(errors, found?.copies);
    this.#documents.tellForeign();
    this.#tellFixes();
    return errors.length > 0 ? 2 : this.#failed ? 1 : 0;
  }

  /** Says what `--fix` did, and why it did nothing where the findings have fixes. */
  #tellFixes(): void {
    if (this.#flags.fix !== true || this.#flags.stdin === true) return;
    if (this.#fixes > 0) note(this.#io, `已修改 ${String(this.#fixedFiles)} 个文件，共 ${String(this.#fixes)} 处。`);
    else if (this.#choices) note(this.#io, '没有修改文件：列出的改法都要由人选定，请在编辑器里改。');
  }

  async #tell(whole: ReportFile): Promise<void> {
    const file = this.#filtered(whole);
    this.#choices ||= file.findings.some(({ fixes }) => fixes.length > 0);
    this.#judge(file);
    await this.#format?.file(file);
  }

  #filtered(file: ReportFile): ReportFile {
    const { minLevel } = this.#flags;
    if (minLevel === 'hint') return file;
    return { ...file, findings: file.findings.filter((finding) => atLeast(finding.level, minLevel)) };
  }

  #judge(file: ReportFile): void {
    const { failOn } = this.#flags;
    if (failOn !== 'never' && file.findings.some((finding) => atLeast(finding.level, failOn))) this.#failed = true;
  }

  /** The input with its safe fixes applied and written, where `--fix` asks for it. */
  async #fixed(document: ReadDocument, input: Input): Promise<Input> {
    if (this.#flags.fix !== true) return input;
    const { text, applied } = fixAll(this.#engine, input);
    if (this.#flags.stdin === true) {
      await print(this.#io, await this.#bytes(document, text));
      return { ...input, text };
    }
    if (text === input.text) return input;
    if (document.encoding === 'docx') {
      note(this.#io, `${document.path}：Word 文件不能就地修改，请在 Word 中改。`);
      return input;
    }
    return (await this.#write(document, text, applied)) ? { ...input, text } : input;
  }

  async #bytes(document: ReadDocument, text: string): Promise<Uint8Array> {
    if (document.encoding === 'docx') return Buffer.from(text);
    return encode({ text, encoding: document.encoding, bom: document.bom });
  }

  async #write(document: ReadDocument, text: string, applied: number): Promise<boolean> {
    try {
      await writeFile(resolve(this.#io.cwd, document.path), await this.#bytes(document, text));
    } catch (error) {
      const known = error instanceof EncodeError ? new ReadError(document.path, error.message) : undefined;
      this.#documents.fail(known ?? new ReadError(document.path, writeMessage(document.path, error)));
      return false;
    }
    this.#fixedFiles++;
    this.#fixes += applied;
    return true;
  }
}

function writeMessage(path: string, error: unknown): string {
  return `未能写回：${toReadError(path, error).message.replace('读取权限', '写入权限')}`;
}
