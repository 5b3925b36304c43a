import * as vscode from 'vscode';
import type { ScorePlace, ScorePlaces } from '@shihua/server/protocol';

const { t } = vscode.l10n;

/** Characters of a passage that are shown to recognise it by. */
const EXCERPT_LENGTH = 40;

/** The beginning of a passage on one line, to recognise it by. */
export function excerptOf(document: vscode.TextDocument, range: vscode.Range): string {
  const text = document.getText(range).replace(/\s+/gu, ' ').trim();
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}

/** One place that raises the index; separators have none. */
export interface PlacePick extends vscode.QuickPickItem {
  readonly range?: vscode.Range;
}

/** What mending the first places does to the total: “修掉这 3 处可降到 41”. */
function mendText({ count, without }: ScorePlaces): string {
  return t('Mend these {0} to come down to {1}', count, without);
}

/** The places of a part of an index of `total` as lines, heaviest first; the few to mend first stand apart. */
export function placePicks(traced: ScorePlaces, total: number, document: vscode.TextDocument): readonly PlacePick[] {
  const { places, count, found } = traced;
  const rest = places.slice(count);
  const unsent = found - places.length;
  return [
    separator(traced.without < total ? mendText(traced) : t('The heaviest')),
    ...places.slice(0, count).map((place) => placePick(place, document)),
    ...(rest.length === 0 ? [] : [separator(t('The others'))]),
    ...rest.map((place) => placePick(place, document)),
    ...(unsent === 0 ? [] : [separator(t('{0} lighter ones are not listed', unsent))]),
  ];
}

function placePick({ start, end, message, points }: ScorePlace, document: vscode.TextDocument): PlacePick {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  return {
    label: excerptOf(document, range),
    description: `${t('line {0}', range.start.line + 1)} · ${pointsText(points)}`,
    detail: message,
    range,
  };
}

function pointsText(points: number): string {
  return points < 1 ? t('under 1 point') : t('about {0} points', Math.round(points));
}

function separator(label: string): PlacePick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
