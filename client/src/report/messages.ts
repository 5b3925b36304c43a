import type { ReportChartsResult } from '@shihua/server/protocol';
import type { FileRow, FindingLine } from './rows.ts';

/** Where a run stands. */
export type RunState = 'running' | 'done' | 'stopped' | 'failed';

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly name: string;
  readonly message: string;
}

/** The charts of a finished report as the exported page has them; `null` where the server cannot draw. */
export type PanelCharts = ReportChartsResult;

/** Texts of the panel in the display language; `{0}` stands for a value. */
export interface PanelStrings {
  readonly title: string;
  readonly run: string;
  readonly export: string;
  readonly state: Readonly<Record<RunState, string>>;
  readonly summary: string;
  readonly summaryUnread: string;
  readonly mapTitle: string;
  readonly mapNote: string;
  readonly mapRule: string;
  readonly mapTotal: string;
  readonly asTable: string;
  readonly chartTitle: string;
  readonly chartClass: string;
  readonly chartUnscored: string;
  readonly chartCount: string;
  readonly leadsTitle: string;
  readonly noLeads: string;
  readonly tableTitle: string;
  readonly filter: string;
  readonly filtered: string;
  readonly more: string;
  readonly columns: Readonly<Record<'name' | 'total' | 'mustFix' | 'shown' | 'tasks' | 'chars', string>>;
  readonly totalHint: string;
  readonly sortBy: string;
  readonly unscored: string;
  readonly tooShort: string;
  readonly ruleCrashed: string;
  readonly hours: string;
  readonly expand: string;
  readonly openFile: string;
  readonly place: string;
  readonly notAll: string;
  readonly unreadTitle: string;
  readonly levels: Readonly<Record<FindingLine['level'], string>>;
  readonly families: Readonly<Record<string, string>>;
}

/** From the extension to the panel. `init` answers `ready`; rows that come later are appended by `add`. */
export type ToPanel =
  | {
      readonly type: 'init';
      readonly strings: PanelStrings;
      readonly rows: readonly FileRow[];
      readonly unread: readonly UnreadFile[];
      readonly state: RunState;
      readonly charts: PanelCharts;
    }
  | { readonly type: 'add'; readonly rows: readonly FileRow[]; readonly unread: readonly UnreadFile[] }
  | { readonly type: 'state'; readonly state: RunState }
  | { readonly type: 'charts'; readonly charts: PanelCharts };

/** From the panel to the extension. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'run' }
  | { readonly type: 'export' }
  | { readonly type: 'open'; readonly uri: string; readonly range: FindingLine['range'] | null };
