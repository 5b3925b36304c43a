import {
  compactFile,
  expandFile,
  parseDocument,
  withWorkspaceFindings,
  type CompactFile,
  type Copies,
  type Engine,
  type Input,
  type ReportFile,
} from '@shihua/rules';
import { linksByPath, SimilarityIndex } from '@shihua/rules/similarity';
import type { ReadDocument } from '@shihua/server/read';
import type { Checker } from './checker.ts';
import { pack, unpack, type Packed } from './packed.ts';

/** A checked document, kept as packed JSON: a small part of what the text and the objects take. */
interface Held {
  readonly document: Pick<ReadDocument, 'path' | 'encoding'>;
  readonly input: Packed<Input>;
  readonly found: Packed<CompactFile>;
}

/** Keeps the checked documents of a run, then tells what they share. */
export class CopyFinder {
  readonly #engine: Engine;
  readonly #checker: Checker;
  readonly #index = new SimilarityIndex();
  readonly #held: Held[] = [];

  constructor(engine: Engine, checker: Checker) {
    this.#engine = engine;
    this.#checker = checker;
  }

  /** Keeps what was found in a document. */
  add(document: ReadDocument, input: Input, file: ReportFile): void {
    // Parsed here and not taken from the analysis, which a document known from an earlier run does not have.
    const parsed = parseDocument(input.text, input.language);
    const { path, encoding } = document;
    const held = { document: { path, encoding }, input: pack(input), found: pack(compactFile(file, input.text)) };
    this.#held.push(held);
    this.#index.set(path, parsed, () => unpack(held.input).text);
  }

  /** All that the documents share, and the documents in the order they came, with what was found across them. */
  finish(): { readonly files: Iterable<ReportFile>; readonly copies: Copies } {
    const copies = this.#index.copies();
    return { files: this.#files(copies), copies };
  }

  *#files(copies: Copies): Generator<ReportFile> {
    const links = linksByPath(copies);
    for (const { document, input: packed, found } of this.#held) {
      const input = unpack(packed);
      const file = expandFile(unpack(found), input.text, document);
      const { findings, crashed } = this.#engine.analyzeLinks(input, links.get(file.path) ?? []);
      this.#checker.tellCrashes(file.path, crashed);
      yield withWorkspaceFindings(file, input.text, findings);
    }
  }
}
