import * as vscode from 'vscode';

/** What the extension gives to others when it is activated. */
export interface ShihuaApi {
  /** Resolves when the server answers. */
  whenReady(): Promise<void>;
}

/** The extension under test. */
export function shihua(): vscode.Extension<ShihuaApi> {
  const extension = vscode.extensions.getExtension<ShihuaApi>('shihua.shihua');
  if (extension === undefined) throw new Error('the extension is not there');
  return extension;
}

/** Waits until the extension, however it was activated, has a server that answers. */
export async function ready(): Promise<void> {
  const api = await shihua().activate();
  await api.whenReady();
}
