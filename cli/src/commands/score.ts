import { LineIndex, PART_LABELS, REASON_LABELS, type ReportFile } from '@shihua/rules';
import { Checker } from '../checker.ts';
import { makeEngine, type ConfigFlags } from '../config.ts';
import { Documents, type DocumentFlags } from '../documents.ts';
import { note, print, type Io } from '../io.ts';
import { palette, printable, type Palette } from '../terminal.ts';
import { VERSION } from '../version.ts';
import type { ExitCode } from './check.ts';

/** The flags of `shihua score`. */
export interface ScoreFlags extends ConfigFlags, DocumentFlags {
  readonly format: 'pretty' | 'json';
}

/** A file of the report without its findings. */
type Reading = Omit<ReportFile, 'findings'>;

/** `shihua score`: the readings of each document, without the findings. */
export async function score(paths: readonly string[], flags: ScoreFlags, io: Io): Promise<ExitCode> {
  const engine = await makeEngine(flags, io.cwd);
  const documents = new Documents(io);
  const checker = new Checker(engine, io, documents);
  const colours = palette(io);
  const json: Reading[] = [];
  for await (const document of documents.read(paths, flags)) {
    const file = await checker.check(document, await checker.inputOf(document));
    if (flags.format === 'json') json.push(reading(file));
    else await print(io, readingText(file, document.text, colours));
  }
  const { errors } = documents;
  if (flags.format === 'json') {
    const tool = { version: VERSION, ruleSet: engine.signature };
    await print(io, `${JSON.stringify({ tool, files: json, errors }, null, 2)}\n`);
  } else {
    for (const { path, message } of errors) note(io, `${printable(path)}：${message}`);
  }
  return errors.length > 0 ? 2 : 0;
}

function reading({ path, encoding, genre, chars, mustFix, score: index, burden }: ReportFile): Reading {
  return { path, encoding, genre, chars, mustFix, score: index, burden };
}

function readingText(file: Reading, text: string, colours: Palette): string {
  const { total, worst, parts, reason } = file.score;
  const why = reason === null ? '' : `（${REASON_LABELS[reason]}）`;
  const lines = [
    colours.strong(printable(file.path)),
    `  必改 ${String(file.mustFix)} · 文风 ${total === null ? `无${why}` : String(total)}`,
  ];
  if (total !== null) {
    const names = Object.entries(PART_LABELS) as [keyof typeof PART_LABELS, string][];
    lines.push(`  ${names.map(([part, label]) => `${label} ${String(parts[part] ?? '无')}`).join(' · ')}`);
  }
  if (worst !== null) {
    const line = new LineIndex(text).placeAt(worst.start).line + 1;
    lines.push(`  最重的一节：第 ${String(line)} 行起，文风 ${String(worst.total)}`);
  }
  return `${lines.join('\n')}\n`;
}
