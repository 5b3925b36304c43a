import { CancellationTokenSource, LSPErrorCodes, ProgressType, WorkDoneProgress } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { renderMarkdown } from '@shihua/rules';
import type { WorkspaceReportPart, WorkspaceReportResult } from '../src/protocol.ts';
import { TestClient, type TestOptions } from './support/client.ts';
import { onLine } from './support/edits.ts';
import { MemoryFiles } from './support/memory-files.ts';

const FOLDER = 'file:///docs';
const FILES = {
  'file:///docs/a.txt': '满意率至少100%。',
  'file:///docs/b.md': '# 通知\n\n好的的事。\n',
  'file:///docs/%E5%9D%8F.txt': undefined,
};

function report(client: TestClient, folders: readonly string[], more: object = {}): Promise<WorkspaceReportResult> {
  return client.connection.sendRequest('shihua/workspaceReport', { folders, ...more });
}

async function started(
  texts: Readonly<Record<string, string | undefined>>,
  options: TestOptions = {},
): Promise<TestClient> {
  return TestClient.start({ folders: [FOLDER], files: new MemoryFiles(texts), ...options });
}

it('reports every file, names those it could not read, and goes on', async () => {
  const client = await started(FILES);
  const result = await report(client, [FOLDER]);
  expect(result.schema).toBe('shihua-report/1');
  expect(result.tool.version).toBe('0.0.0-test');
  expect(result.files.map(({ path, encoding, mustFix }) => [path, encoding, mustFix])).toEqual([
    ['file:///docs/a.txt', 'gb18030', 1],
    ['file:///docs/b.md', 'gb18030', 0],
  ]);
  expect(result.files[0]?.findings).toMatchObject([{ rule: 'num/test-ceiling', text: '至少100%', start: 3, end: 9 }]);
  expect(result.errors).toEqual([{ path: 'file:///docs/%E5%9D%8F.txt', message: '读不了“坏.txt”：没有读取权限。' }]);
});

it('does not report reports that were saved in the folder', async () => {
  const saved = renderMarkdown(await report(await started(FILES), [FOLDER]));
  const client = await started({ ...FILES, 'file:///docs/report.md': saved });
  expect((await report(client, [FOLDER])).files.map(({ path }) => path)).toEqual([
    'file:///docs/a.txt',
    'file:///docs/b.md',
  ]);
});

it('tells what files share', async () => {
  const passage =
    '旧井逐一清淘，换了辘轳和井绳，井台用青砖重砌，旁边立木牌，写明谁家管钥匙、几点开盖，井水每月送去化验一次';
  const texts = {
    'file:///docs/a.txt': `${passage}。木桥朽了两块板。`,
    'file:///docs/b.txt': `砖窑停火以后先开气孔。\n${passage}。`,
  };
  const client = await started(texts);
  const { similar, copies } = await report(client, [FOLDER], { details: true });
  expect(similar.map(({ paths }) => paths)).toEqual([Object.keys(texts)]);
  expect(similar[0]?.passages[0]?.b).toEqual([12, 12 + passage.length]);
  expect(copies).toMatchObject([{ kind: 'copy', places: [{ line: 0 }, { line: 1 }] }]);
  expect(await report(client, [FOLDER])).not.toHaveProperty('copies');
  const { copies: bare = [] } = await report(client, [FOLDER], { details: true, text: false });
  expect(bare.map(({ text }) => text)).toEqual(['']);
});

it('leaves the words out, and adds what the contract does not name, only when asked to', async () => {
  const client = await started({ 'file:///docs/a.txt': '通知\n满意率至少100%。' });
  const [plain] = (await report(client, [FOLDER])).files;
  expect(plain).not.toHaveProperty('paragraphs');
  const [bare] = (await report(client, [FOLDER], { text: false, details: true })).files;
  expect(bare?.paragraphs).toEqual([0, 3]);
  expect(bare?.findings).toMatchObject([{ rule: 'num/test-ceiling', text: '', start: 6, end: 12, fixes: [] }]);
  expect(JSON.stringify(bare)).not.toContain('至少');
});

it('names a folder it cannot open, and reads each file once', async () => {
  const client = await started(FILES);
  const result = await report(client, ['file:///gone', FOLDER, FOLDER]);
  expect(result.files).toHaveLength(2);
  expect(result.errors[0]).toEqual({ path: 'file:///gone', message: '打不开文件夹“gone”：文件夹不存在。' });
});

it('takes open documents as they stand in the editor, whatever way their URI is written', async () => {
  const client = await started({ 'file:///docs/(1).txt': '旧的内容。' });
  await client.open('file:///docs/%281%29.txt', '满意率至少100%。');
  const { files } = await report(client, [FOLDER]);
  expect(files.map(({ path, mustFix }) => [path, mustFix])).toEqual([['file:///docs/%281%29.txt', 1]]);
});

