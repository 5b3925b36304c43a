import {
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { MemoryFiles } from './support/memory-files.ts';

const FOLDER = 'file:///docs';
const A = 'file:///docs/a.txt';
const B = 'file:///docs/b.txt';
const ON = { 'file:///docs': { workspaceDiagnostics: true } };

async function started(
  settings: Readonly<Record<string, unknown>>,
): Promise<{ client: TestClient; files: MemoryFiles }> {
  const files = new MemoryFiles({ [A]: '满意率至少100%。', [B]: '平常的话。' });
  return { client: await TestClient.start({ folders: [FOLDER], files, settings }), files };
}

function pull(
  client: TestClient,
  known: readonly WorkspaceDocumentDiagnosticReport[] = [],
): Promise<WorkspaceDiagnosticReport> {
  const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId }));
  return client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
}

it('is off by default: the pull is held and no file is read until it is switched on', async () => {
  const { client, files } = await started({});
  const pulled = pull(client);
  await client.settled();
  expect(files.reads).toEqual([]);
  await client.configure(ON);
  expect((await pulled).items.map(({ uri }) => uri)).toEqual([A, B]);
});

it('answers with every file, then is held until one changes, and reads only that', async () => {
  const { client, files } = await started(ON);
  const { items } = await pull(client);
  expect(items).toMatchObject([
    { kind: 'full', uri: A, version: null, items: [{ code: 'num/test-ceiling' }] },
    { kind: 'full', uri: B, version: null, items: [] },
  ]);
  files.reads.length = 0;
  const held = pull(client, items);
  await client.settled();
  expect(files.reads).toEqual([]);
  files.texts.set(B, '好的的事。');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: B, type: 2 }] });
  expect((await held).items).toMatchObject([{ uri: B, items: [{ code: 'lang/test-doubled' }] }]);
  expect(files.reads).toEqual([B]);
});

it('clears the diagnostics of a file that is gone', async () => {
  const { client, files } = await started(ON);
  const { items } = await pull(client);
  files.texts.delete(A);
  const held = pull(client, items);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: A, type: 3 }] });
  expect((await held).items).toEqual([{ kind: 'full', uri: A, version: null, items: [] }]);
});

it('takes open documents as they stand in the editor', async () => {
  const { client } = await started(ON);
  await client.open(B, '好的的事。');
  const { items } = await pull(client);
  expect(items[1]).toMatchObject({ uri: B, version: 1, items: [{ code: 'lang/test-doubled' }] });
});

it('lets go of a held pull that is cancelled', async () => {
  const { client } = await started({});
  const source = new CancellationTokenSource();
  const pulled = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
  await client.settled();
  source.cancel();
  await expect(pulled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});
