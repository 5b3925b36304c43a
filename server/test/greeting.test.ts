import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import { greetingOf, isGreeting } from '../src/greeting.ts';
import { framed, readFirst } from '../src/node/start/frame.ts';
import { TestClient } from './support/client.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));
const URI = 'untitled:1';

interface Said {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
  readonly params?: unknown;
}

const request = (id: number, method: string, params: object = {}): object => ({ jsonrpc: '2.0', id, method, params });
const notification = (method: string, params: object = {}): object => ({ jsonrpc: '2.0', method, params });
const greeting = (id: number): object =>
  request(id, 'initialize', { processId: process.pid, capabilities: { textDocument: { diagnostic: {} } } });

/** After its answer the client leaves. */
const LAST = 3;

/** Everything an impatient client says, without waiting for an answer. */
const ALL_AT_ONCE = [
  greeting(1),
  notification('initialized'),
  notification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'plaintext', version: 1, text: '登记率至少100%，九月底前报镇统计站。' },
  }),
  notification('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: '完成率' }],
  }),
  request(2, 'textDocument/diagnostic', { textDocument: { uri: URI } }),
  request(LAST, 'shutdown'),
];

/** What a server says to bytes that come in these portions, until all is answered, and its exit code. */
async function hear(
  program: string,
  portions: readonly Buffer[],
): Promise<{ readonly said: readonly Said[]; readonly code: number | null }> {
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const said: Said[] = [];
  let bytes = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let first = readFirst(bytes); first !== undefined; first = readFirst(bytes)) {
      const message = first.message as Said;
      said.push(message);
      bytes = bytes.subarray(Buffer.byteLength(framed(message)));
    }
    if (answers(said).at(-1)?.id === LAST) server.stdin.end();
  });
  for (const portion of portions) await new Promise((resolve) => server.stdin.write(portion, resolve));
  const [code] = (await once(server, 'close')) as [number | null];
  return { said, code };
}

const answers = (said: readonly Said[]): readonly Said[] => said.filter(({ id, method }) => id && method === undefined);

const bytesOf = (messages: readonly object[]): Buffer => Buffer.from(messages.map(framed).join(''));

it('says what the library would answer, which adds nothing to it', async () => {
  const client = await TestClient.start();
  expect(client.greeting).toEqual(greetingOf('0.0.0-test'));
});

it.each([
  ['in one portion', (bytes: Buffer) => [bytes]],
  ['in small portions', (bytes: Buffer) => Array.from({ length: 40 }, (_, i) => part(bytes, i, 40))],
])('loses and moves nothing of what comes %s while the server loads', async (_name, parted) => {
  const { said, code } = await hear(SERVER, parted(bytesOf(ALL_AT_ONCE)));
  const [first, second, third, ...more] = answers(said);
  expect([first?.id, second?.id, third?.id, more]).toEqual([1, 2, 3, []]);
  expect(first?.result).toMatchObject({ serverInfo: { name: 'shihua' } });
  expect(JSON.stringify(second?.result)).toContain('num/at-least-max');
  expect(code).toBe(0);
});

it('loses nothing over the channel of a parent process', async () => {
  const server = fork(SERVER, ['--node-ipc'], { silent: true });
  const said: Said[] = [];
  server.on('message', (message) => {
    said.push(message as Said);
    if (answers(said).at(-1)?.id === LAST) server.send(notification('exit'));
  });
  for (const message of ALL_AT_ONCE) server.send(message);
  await once(server, 'close');
  expect(answers(said).map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(JSON.stringify(answers(said)[1]?.result)).toContain('num/at-least-max');
  expect(server.exitCode).toBe(0);
});

it('leaves what is no greeting to the server', async () => {
  const { said } = await hear(SERVER, [bytesOf([request(7, 'textDocument/hover'), ...ALL_AT_ONCE])]);
  expect(answers(said).map(({ id }) => id)).toEqual([7, 1, 2, 3]);
  expect(answers(said)[0]?.error?.code).toBe(ErrorCodes.ServerNotInitialized);
});

it('tells a client that was greeted when the server cannot be loaded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shihua-greeting-'));
  try {
    await copyFile(SERVER, join(folder, 'server.cjs'));
    const { said, code } = await hear(join(folder, 'server.cjs'), [bytesOf([greeting(1)])]);
    expect(said.map(({ id, method }) => id ?? method)).toEqual([1, 'window/showMessage']);
    expect(said[1]?.params).toMatchObject({ type: 1, message: expect.stringContaining('server-main.cjs') as unknown });
    expect(code).toBe(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('ends with a client that says nothing', async () => {
  const server = spawn(process.execPath, [SERVER, '--stdio']);
  server.stdin.end();
  await once(server, 'close');
  expect(server.exitCode).toBe(1);
});

it.each([
  [null],
  [[greeting(1)]],
  [notification('initialize', { capabilities: {} })],
  [request(1, 'shutdown', { capabilities: {} })],
  [request(1, 'initialize')],
])('does not take for a greeting what is none: %j', (message) => {
  expect(isGreeting(message)).toBe(false);
  expect(isGreeting(greeting(1))).toBe(true);
});

function part(bytes: Buffer, index: number, count: number): Buffer {
  return bytes.subarray(Math.floor((bytes.length * index) / count), Math.floor((bytes.length * (index + 1)) / count));
}