it('applies the settings of the folder and leaves out one that is switched off', async () => {
  const texts = { 'file:///docs/a.txt': '满意率至少100%。', 'file:///off/b.txt': '满意率至少100%。' };
  const settings = { 'file:///docs': { rules: { 'num/test-ceiling': 'off' } }, 'file:///off': { enable: false } };
  const client = await started(texts, { settings });
  const { files } = await report(client, [FOLDER, 'file:///off']);
  expect(files.map(({ path, findings }) => [path, findings.length])).toEqual([['file:///docs/a.txt', 0]]);
});

it('keeps to the suppressions of sidecar files', async () => {
  const files = new MemoryFiles({ 'file:///docs/a.txt': '满意率至少100%。' });
  const client = await TestClient.start({ files });
  const fingerprint = await fingerprintOf(client, '满意率至少100%。');
  files.sidecars.set('file:///docs/a.txt', [{ rule: 'num/test-ceiling', fingerprint, reason: '目标由上级规定' }]);
  const { files: reported } = await report(client, [FOLDER]);
  expect(reported[0]?.findings).toEqual([]);
});

async function fingerprintOf(client: TestClient, text: string): Promise<string> {
  await client.open('untitled:1', text);
  const [diagnostic] = await client.diagnostics('untitled:1');
  return String(diagnostic?.data);
}

it('sends progress from begin to end, and in parts what the whole has', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`${FOLDER}/${String(i + 10)}.txt`, '至少100%。']),
  );
  const files = new MemoryFiles(texts);
  const client = await TestClient.start({ files });
  files.onRead = () => {
    client.clock.advance(50);
  };
  const kinds: string[] = [];
  const parts: WorkspaceReportPart[] = [];
  client.connection.onProgress(WorkDoneProgress.type, 'work', ({ kind }) => void kinds.push(kind));
  client.connection.onProgress(new ProgressType<WorkspaceReportPart>(), 'parts', (part) => void parts.push(part));
  const whole = await report(client, [FOLDER], { workDoneToken: 'work', partialResultToken: 'parts' });
  await client.settled();
  expect(kinds[0]).toBe('begin');
  expect(kinds.at(-1)).toBe('end');
  expect(kinds.filter((kind) => kind === 'report').length).toBeGreaterThan(3);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap((part) => part.files)).toEqual(whole.files);
});

it('stops soon after it is cancelled', async () => {
  const texts = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${FOLDER}/${String(i)}.txt`, '至少100%。']));
  const files = new MemoryFiles(texts);
  const client = await TestClient.start({ files });
  const source = new CancellationTokenSource();
  files.onRead = () => {
    client.clock.advance(4);
    if (files.reads.length === 50) source.cancel();
  };
  const kinds: string[] = [];
  client.connection.onProgress(WorkDoneProgress.type, 'work', ({ kind }) => void kinds.push(kind));
  const asked = client.connection.sendRequest(
    'shihua/workspaceReport',
    { folders: [FOLDER], workDoneToken: 'work' },
    source.token,
  );
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled, message: '已取消。' });
  expect(files.reads.length).toBeLessThan(70);
  await client.settled();
  expect(kinds.at(-1)).toBe('end');
});

it('answers other requests meanwhile', async () => {
  const texts = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${FOLDER}/${String(i)}.txt`, '至少100%。']));
  const files = new MemoryFiles(texts);
  const client = await TestClient.start({ files });
  files.onRead = () => {
    client.clock.advance(4);
  };
  await client.open('untitled:1', '满意率至少100%。');
  const order: string[] = [];
  const whole = report(client, [FOLDER]).then(() => order.push('report'));
  await client.diagnostics('untitled:1').then(() => order.push('diagnostics'));
  await whole;
  expect(order).toEqual(['diagnostics', 'report']);
});

it('reads folders out of its reach through the client', async () => {
  const client = await TestClient.start({ initializationOptions: { files: true } });
  client.connection.onRequest('shihua/listFiles', ({ folder }: { folder: string }) => [
    `${folder}/a.md`,
    `${folder}/b.md`,
  ]);
  client.connection.onRequest('shihua/readFile', ({ uri }: { uri: string }) => {
    if (uri.endsWith('b.md')) throw new Error('网络断开。');
    return { base64: Buffer.from('满意率至少100%。').toString('base64') };
  });
  const { files, errors } = await report(client, ['vscode-vfs://github/docs']);
  expect(files).toMatchObject([{ path: 'vscode-vfs://github/docs/a.md', mustFix: 1 }]);
  expect(errors).toHaveLength(1);
});

it('says so when nobody can read the folder', async () => {
  const client = await TestClient.start();
  const { files, errors } = await report(client, ['vscode-vfs://github/docs']);
  expect(files).toEqual([]);
  expect(errors[0]?.message).toContain('不能读取');
});

it('offers each finding at its place in the text', async () => {
  const client = await started({ 'file:///docs/a.txt': '通知\r\n满意率至少100%。' });
  const { files } = await report(client, [FOLDER]);
  expect(files[0]?.findings[0]?.range).toEqual(onLine(1, 3, 9));
});

it('names a rule that threw in a file that is not open', async () => {
  const client = await started({ 'file:///docs/a.txt': '触发故障。' });
  const told: string[] = [];
  client.connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    told.push(message);
  });
  await report(client, [FOLDER]);
  expect(told.join()).toContain('cite/test-failing');
});
