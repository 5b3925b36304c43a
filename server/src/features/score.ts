import { placesOf, weighables, type Analysis, type Part } from '@shihua/rules';
import type { CancellationToken } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import {
  MOST_PLACES,
  READING_NOTIFICATION,
  SCORE_REQUEST,
  type ReadingParams,
  type ScoreParams,
  type ScorePlaces,
  type ScoreResult,
} from '../protocol.ts';
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

/** Tells clients that show a reading (必改, 文风) of every new analysis. */
export function sendReading(services: Pick<Services, 'connection' | 'client' | 'strings'>, analysed: Analysed): void {
  if (services.client.options.reading !== true) return;
  const { document, mustFix, score } = analysed;
  const params: ReadingParams = { uri: document.uri, version: document.version, mustFix, total: score.total };
  services.connection.sendNotification(READING_NOTIFICATION, params).catch(logFailure(services, READING_NOTIFICATION));
}
