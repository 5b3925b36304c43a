import { placesOf, weighables, type Analysis, type Part } from '@shihua/rules';
import type { CancellationToken } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { Later } from '../later.ts';
import {
  MOST_PLACES,
  READING_NOTIFICATION,
  SCORE_REQUEST,
  type ReadingParams,
  type ScoreParams,
  type ScorePlaces,
  type ScoreResult,
} from '../protocol.ts';
import type { Timers } from '../runtime.ts';
import { contain, logFailure, type Services } from '../services.ts';

/** Registers `shihua/score`. */
export function registerScore(services: Services): void {
  services.connection.onRequest(SCORE_REQUEST, ({ uri }: ScoreParams, token: CancellationToken) =>
    contain<ScoreResult | null>(services, SCORE_REQUEST, token, null, async () => {
      const analysed = await services.analyses.of(uri);
      return analysed ? scoreResult(analysed) : null;
    }),
  );
}

function scoreResult({ document, analysis, score, shown, mustFix }: Analysed): ScoreResult {
  const counts = new Map<string, number>();
  for (const { rule } of shown) {
    const family = rule.slice(0, rule.indexOf('/'));
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const families = [...counts].map(([family, count]) => ({ family, count })).sort((a, b) => b.count - a.count);
  const { held } = analysis;
  const places = score.total === null ? null : allPlaces(analysis);
  return { uri: document.uri, version: document.version, mustFix, score, families, held, places };
}

function allPlaces(analysis: Analysis): NonNullable<ScoreResult['places']> {
  const findings = weighables(analysis);
  const of = (part?: Part): ScorePlaces => {
    const traced = placesOf(findings, analysis.chars, part);
    return {
      places: traced.places.slice(0, MOST_PLACES).map(({ finding: { start, end, rule, message }, points }) => ({
        start,
        end,
        rule,
        message,
        points,
      })),
      found: traced.places.length,
      count: traced.count,
      without: traced.without,
    };
  };
  return {
    all: of(),
    empty: of('empty'),
    burden: of('burden'),
    numbers: of('numbers'),
    packaging: of('packaging'),
    form: of('form'),
  };
}

/**
 * How long, in milliseconds, a reading waits: an index costs about as much as the diagnostics of an edit, which are to
 * be sent first, and the next key stroke makes it needless.
 */
export const READING_DELAY = 20;

/** Tells clients that show a reading (必改, 文风) of every new analysis. */
export class Readings {
  readonly #services: Pick<Services, 'connection' | 'client' | 'strings'>;
  readonly #later: Later;

  constructor(services: Pick<Services, 'connection' | 'client' | 'strings'>, timers: Timers) {
    this.#services = services;
    this.#later = new Later(timers);
  }

  /** Sends the reading of an analysis in a moment, instead of an earlier one of the document. */
  send(analysed: Analysed): void {
    if (this.#services.client.options.reading !== true) return;
    this.#later.set(analysed.document.uri, READING_DELAY, () => {
      this.#sendNow(analysed);
    });
  }

  /** The document was changed or closed: what waits to be sent of it no longer holds. */
  callOff(uri: string): void {
    this.#later.callOff(uri);
  }

  #sendNow({ document: { uri, version }, mustFix, score }: Analysed): void {
    const params: ReadingParams = { uri, version, mustFix, total: score.total };
    this.#services.connection
      .sendNotification(READING_NOTIFICATION, params)
      .catch(logFailure(this.#services, READING_NOTIFICATION));
  }
}
