import * as vscode from 'vscode';
import { RENDER_REPORT_REQUEST, type RenderReportParams, type RenderReportResult } from '@shihua/server/protocol';
import type { Session } from './client.ts';
import type { Host } from './host.ts';
import { inBackground } from './background.ts';
import type { WorkspaceReports } from './report-command.ts';

const { t } = vscode.l10n;

interface FormatPick extends vscode.QuickPickItem {
  readonly format: RenderReportParams['format'];
  readonly filter: string;
  /** False: figures and positions only. */
  readonly text?: boolean;
}

/**
 * Exports the last finished report, or one made now: asks for the format and the place and writes the file.
 * A file that is there already is replaced only through the save dialog, which asks. A `target` given by the caller
 * passes by the dialog and is therefore refused where it exists; its format goes by its ending.
 *
 * @returns where the report was written; `undefined` when the user changed their mind
 */
export async function exportReport(
  session: Session,
  host: Host,
  reports: WorkspaceReports,
  target?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const finished = reports.finished ?? (await reports.check());
  if (finished === undefined) return undefined;
  const place = target === undefined ? await askPlace(host) : await givenPlace(target, host);
  if (place === undefined) return undefined;
  const params: RenderReportParams = { ...finished, format: place.format, text: place.text };
  const { text, base64 } = await session.client.sendRequest<RenderReportResult>(RENDER_REPORT_REQUEST, params);
  await vscode.workspace.fs.writeFile(place.uri, base64 === undefined ? host.utf8(text) : host.fromBase64(base64));
  inBackground(offerToOpen(place.uri));
  return place.uri;
}

interface Place {
  readonly uri: vscode.Uri;
  readonly format: RenderReportParams['format'];
  readonly text: boolean;
}

function formats({ workbooks }: Host): readonly FormatPick[] {
  const workbook: FormatPick = {
    format: 'xlsx',
    filter: 'Excel',
    label: 'Excel',
    description: t('Tables: files, findings, leads'),
  };
  return [
    { format: 'html', filter: 'HTML', label: 'HTML', description: t('One page to read and print') },
    {
      format: 'html',
      filter: 'HTML',
      label: t('HTML without the text'),
      description: t('Figures and positions only'),
      text: false,
    },
    ...(workbooks ? [workbook] : []),
    { format: 'csv', filter: 'CSV', label: 'CSV', description: t('One row a finding') },
    { format: 'md', filter: 'Markdown', label: 'Markdown', description: t('To edit further') },
    { format: 'json', filter: 'JSON', label: 'JSON', description: t('For other programs') },
  ];
}

async function askPlace(host: Host): Promise<Place | undefined> {
  const choice = await vscode.window.showQuickPick(formats(host), { title: t('Export the report as') });
  if (choice === undefined) return undefined;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${t('formalism-report')}.${choice.format}`;
  const options: vscode.SaveDialogOptions = {
    title: t('Export the report'),
    filters: { [choice.filter]: [choice.format] },
  };
  if (folder !== undefined) options.defaultUri = vscode.Uri.joinPath(folder, name);
  const uri = await vscode.window.showSaveDialog(options);
  return uri && { uri, format: choice.format, text: choice.text !== false };
}

async function givenPlace(uri: vscode.Uri, host: Host): Promise<Place> {
  const known = formats(host).find(({ format }) => uri.path.endsWith(`.${format}`));
  if (known === undefined) throw new Error(t('A report is written as .html, .xlsx, .csv, .md or .json.'));
  if (await exists(uri)) throw new Error(t('The file is there already: {0}', uri.path));
  return { uri, format: known.format, text: true };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function offerToOpen(uri: vscode.Uri): Promise<void> {
  const open = t('Open');
  const name = uri.path.replace(/^.*\//u, '');
  const answer = await vscode.window.showInformationMessage(t('The report was written: {0}', name), open);
  if (answer !== open) return;
  if (uri.scheme === 'file' && uri.path.endsWith('.html')) await vscode.env.openExternal(uri);
  else await vscode.commands.executeCommand('vscode.open', uri);
}
