import {
  burdenLine,
  contractFile,
  excerpt,
  firstPlaces,
  heaviest,
  hoursText,
  LineIndex,
  partsLine,
  REASON_LABELS,
  type ReportFile,
} from '@shihua/rules';
import { Checker } from '../checker.ts';
import { makeSetup, type ConfigFlags } from '../config.ts';
import { Documents, type DocumentFlags } from '../documents.ts';
import { note, print, type Io } from '../io.ts';
import { palette, printable, type Palette } from '../terminal.ts';
import { VERSION } from '../version.ts';
import type { ExitCode } from './check.ts';

/** The flags of `shihua score`. */
export interface ScoreFlags extends ConfigFlags, DocumentFlags {
  readonly format: 'pretty' | 'json';
}

/** Characters of a passage that are printed to recognise it by. */
const EXCERPT = 30;

/** A file of the report without its findings. */
type Reading = Omit<ReportFile, 'findings'>;

/** `shihua score`: the readings of each document, without the findings. */
export async function score(paths: readonly string[], flags: ScoreFlags, io: Io): Promise<ExitCode> {
  const setup = await makeSetup(flags, io.cwd);
  const documents = new Documents(io);
  const checker = new Checker(setup, io, documents);
  const colours = palette(io);
  const json: Reading[] = [];
  for await (const { document, file } of checker.all(documents.read(paths, flags))) {
    if (flags.format === 'json') json.push(reading(file));
    else await print(io, readingText(file, document.text, colours));
  }
  const { errors } = documents;
  if (flags.format === 'json') {
    const tool = { version: VERSION, ruleSet: setup.engine.signature };
    await print(io, `${JSON.stringify({ tool, files: json, errors }, null, 2)}\n`);
  } else {
    for (const { path, message } of errors) note(io, `${printable(path)}：${message}`);
  }
  documents.tellForeign();
  return errors.length > 0 ? 2 : 0;
}

function reading(file: ReportFile): Reading {
  const { path, encoding, genre, chars, mustFix, score: index, burden } = contractFile(file);
  return { path, encoding, genre, chars, mustFix, score: index, burden };
}

function readingText(file: ReportFile, text: string, colours: Palette): string {
  const { total, worst, reason } = file.score;
  const why = reason === null ? '' : `（${REASON_LABELS[reason]}）`;
  const lines = [
    colours.strong(printable(file.path)),
    `  必改 ${String(file.mustFix)} · 文风 ${total === null ? `无${why}` : String(total)}`,
  ];
  const parts = partsLine(file);
  if (parts !== undefined) lines.push(`  ${parts}`);
  if (worst !== null) {
    const line = new LineIndex(text).placeAt(worst.start).line + 1;
    lines.push(`  最重的一节：第 ${String(line)} 行起，文风 ${String(worst.total)}`);
  }
  const first = firstPlaces(file);
  if (first !== undefined) {
    lines.push(`  ${first.title}：`);
    for (const { finding, points } of first.places) {
      const { line, character } = finding.range.start;
      const passage = printable(excerpt(finding.text, EXCERPT));
      lines.push(
        `    ${String(line + 1)}:${String(character + 1)}  约 ${String(points)} 分  ${colours.quiet(passage)}`,
      );
    }
  }
  const burden = burdenLine(file.burden.items.length, file.burden.personHours);
  if (burden !== '')
    lines.push(`  负担 ${burden}`, ...heaviest(file.burden.items).map((item) => `    ${itemText(item)}`));
  return `${lines.join('\n')}\n`;
}

function itemText({ act, group, frequency, formula, hours }: Reading['burden']['items'][number]): string {
  const result = hours === null ? '' : ` = ${hoursText(hours)} 人·小时`;
  return printable(`${act}，${group}，${frequency}：${formula ?? ''}${result}`);
}
