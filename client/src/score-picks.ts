import * as vscode from 'vscode';
import type { ScorePlaces, ScoreResult } from '@shihua/server/protocol';
import { excerptOf } from './place-picks.ts';
import { textBar, totalText } from './report/reading.ts';
import { familyLabels, partLabels } from './strings.ts';

const { t } = vscode.l10n;

/** Where a list of places is asked for: the index as a whole, or one of its parts. */
export type Traced = keyof NonNullable<ScoreResult['places']>;

/** What choosing a line does. */
export type ScoreAction = 'problems' | 'worst' | 'report' | 'none' | { readonly places: Traced };

/** One line of the score. */
export interface ScorePick extends vscode.QuickPickItem {
  readonly action: ScoreAction;
}

/** The score of a document as lines to read from top to bottom: the readings, the worst section, the parts, the leads. */
export function scorePicks(result: ScoreResult, document: vscode.TextDocument): readonly ScorePick[] {
  return [
    mustFixPick(result),
    totalPick(result),
    ...worstPick(result, document),
    ...partPicks(result),
    ...familyPicks(result),
    { label: '', kind: vscode.QuickPickItemKind.Separator, action: 'none' },
    { label: `$(list-flat) ${t('Check the whole workspace')}`, action: 'report' },
  ];
}

function mustFixPick({ mustFix }: ScoreResult): ScorePick {
  return mustFix === 0
    ? { label: '必改 0', description: t('No errors in sums, numbering or placeholders'), action: 'none' }
    : { label: `必改 ${String(mustFix)}`, description: t('Errors to correct: open the list'), action: 'problems' };
}

function totalPick({ score, places }: ScoreResult): ScorePick {
  const label = `文风 ${totalText(score.total)}`;
  if (score.total !== null) {
    const detail = places === null ? {} : mendDetail(places.all, score.total);
    return {
      label,
      description: `${textBar(score.total)}  ${t('0 best, 100 worst')}`,
      ...detail,
      action: placesAction('all', places),
    };
  }
  const description =
    score.reason === 'rule-crashed' ? t('No index: a rule failed') : t('No index: under 100 characters');
  return { label, description, action: 'none' };
}

function worstPick({ score }: ScoreResult, document: vscode.TextDocument): readonly ScorePick[] {
  if (score.worst === null) return [];
  const range = worstRange(score.worst, document);
  return [
    {
      label: `$(go-to-file) ${t('Worst section {0}', totalText(score.worst.total))}`,
      description: t('Lines {0}–{1}', range.start.line + 1, range.end.line + 1),
      detail: excerptOf(document, range),
      action: 'worst',
    },
  ];
}

function partPicks({ score, places }: ScoreResult): readonly ScorePick[] {
  const { parts } = score;
  if (parts === null) return [];
  const labels = partLabels();
  const keys = ['empty', 'burden', 'numbers', 'packaging', 'form'] as const;
  return [
    separator(t('Parts of the index')),
    ...keys.map((key): ScorePick => {
      const value = parts[key];
      return {
        label: `${labels[key].name} ${totalText(value)}`,
        description: `${textBar(value)}  ${labels[key].about}`,
        action: placesAction(key, places),
      };
    }),
  ];
}

function placesAction(traced: Traced, places: ScoreResult['places']): ScoreAction {
  return places === null || places[traced].found === 0 ? 'none' : { places: traced };
}

/** “修掉最重的 3 处可降到 41，选此看是哪几处”, unless that changes nothing. */
function mendDetail({ count, without }: ScorePlaces, total: number): { readonly detail?: string } {
  return without < total
    ? { detail: t('Mend the heaviest {0} to come down to {1}; choose this to see them', count, without) }
    : {};
}

function familyPicks({ families, held }: ScoreResult): readonly ScorePick[] {
  if (families.length === 0) return [];
  const labels = familyLabels();
  return [
    separator(t('Leads by family')),
    {
      label: families.map(({ family, count }) => `${labels[family] ?? family} ${String(count)}`).join(' · '),
      detail: held === 0 ? t('Open the list') : t('Open the list; {0} more are not marked in the text', held),
      action: 'problems',
    },
  ];
}

function separator(label: string): ScorePick {
  return { label, kind: vscode.QuickPickItemKind.Separator, action: 'none' };
}

/** The worst section as an editor range. */
export function worstRange(worst: { readonly start: number; readonly end: number }, document: vscode.TextDocument) {
  return new vscode.Range(document.positionAt(worst.start), document.positionAt(worst.end));
}
