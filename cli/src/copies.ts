import {
  linksByPath,
  parseDocument,
  SimilarityIndex,
  withWorkspaceFindings,
  type Copies,
  type Engine,
  type Input,
  type ReportFile,
} from '@shihua/rules';
import type { ReadDocument } from '@shihua/server/read';
import type { Checker } from './checker.ts';

/** Checks the documents of a run, then tells what they share. */
export class CopyFinder {
  readonly #engine: Engine;
  readonly #checker: Checker;
  readonly #index = new SimilarityIndex();
  readonly #held: { readonly file: ReportFile; readonly input: Input }[] = [];

  constructor(engine: Engine, checker: Checker) {
    this.#engine = engine;
    this.#checker = checker;
  }

  /** Checks a document and keeps what came of it. */
  async add(document: ReadDocument, input: Input): Promise<void> {
    // Parsed here and not taken from the analysis, which a document known from an earlier run does not have.
    this.#index.set(document.path, parseDocument(input.text, input.language));
    this.#held.push({ file: await this.#checker.check(document, input), input });
  }

  /** The documents in the order they came, with what was found across them, and all they share. */
  finish(): { readonly files: readonly ReportFile[]; readonly copies: Copies } {
    const copies = this.#index.copies();
    const links = linksByPath(copies);
    const files = this.#held.map(({ file, input }) => {
      const { findings, crashed } = this.#engine.analyzeLinks(input, links.get(file.path) ?? []);
      this.#checker.tellCrashes(file.path, crashed);
      return withWorkspaceFindings(file, input.text, findings);
    });
    return { files, copies };
  }
}
