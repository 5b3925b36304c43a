import type { Edit, Finding, Level, Span } from '@shihua/rules';
import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientSupport } from './client-support.ts';

/** The `source` of every diagnostic. */
export const SOURCE = 'shihua';

/** A hint is a mark under the words and no entry in the list of problems: style advice stays quiet. */
const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Converts between offsets of one text and LSP positions. */
export class Converter {
  readonly uri: string;
  readonly #document: TextDocument;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.#document = TextDocument.create(uri, 'plaintext', 0, text);
  }

  /** The range of a span. */
  range(span: Span): Range {
    return { start: this.#document.positionAt(span.start), end: this.#document.positionAt(span.end) };
  }

  /** The span of a range; what lies outside the text is clamped to it. */
  span(range: Range): Span {
    return { start: this.#document.offsetAt(range.start), end: this.#document.offsetAt(range.end) };
  }

  /** The offset of a position. */
  offset(position: Position): number {
    return this.#document.offsetAt(position);
  }

  /** The same replacement in LSP's terms. */
  textEdit(edit: Edit): TextEdit {
    return { range: this.range(edit), newText: edit.newText };
  }

  /** A finding as the client sees it. `data` is the fingerprint alone: it holds wherever the passage moves. */
  diagnostic(finding: Finding, client: ClientSupport, rulePages: string | undefined): Diagnostic {
    const page = client.codeDescription ? pageOf(finding.rule, rulePages) : undefined;
    const related = client.relatedInformation ? this.#related(finding) : [];
    return {
      range: this.range(finding),
      severity: SEVERITIES[finding.level],
      source: SOURCE,
      code: finding.rule,
      message: finding.message,
      data: finding.fingerprint,
      ...(page === undefined ? {} : { codeDescription: { href: page } }),
      ...(related.length === 0 ? {} : { relatedInformation: related }),
    };
  }

  #related(finding: Finding): DiagnosticRelatedInformation[] {
    return finding.related
      .filter(({ path }) => path === undefined)
      .map((place) => ({ location: { uri: this.uri, range: this.range(place) }, message: place.message }));
  }
}

/** URI of a rule's page; the tool's own ids have none. */
export function pageOf(rule: string, rulePages: string | undefined): string | undefined {
  if (rulePages === undefined || rule.startsWith('shihua/')) return undefined;
  return `${rulePages.replace(/\/$/, '')}/${rule}.md`;
}
