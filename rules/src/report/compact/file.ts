import { REGISTRY } from '../../registry.generated.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { ReportFile, ReportFinding } from '../model.ts';
import { decodeMessage, encodeMessage, Templates, type Message } from './message.ts';
import { decodeWords, encodeWords, type Words } from './words.ts';

/**
 * What a report says of a file, without a word of it: offsets, figures, ids of rules and messages. With the same text
 * at hand {@link expandFile} makes the same file of it again.
 */
export interface CompactFile {
  readonly file: Omit<ReportFile, 'path' | 'encoding' | 'burden' | 'references' | 'findings'>;
  readonly burden: Coded;
  readonly references?: Coded;
  readonly findings: readonly CompactFinding[];
}

type CompactFinding = readonly [
  rule: ReportFinding['rule'],
  level: ReportFinding['level'],
  shown: 0 | 1,
  start: number,
  end: number,
  message: Message,
  fixes: readonly (readonly [title: Message, trust: Fix['trust'], edits: readonly Edit[]])[],
  related: readonly (readonly [start: number, end: number, message: Message, path?: string])[],
];

type Fix = ReportFinding['fixes'][number];
type Edit = readonly [start: number, end: number, newText: Words];

/** A value whose strings are written as {@link Words}. */
type Coded = number | boolean | null | { readonly words: Words } | readonly Coded[] | { readonly of: CodedFields };
type CodedFields = Readonly<Partial<Record<string, unknown>>>;

const TEMPLATES: ReadonlyMap<string, Templates> = new Map(
  REGISTRY.map(({ meta }) => [meta.id, new Templates(meta.messages)]),
);
const NO_TEMPLATES = new Templates({});

/** Writes a file without a word of `text`, which it was made from. */
export function compactFile(reported: ReportFile, text: string): CompactFile {
  const { genre, chars, mustFix, score, paragraphs, references, burden, findings } = reported;
  const file = { genre, chars, mustFix, score, ...(paragraphs === undefined ? {} : { paragraphs }) };
  return {
    file,
    burden: encode(burden, text),
    ...(references === undefined ? {} : { references: encode(references, text) }),
    findings: findings.map((finding) => compactFinding(finding, text)),
  };
}

/** Reads what {@link compactFile} wrote of the same text. Throws where it was not written by this rule set. */
export function expandFile(
  compact: CompactFile,
  text: string,
  { path, encoding }: Pick<ReportFile, 'path' | 'encoding'>,
): ReportFile {
  const lines = new LineIndex(text);
  return {
    path,
    encoding,
    ...compact.file,
    burden: decode(compact.burden, text) as ReportFile['burden'],
    ...(compact.references === undefined
      ? {}
      : { references: decode(compact.references, text) as NonNullable<ReportFile['references']> }),
    findings: compact.findings.map((finding) => expandFinding(finding, text, lines)),
  };
}

function compactFinding(finding: ReportFinding, text: string): CompactFinding {
  const templates = TEMPLATES.get(finding.rule) ?? NO_TEMPLATES;
  const message = (words: string): Message => encodeMessage(words, templates, text);
  return [
    finding.rule,
    finding.level,
    finding.shown ? 1 : 0,
    finding.start,
    finding.end,
    message(finding.message),
    finding.fixes.map(({ title, trust, edits }) => [
      message(title),
      trust,
      edits.map(({ start, end, newText }) => [start, end, encodeWords(newText, text)]),
    ]),
    finding.related.map(({ path, start, end, message: words }) =>
      path === undefined ? [start, end, message(words)] : [start, end, message(words), path],
    ),
  ];
}

function expandFinding(compact: CompactFinding, text: string, lines: LineIndex): ReportFinding {
  const [rule, level, shown, start, end, said, fixes, related] = compact;
  const templates = TEMPLATES.get(rule) ?? NO_TEMPLATES;
  const message = (words: Message): string => decodeMessage(words, templates, text);
  return {
    rule,
    level,
    shown: shown === 1,
    message: message(said),
    start,
    end,
    range: { start: lines.placeAt(start), end: lines.placeAt(end) },
    text: text.slice(start, end),
    fixes: fixes.map(([title, trust, edits]) => ({
      title: message(title),
      trust,
      edits: edits.map(([from, to, newText]) => ({ start: from, end: to, newText: decodeWords(newText, text) })),
    })),
    related: related.map(([from, to, words, path]) => ({
      ...(path === undefined ? {} : { path }),
      start: from,
      end: to,
      message: message(words),
    })),
  };
}

function encode(value: unknown, text: string): Coded {
  if (typeof value === 'string') return { words: encodeWords(value, text) };
  if (Array.isArray(value)) return value.map((each) => encode(each, text));
  if (typeof value === 'object' && value !== null)
    return { of: Object.fromEntries(Object.entries(value).map(([name, each]) => [name, encode(each, text)])) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function decode(coded: Coded, text: string): unknown {
  if (typeof coded !== 'object' || coded === null) return coded;
  if ('words' in coded) return decodeWords(coded.words, text);
  if ('of' in coded) {
    return Object.fromEntries(Object.entries(coded.of).map(([name, each]) => [name, decode(each as Coded, text)]));
  }
  return coded.map((each) => decode(each, text));
}
