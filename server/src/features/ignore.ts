import type { Edit, Finding } from '@shihua/rules';
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { IGNORE_COMMAND, type IgnoreArgument } from '../protocol.ts';
import type { Services } from '../services.ts';
import { fill } from '../strings.ts';
import { plainEdit, snippetEdit } from '../workspace-edit.ts';

/** A finding to be mended, and the diagnostic under which the client knows it. */
export interface Target {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic | undefined;
}

/**
 * The action that suppresses a finding: in Markdown, where a comment is not printed, a comment above its line;
 * elsewhere an entry in the sidecar file, for which the client asks the reason. With several findings in one place its title names the rule.
 */
export function ignoreAction(
  { client, strings }: Services,
  analysed: Analysed,
  { finding, diagnostic }: Target,
  nameRule: boolean,
): readonly CodeAction[] {
  const { document } = analysed;
  if (finding.rule.startsWith('shihua/')) return [];
  const title = nameRule ? fill(strings.ignoreRule, { rule: finding.rule }) : strings.ignoreHere;
  const common = { title, kind: CodeActionKind.QuickFix, ...(diagnostic ? { diagnostics: [diagnostic] } : {}) };
  if (document.language !== 'markdown') {
    if (client.options.ignoreCommand !== true || !document.uri.startsWith('file:')) return [];
    const argument: IgnoreArgument = { uri: document.uri, rule: finding.rule, fingerprint: finding.fingerprint };
    return [{ ...common, command: { title, command: IGNORE_COMMAND, arguments: [argument] } }];
  }
  const edits = comments(analysed, finding, client.snippetEdits ? `\${1:${strings.reason}}` : strings.reason);
  return [
    {
      ...common,
      edit: client.snippetEdits ? snippetEdit(document, edits) : plainEdit(client, document, edits),
    },
  ];
}

/**
 * A comment between the lines of a paragraph or table would break it in two; there a pair of comments goes around
 * the whole of it.
 */
function comments({ analysis, document }: Analysed, finding: Finding, reason: string): readonly Edit[] {
  const { text } = document;
  const line = lineStart(text, finding.start);
  const { blocks } = analysis.parsed;
  const inside = blocks.filter(({ source }) => source.start <= finding.start && finding.start <= source.end);
  const block = inside.find(({ kind }) => kind === 'tableRow') ?? inside[0];
  const first = lineStart(text, block?.source.start ?? line);
  if (block === undefined || (block.kind !== 'tableRow' && first >= line)) {
    return [above(text, line, `shihua-disable-next-line ${finding.rule}`, reason)];
  }
  let from = blocks.indexOf(block);
  let to = from;
  if (block.kind === 'tableRow') {
    while (blocks[from - 1]?.kind === 'tableRow') from--;
    while (blocks[to + 1]?.kind === 'tableRow') to++;
  }
  const start = lineStart(text, blocks[from]?.source.start ?? line);
  const lineEnd = text.indexOf('\n', blocks[to]?.source.end ?? text.length);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const closing = `\n\n<!-- shihua-enable ${finding.rule} -->`;
  return [above(text, start, `shihua-disable ${finding.rule}`, reason), { start: end, end, newText: closing }];
}

function above(text: string, line: number, directive: string, reason: string): Edit {
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: line, end: line, newText: `${indent}<!-- ${directive} -- ${reason} -->${lineEnd}` };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
