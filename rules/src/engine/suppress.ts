import type { Parsed } from '../parse/model.ts';
import { hashText } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import type { Finding, SidecarEntry, Suppressed } from './types.ts';

interface Directive extends Span {
  readonly kind: 'next-line' | 'begin' | 'end' | 'file';
  /** Empty for all rules. */
  readonly rules: readonly string[];
  readonly reason: string;
}

interface Range extends Directive {
  readonly from: number;
  readonly to: number;
}

/** The outcome of suppression. */
export interface SuppressResult {
  readonly kept: readonly Finding[];
  /** A finding for every suppression that suppressed nothing. */
  readonly unused: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

const COMMENT = /^<!--\s*shihua-(disable-next-line|disable-file|disable|enable)\b([\s\S]*?)(?:--\s([\s\S]*?))?\s*-->$/u;
const KINDS = { 'disable-next-line': 'next-line', disable: 'begin', enable: 'end', 'disable-file': 'file' } as const;

/**
 * Takes out findings that a comment or a sidecar entry suppresses, and tells which suppressions suppressed nothing.
 */
export function suppress(
  parsed: Parsed,
  findings: readonly Finding[],
  sidecar: readonly SidecarEntry[],
  today: string | undefined,
): SuppressResult {
  const ranges = rangesOf(parsed);
  const entries = sidecar.filter(
    (entry) => entry.expires === undefined || today === undefined || entry.expires >= today,
  );
  if (ranges.length === 0 && entries.length === 0) return { kept: findings, unused: [], suppressed: [] };
  const used = new Set<Range>();
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const range = ranges.find((candidate) => covers(candidate, finding));
    const entry = entries.find(
      (candidate) => candidate.fingerprint === finding.fingerprint && candidate.rule === finding.rule,
    );
    if (range !== undefined) used.add(range);
    if (range !== undefined || entry !== undefined)
      suppressed.push({ finding, reason: range?.reason ?? entry?.reason ?? '' });
    else kept.push(finding);
  }
  const unused = ranges.filter((range) => !used.has(range) && !isForWorkspace(range));
  return { kept, unused: unused.map((range) => unusedFinding(parsed, range)), suppressed };
}

/** What a workspace rule finds is not known here, so that its suppressions cannot be called unused. */
function isForWorkspace({ rules }: Directive): boolean {
  return rules.some((rule) => rule.startsWith('cross/'));
}

function covers(range: Range, finding: Finding): boolean {
  return (
    finding.start >= range.from &&
    finding.start < range.to &&
    (range.rules.length === 0 || range.rules.includes(finding.rule))
  );
}

function rangesOf(parsed: Parsed): readonly Range[] {
  const directives = parsed.masks.flatMap((mask) => (mask.kind === 'comment' ? directiveAt(parsed, mask) : []));
  return directives.flatMap((directive, index): readonly Range[] => {
    switch (directive.kind) {
      case 'file':
        return [{ ...directive, from: 0, to: Infinity }];
      case 'next-line':
        return [{ ...directive, ...nextLine(parsed.source, directive.end) }];
      case 'begin': {
        const end = directives.slice(index + 1).find((later) => later.kind === 'end' && sameRules(later, directive));
        return [{ ...directive, from: directive.end, to: end?.start ?? Infinity }];
      }
      case 'end':
        return [];
    }
  });
}

function directiveAt(parsed: Parsed, mask: Span): readonly Directive[] {
  const match = COMMENT.exec(parsed.source.slice(mask.start, mask.end).trim());
  if (match === null) return [];
  const rules = (match[2] ?? '').split(/[\s,，]+/u).filter((word) => word.includes('/'));
  return [
    {
      start: mask.start,
      end: mask.end,
      kind: KINDS[match[1] as keyof typeof KINDS],
      rules,
      reason: (match[3] ?? '').trim(),
    },
  ];
}

function sameRules(end: Directive, begin: Directive): boolean {
  return end.rules.length === 0 || begin.rules.every((rule) => end.rules.includes(rule));
}

/** The first line with text after an offset; blank lines between belong to the comment. */
function nextLine(source: string, after: number): { from: number; to: number } {
  const from = /^[^\n]*(?:\n[ \t\r　]*(?=\n))*\n?/u.exec(source.slice(after))?.[0].length ?? 0;
  const start = after + from;
  const end = source.indexOf('\n', start);
  return { from: start, to: end < 0 ? Infinity : end + 1 };
}

function unusedFinding(parsed: Parsed, range: Range): Finding {
  return {
    rule: 'shihua/unused-suppression',
    level: 'info',
    messageId: 'unused',
    message: '这条忽略说明没有对应的提示，可以删去。',
    start: range.start,
    end: range.end,
    fixes: [
      {
        title: '删去这条忽略说明',
        trust: 'suggest',
        snippet: false,
        edits: [{ start: range.start, end: range.end, newText: '' }],
      },
    ],
    related: [],
    fingerprint: hashText(
      `shihua/unused-suppression\n${parsed.source.slice(range.start, range.end)}\n${String(range.start)}`,
    ),
    shown: true,
    covers: [],
  };
}
