import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ProgressType,
  type CodeAction,
  type DocumentDiagnosticReport,
  type InitializeResult,
} from 'vscode-languageserver/node';
import type { ScoreResult, WorkspaceReportPart, WorkspaceReportResult } from '../src/protocol.ts';
import { applied, onLine } from './support/edits.ts';
import { ProcessClient } from './support/process-client.ts';

const URI = 'untitled:Untitled-1';
const TEXT = '关于做好今年普查工作的通知\n\n各村普查登记率至少100%，九月底前报镇统计站。\n';
const RULE = 'num/at-least-max';

let server: ProcessClient;

beforeEach(() => {
  server = new ProcessClient();
});

afterEach(() => {
  server.process.kill();
});

async function open(text: string, languageId = 'plaintext'): Promise<void> {
  await server.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId, version: 1, text } });
}

async function pull(): Promise<DocumentDiagnosticReport> {
  return server.request('textDocument/diagnostic', { textDocument: { uri: URI } });
}

it('greets, works and leaves as the protocol asks', async () => {
  const greeting = await server.request<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(greeting.serverInfo).toEqual({ name: 'shihua', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown });
  await server.notify('initialized', {});
  expect(await server.end()).toBe(0);
  expect(server.stderr).toBe('');
});

it('finds, mends and scores with the real rules', async () => {
  await server.initialize({ textDocument: { diagnostic: {} } });
  await open(TEXT);
  const report = await pull();
  const items = report.kind === 'full' ? report.items : [];
  const found = items.find(({ code }) => code === RULE);
  const start = '各村普查登记率'.length;
  expect(found).toMatchObject({ severity: 1, source: 'shihua', range: onLine(2, start, start + '至少100%'.length) });

  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: found?.range,
    context: { diagnostics: found ? [found] : [] },
  });
  expect(actions.map((action) => applied(TEXT, action, URI))).toContain(TEXT.replace('至少100%', '100%'));

  const score = await server.request<ScoreResult>('shihua/score', { uri: URI });
  expect(score).toMatchObject({ mustFix: 1, score: { total: null, reason: 'too-short' } });
});

it('reads folders in the encodings people use, and names what it cannot read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shihua-stdio-'));
  try {
    await writeFile(join(folder, 'utf8.txt'), TEXT);
    await writeFile(join(folder, 'utf16.txt'), Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));
    // “完成率至少100%。” in GB18030.
    await writeFile(join(folder, 'gb.txt'), Buffer.from('cdeab3c9c2cad6c1c9d9313030 25a1a3'.replace(' ', ''), 'hex'));
    await writeFile(join(folder, 'broken.txt'), Buffer.from([0xff, 0x00, 0x81, 0xff]));
    await writeFile(join(folder, 'picture.png'), Buffer.from([0x89, 0x50]));
    await server.initialize();
    const report = await server.request<WorkspaceReportResult>('shihua/workspaceReport', {
      folders: [pathToFileURL(folder).href],
    });
    const read = report.files.map(({ path, encoding, mustFix }) => [
      path.slice(path.lastIndexOf('/') + 1),
      encoding,
      mustFix,
    ]);
    expect(read).toEqual([
      ['gb.txt', 'gb18030', 1],
      ['utf16.txt', 'utf-16le', 1],
      ['utf8.txt', 'utf-8', 1],
    ]);
    expect(report.errors.map(({ path }) => path)).toEqual([pathToFileURL(join(folder, 'broken.txt')).href]);
    expect(report.errors[0]?.message).toContain('broken.txt');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('stops a report in the middle when it is cancelled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shihua-stdio-'));
  try {
    const names = Array.from({ length: 400 }, (_, i) => `${String(i)}.txt`);
    // Every file is different, so that no result is taken from a cache.
    const body = (name: string): string => `${name} 村登记完毕。\n`.repeat(300);
    await Promise.all(names.map((name) => writeFile(join(folder, name), TEXT + body(name))));
    await server.initialize();
    const source = new CancellationTokenSource();
    let received = 0;
    server.connection.onProgress(new ProgressType<WorkspaceReportPart>(), 'parts', ({ files }) => {
      received += files.length;
      source.cancel();
    });
    const params = { folders: [pathToFileURL(folder).href], partialResultToken: 'parts' };
    const asked = server.connection.sendRequest('shihua/workspaceReport', params, source.token);
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThan(names.length);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('answers on after requests it cannot make sense of', async () => {
  await server.initialize({ textDocument: { diagnostic: {} } });
  await expect(server.request('shihua/workspaceReport', {})).rejects.toThrow();
  await expect(server.request('shihua/nonsense', {})).rejects.toThrow();
  await server.request('textDocument/hover', {}).catch(() => undefined);
  await server.notify('textDocument/didChange', {
    textDocument: { uri: 'file:///none' },
    contentChanges: [{ text: '' }],
  });
  await open(TEXT);
  const report = await pull();
  expect(report).toMatchObject({ kind: 'full' });
});

it('pushes to an editor that does not pull', async () => {
  const published = new Promise<{ uri: string; diagnostics: readonly { code: string }[] }>((resolve) => {
    server.connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  await server.initialize();
  await open(TEXT, 'markdown');
  const { uri, diagnostics } = await published;
  expect(uri).toBe(URI);
  expect(diagnostics.map(({ code }) => code)).toContain(RULE);
});
