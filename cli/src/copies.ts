import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  compactFile,
  expandFile,
  linksByPath,
  parseDocument,
  SimilarityIndex,
  withWorkspaceFindings,
  type CompactFile,
  type Copies,
  type Engine,
  type Input,
  type ReportFile,
} from '@shihua/rules';
import type { ReadDocument } from '@shihua/server/read';
import type { Checker } from './checker.ts';

/** A checked document. What was found in it is kept as packed JSON, a small part of what the objects take. */
interface Held {
  readonly document: Pick<ReadDocument, 'path' | 'encoding'>;
  readonly input: Input;
  readonly found: Buffer;
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
    this.#index.set(document.path, parseDocument(input.text, input.language));
    const { path, encoding } = document;
    // A copy: what deflating gives is the begin of a buffer several times its size.
    const found = Buffer.from(deflateRawSync(JSON.stringify(compactFile(file, input.text))));
    this.#held.push({ document: { path, encoding }, input, found });
  }

  /** All that the documents share, and the documents in the order they came, with what was found across them. */
  finish(): { readonly files: Iterable<ReportFile>; readonly copies: Copies } {
    const copies = this.#index.copies();
    return { files: this.#files(copies), copies };
  }

  *#files(copies: Copies): Generator<ReportFile> {
    const links = linksByPath(copies);
    for (const { document, input, found } of this.#held) {
      const file = expandFile(JSON.parse(inflateRawSync(found).toString()) as CompactFile, input.text, document);
      const { findings, crashed } = this.#engine.analyzeLinks(input, links.get(file.path) ?? []);
      this.#checker.tellCrashes(file.path, crashed);
      yield withWorkspaceFindings(file, input.text, findings);
    }
  }
}
