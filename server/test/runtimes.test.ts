import { expect, it } from 'vitest';
import { browserRuntime } from '../src/browser/runtime.ts';
import { nodeRuntime } from '../src/node/runtime.ts';

const TEXT = '通知：九月底前报镇统计站。';
/** `TEXT` in GB18030. */
const GB = 'cda8d6aaa3babec5d4c2b5d7c7b0b1a8d5f2cdb3bcc6d5bea1a3';
const BINARY = '00ff00ff0102';

const base64 = (bytes: string | Uint8Array): string =>
  (typeof bytes === 'string' ? Buffer.from(bytes, 'hex') : Buffer.from(bytes)).toString('base64');

const runtimes = [
  ['node', nodeRuntime('1.0.0')],
  ['browser', browserRuntime('1.0.0')],
] as const;

it.each(runtimes)('decodes what the client has read (%s)', async (_name, runtime) => {
  const utf8 = await runtime.decode(base64(Buffer.from(TEXT)), 'vscode-vfs://a/b.md');
  expect(utf8).toEqual({ text: TEXT, encoding: 'utf-8', language: 'markdown' });
  const marked = await runtime.decode(base64(Buffer.from(`\uFEFF${TEXT}`)), 'vscode-vfs://a/b.txt');
  expect(marked).toEqual({ text: TEXT, encoding: 'utf-8', language: 'plaintext' });
  const utf16 = await runtime.decode(base64(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')), 'vscode-vfs://a/b.html');
  expect(utf16).toEqual({ text: TEXT, encoding: 'utf-16le', language: 'html' });
  const gb = await runtime.decode(base64(GB), 'vscode-vfs://a/b.txt');
  expect(gb).toEqual({ text: TEXT, encoding: 'gb18030', language: 'plaintext' });
});

it.each(runtimes)('refuses what is no text, in Chinese (%s)', async (_name, runtime) => {
  await expect(runtime.decode(base64(BINARY), 'vscode-vfs://a/b.txt')).rejects.toThrow(/[一-龥]/);
});

it.each(runtimes)('lets the event loop in between two steps (%s)', async (_name, { timers }) => {
  const order: string[] = [];
  setImmediate(() => order.push('event'));
  await timers.turn();
  await timers.turn();
  order.push('step');
  expect(order).toEqual(['event', 'step']);
});

it.each(runtimes)('runs what is due, and not what was called off (%s)', async (_name, { timers }) => {
  const ran = await new Promise<string>((resolve) => {
    timers.after(0, () => {
      resolve('called off');
    })();
    timers.after(5, () => {
      resolve('due');
    });
  });
  expect(ran).toBe('due');
});

it('reaches files on disk from node only', () => {
  expect(nodeRuntime('1.0.0').files?.reaches('file:///a')).toBe(true);
  expect(nodeRuntime('1.0.0').files?.reaches('vscode-vfs://a/b')).toBe(false);
  expect(browserRuntime('1.0.0').files).toBeUndefined();
});
