import { ledgerOf } from '../burden/ledger.ts';
import { NO_BURDEN_SETTINGS, type BurdenSettings } from '../burden/org.ts';
import type { Analysis, Finding } from '../engine/types.ts';
import { byPart } from '../score/families.ts';
import { scoreOf } from '../score/score.ts';
import type { Copies } from '../similarity/types.ts';
import { LineIndex } from '../text/line-index.ts';
import { REPORT_SCHEMA, type Burden, type Report, type ReportFile, type ReportFinding } from './model.ts';
import { referencesOf } from './references.ts';

const UNMEASURED = byPart(() => null);

const NO_COPIES: Copies = { pairs: [], groups: [] };

/**
 * What a report says of one analysed file. `text` is what was analysed; offsets point into it. Without headcounts the
 * burden is a list of formulas.
 */
export function reportFile(
  path: string,
  encoding: string,
  text: string,
  analysis: Analysis,
  burden: BurdenSettings = NO_BURDEN_SETTINGS,
): ReportFile {
  const lines = new LineIndex(text);
  const { total, worst, parts, reason } = scoreOf(analysis);
  return {
    path,
    encoding,
    genre: analysis.genre,
    chars: analysis.chars,
    mustFix: analysis.findings.filter((finding) => finding.level === 'error').length,
    score: {
      total,
      worst: worst && { start: worst.start, end: worst.end, total: worst.total },
      parts: parts ?? UNMEASURED,
      reason,
    },
    burden: reportBurden(analysis, burden),
    findings: analysis.findings.map((finding) => reportFinding(finding, text, lines)),
    paragraphs: analysis.parsed.blocks.map(({ source }) => source.start),
    references: referencesOf(analysis.parsed.blocks),
  };
}

/** Puts files together into a report. */
export function buildReport(
  files: readonly ReportFile[],
  errors: Report['errors'],
  tool: Report['tool'],
  copies: Copies = NO_COPIES,
): Report {
  return { schema: REPORT_SCHEMA, tool, files, similar: similarOf(copies), errors, copies: copies.groups };
}

/** Pairs of documents as the contract has them. */
export function similarOf({ pairs }: Copies): Report['similar'] {
  return pairs.map(({ paths, share, passages }) => ({
    paths,
    share,
    passages: passages.map(({ a, b, chars }) => ({ a: [a.start, a.end], b: [b.start, b.end], chars })),
  }));
}

/** A file with what the workspace rules found in it added. `text` is what was analysed. */
export function withWorkspaceFindings(file: ReportFile, text: string, findings: readonly Finding[]): ReportFile {
  if (findings.length === 0) return file;
  const lines = new LineIndex(text);
  const all = [...file.findings, ...findings.map((finding) => reportFinding(finding, text, lines))];
  return {
    ...file,
    mustFix: all.filter((finding) => finding.level === 'error').length,
    findings: all.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function reportBurden(analysis: Analysis, settings: BurdenSettings): Burden {
  const { items, total } = ledgerOf(analysis, settings);
  return {
    personHours: total,
    items: items.map((item) => ({
      text: item.text,
      start: item.start,
      end: item.end,
      group: item.group,
      act: item.act,
      frequency: item.frequency,
      hours: item.hours === null ? null : Math.round(item.hours.likely * 10) / 10,
      formula: item.formula,
      deadline: item.deadline,
      proof: item.proof,
      amounts: item.amounts,
    })),
  };
}

function reportFinding(finding: Finding, text: string, lines: LineIndex): ReportFinding {
  const { rule, level, shown, message, start, end } = finding;
  return {
    rule,
    level,
    shown,
    message,
    start,
    end,
    range: { start: lines.placeAt(start), end: lines.placeAt(end) },
    text: text.slice(start, end),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      trust: fix.trust,
      // Tab stops mean something to editors only: elsewhere such a fix is advice, its title.
      edits: fix.snippet ? [] : fix.edits.map((edit) => ({ start: edit.start, end: edit.end, newText: edit.newText })),
    })),
    related: finding.related.map((place) => ({
      ...(place.path === undefined ? {} : { path: place.path }),
      start: place.start,
      end: place.end,
      message: place.message,
    })),
  };
}
