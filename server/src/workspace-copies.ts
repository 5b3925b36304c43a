import { parseDocument, withWorkspaceFindings, type Copies, type Input, type ReportFile } from '@shihua/rules';
import type * as similarity from '@shihua/rules/similarity';
import { localDate } from './local-date.ts';
import type { Services } from './services.ts';
import type { OpenedFile, Pace, SweepTarget } from './sweep.ts';

type Similarity = typeof similarity;

/** Looks across the files of a sweep for passages they share, in slices, so that a cancellation is heard. */
export class WorkspaceCopies {
  readonly #services: Services;
  readonly #similarity: Similarity;
  readonly #index: similarity.SimilarityIndex;
  readonly #swept = new Map<string, Pick<Input, 'text' | 'language'> & Pick<SweepTarget, 'settings'>>();

  private constructor(services: Services, library: Similarity) {
    this.#services = services;
    this.#similarity = library;
    this.#index = new library.SimilarityIndex();
  }

  /** Nothing taken yet. What compares is a bundle of its own: only reports need it. */
  static async start(services: Services): Promise<WorkspaceCopies> {
    return new WorkspaceCopies(services, await import('@shihua/rules/similarity'));
  }

  /** Takes a file of the sweep. */
  add({ uri, text, language, analysis }: OpenedFile, { settings }: SweepTarget): void {
    this.#index.set(uri, analysis?.parsed ?? parseDocument(text, language));
    this.#swept.set(uri, { text, language, settings });
  }

  /** The files with what was found across them added, and all they share; undefined when no longer wanted. */
  async finish(
    files: readonly ReportFile[],
    pace: Pace,
  ): Promise<{ readonly files: readonly ReportFile[]; readonly copies: Copies } | undefined> {
    const steps = this.#index.compare();
    let step = steps.next();
    while (step.done !== true) {
      if (!(await pace.keepGoing())) return undefined;
      step = steps.next();
    }
    const copies = step.value;
    const links = this.#similarity.linksByPath(copies);
    const done: ReportFile[] = [];
    for (const file of files) {
      if (!(await pace.keepGoing())) return undefined;
      const known = this.#swept.get(file.path);
      const ofFile = links.get(file.path);
      if (known === undefined || ofFile === undefined) {
        done.push(file);
        continue;
      }
      const { text, language, settings } = known;
      const sidecar = await this.#services.sidecars.of(file.path);
      const engine = this.#services.engines.of(settings.config);
      const input = { text, language, sidecar, today: localDate() };
      const { findings, crashed } = engine.analyzeLinks(input, ofFile);
      this.#services.tellCrashes(crashed);
      done.push(withWorkspaceFindings(file, text, findings));
    }
    return { files: done, copies };
  }
}
