import { l10n } from 'vscode';
import type { PanelStrings } from './report/messages.ts';

const { t } = l10n;

/** Names of the rule families, in the order of the catalogue; a family that is not here goes by its id. */
export function familyLabels(): Readonly<Record<string, string>> {
  return {
    trace: t('Leaving traces'),
    meeting: t('Meetings'),
    paper: t('Paperwork'),
    assess: t('Assessment'),
    duty: t('Responsibility'),
    empty: t('Empty talk'),
    slogan: t('Slogans'),
    num: t('Numbers'),
    cite: t('Citations'),
    brand: t('Branding'),
    struct: t('Structure'),
    doc: t('Document form'),
    residue: t('Residue'),
    lang: t('Language'),
    cross: t('Across files'),
    shihua: t('The tool itself'),
  };
}

/** Names of the levels. */
export function levelLabels(): PanelStrings['levels'] {
  return { error: t('Must fix'), warning: t('Should fix'), info: t('Consider'), hint: t('Hint') };
}

/** Names of the five parts of the index with what each of them counts, by key of the score. */
export function partLabels(): Readonly<
  Record<'empty' | 'burden' | 'numbers' | 'packaging' | 'form', { readonly name: string; readonly about: string }>
> {
  return {
    empty: { name: t('Emptiness'), about: t('Sentences without actor, object, deadline or number') },
    burden: { name: t('Burden'), about: t('Traces, meetings, paperwork and assessments asked for') },
    numbers: { name: t('Figures'), about: t('Figures without a base or that contradict each other') },
    packaging: { name: t('Packaging'), about: t('Slogans, invented names and labels') },
    form: { name: t('Roughness'), about: t('Numbering, placeholders and leftovers') },
  };
}

/** Texts of the report panel. */
export function panelStrings(): PanelStrings {
  return {
    title: t('Workspace report'),
    run: t('Check again'),
    export: t('Export…'),
    state: {
      running: t('Checking…'),
      done: t('Finished.'),
      stopped: t('Stopped: the report is not complete.'),
      failed: t('The check failed; see the log.'),
    },
    summary: t('{0} files read · must fix {1} · leads {2}'),
    summaryUnread: t('{0} files read, {3} not · must fix {1} · leads {2}'),
    mapTitle: t('Leads by rule and folder'),
    mapNote: t('Folders stand by name; they are not compared. The deeper the colour, the more leads.'),
    mapRule: t('Rule'),
    mapTotal: t('Total'),
    asTable: t('As a table'),
    chartTitle: t('Style index over all files (0 best, 100 worst)'),
    chartClass: t('{0}–{1}'),
    chartUnscored: t('No index'),
    chartCount: t('{0} files'),
    leadsTitle: t('Look at these first'),
    noLeads: t('No leads.'),
    tableTitle: t('Files'),
    filter: t('Filter by file, family or wording'),
    filtered: t('{0} of {1} files'),
    more: t('Show {0} more'),
    columns: {
      name: t('File'),
      total: t('Style index'),
      mustFix: t('Must fix'),
      shown: t('Leads by family'),
      tasks: t('Tasks'),
      chars: t('Characters'),
    },
    totalHint: t('0 best, 100 worst'),
    sortBy: t('Sort by: {0}'),
    unscored: t('No index'),
    tooShort: t('No index: under 100 characters'),
    ruleCrashed: t('No index: a rule failed'),
    hours: t('{0} (about {1} hours)'),
    expand: t('Leads in {0}'),
    openFile: t('Open {0}'),
    place: t('line {0}'),
    notAll: t('The gravest {0} of {1}; open the file to see all.'),
    unreadTitle: t('Files that could not be read'),
    levels: levelLabels(),
    families: familyLabels(),
  };
}
