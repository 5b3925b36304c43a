/** Where relative addresses are counted from; consumers put the root of the checked folder in its place. */
export const ROOT = '%SRCROOT%';

/** The address of a document in SARIF: relative where the path is, a file URI where it is not. */
export function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (/^[a-z][a-z\d+.-]+:/iu.test(path)) return { uri: path };
  const drive = /^[a-z]:/iu.exec(path)?.[0] ?? '';
  const segments = path.slice(drive.length).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (drive !== '') return { uri: `file:///${drive}${segments}` };
  return segments.startsWith('/') ? { uri: `file://${segments}` } : { uri: segments, uriBaseId: ROOT };
}
