import {
  linksByPath,
  parseDocument,
  SimilarityIndex,
  withWorkspaceFindings,
  type Copies,
  type Input,
  type ReportFile,
} from '@shihua/rules';
import { localDate } from './local-date.ts';
import type { Services } from './services.ts';
import type { OpenedFile, Pace, SweepTarget } from './sweep.ts';

/** Looks across the files of a sweep for passages they share, in slices, so that a cancellation is heard. */
export class WorkspaceCopies {
  readonly #services: Services;
  readonly #index = new SimilarityIndex();
  readonly #swept = new Map<string, Pick<Input, 'text' | 'language'> & Pick<SweepTarget, 'settings'>>();

  constructor(services: Services) {
    this.#services = services;
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
    const links = linksByPath(copies);
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
