import type { Report } from '../model.ts';
import type { RenderOptions } from '../summary.ts';
import { burdenTable } from './burden.ts';
import { filesTable } from './files.ts';
import { findingsTable, unreadRow } from './findings.ts';
import { leadsTable } from './leads.ts';
import { overviewTable } from './overview.ts';
import { requestsTable } from './requests.ts';
import { similarTable } from './similar.ts';
import { tightenedTable } from './tightened.ts';
import { TABLE_IDS, type Table, type TableId } from './table.ts';
import { unreadTable } from './unread.ts';

const MAKERS: Readonly<Record<TableId, (report: Report, options: RenderOptions) => Table>> = {
  overview: overviewTable,
  files: filesTable,
  findings: findingsTable,
  leads: leadsTable,
  burden: burdenTable,
  requests: requestsTable,
  tightened: tightenedTable,
  similar: similarTable,
  unread: unreadTable,
};

/** Tables a workbook has even when they are empty: an absent sheet would leave open whether it was looked for. */
const ALWAYS: readonly TableId[] = ['overview', 'files', 'findings', 'leads'];

/** The tables of a report that have something to say. */
export function reportTables(report: Report, options: RenderOptions = {}): readonly Table[] {
  return TABLE_IDS.map((id) => MAKERS[id](report, options)).filter(
    ({ id, rows }) => ALWAYS.includes(id) || rows.length > 0,
  );
}

/** One table to be read by itself: that of the findings names what could not be read as well. */
export function loneTable(id: TableId, report: Report, options: RenderOptions = {}): Table {
  const table = MAKERS[id](report, options);
  return id === 'findings' ? { ...table, rows: [...table.rows, ...report.errors.map(unreadRow)] } : table;
}
