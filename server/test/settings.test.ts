import { expect, it } from 'vitest';
import { configKey, DEFAULT_SETTINGS, parseSettings } from '../src/settings.ts';
import { TestClient, withoutWorkspace } from './support/client.ts';

const A = 'file:///a/notice.txt';
const B = 'file:///b/notice.txt';
const TEXT = '满意率至少100%，好的的事。';
const OFF = { rules: { 'num/test-ceiling': 'off' } };

it('asks once for each resource and holds each to its own', async () => {
  const client = await TestClient.start({ settings: { 'file:///a/': OFF } });
  await client.open(A, TEXT);
  await client.open(B, TEXT);
  expect(await client.codes(A)).toEqual(['lang/test-doubled']);
  expect(await client.codes(B)).toEqual(['num/test-ceiling', 'lang/test-doubled']);
  await client.pull(A);
  expect(client.asked.filter((uri) => uri === A)).toHaveLength(1);
});

it('follows a change: asks again and has the client pull again', async () => {
  const client = await TestClient.start();
  await client.open(A, TEXT);
  expect(await client.codes(A)).toHaveLength(2);
  await client.configure({ 'file:///a/': OFF });
  await client.settled();
  expect(client.refreshes).toBe(1);
  expect(await client.codes(A)).toEqual(['lang/test-doubled']);
});

it('asks again after a document was closed', async () => {
  const client = await TestClient.start();
  await client.open(A, TEXT);
  await client.diagnostics(A);
  await client.close(A);
  client.settings = { 'file:///a/': OFF };
  await client.open(A, TEXT);
  expect(await client.codes(A)).toEqual(['lang/test-doubled']);
});

it('caps the level of a rule', async () => {
  const client = await TestClient.start({ settings: { 'file:': { rules: { 'num/test-ceiling': 'hint' } } } });
  await client.open(A, '满意率至少100%。');
  expect((await client.diagnostics(A)).map(({ severity }) => severity)).toEqual([4]);
});

it('can be switched off', async () => {
  const client = await TestClient.start({ settings: { 'file:///a/': { enable: false } } });
  await client.open(A, TEXT);
  expect(await client.diagnostics(A)).toEqual([]);
});

it('registers for changes only where the client allows it', async () => {
  const client = await TestClient.start();
  await client.settled();
  expect(client.registered).toContain('workspace/didChangeConfiguration');
  const fixed = await TestClient.start({ capabilities: withoutWorkspace('didChangeConfiguration') });
  await fixed.settled();
  expect(fixed.registered).not.toContain('workspace/didChangeConfiguration');
});

it('takes what is sent from clients that cannot be asked', async () => {
  const capabilities = withoutWorkspace('configuration');
  const client = await TestClient.start({ capabilities, initializationOptions: { settings: OFF } });
  await client.open(A, TEXT);
  expect(await client.codes(A)).toEqual(['lang/test-doubled']);
  expect(client.asked).toEqual([]);
  const settings = { shihua: { rules: { 'lang/test-doubled': 'off' } } };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  expect(await client.codes(A)).toEqual(['num/test-ceiling']);
});

it('names a bad value once and goes on with the default', async () => {
  const settings = { 'file:': { stage: 'final', rules: { 'num/test-ceiling': 'fatal', 'no/such': 'off' } } };
  const client = await TestClient.start({ settings });
  await client.open(A, TEXT);
  await client.open(B, TEXT);
  expect(await client.codes(A)).toHaveLength(2);
  expect(await client.codes(B)).toHaveLength(2);
  const about = (words: string): number => client.logged.filter((message) => message.includes(words)).length;
  expect(about('shihua.stage')).toBe(1);
  expect(about('shihua.rules.num/test-ceiling')).toBe(1);
  expect(about('no/such')).toBe(1);
});

it.each([undefined, null, {}, { genre: null }])('reads %j as the defaults', (raw) => {
  expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, badKeys: [] });
});

it.each([
  ['a list', [], ['shihua']],
  ['a number', 3, ['shihua']],
  ['wrong kinds', { enable: 'yes', genre: 'poem', drafts: 1, options: { 'a/b': 3 } }, null],
])('replaces %s by the defaults and names it', (_name, raw, keys) => {
  const { settings, badKeys } = parseSettings(raw);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(badKeys).toEqual(keys ?? ['shihua.enable', 'shihua.genre', 'shihua.options.a/b', 'shihua.drafts']);
});

it('tells configurations apart by what they say, not by its order', () => {
  const { config } = DEFAULT_SETTINGS;
  const one = configKey({ ...config, rules: { 'a/b': 'off', 'c/d': 'hint' } });
  expect(configKey({ ...config, rules: { 'c/d': 'hint', 'a/b': 'off' } })).toBe(one);
  expect(configKey({ ...config, rules: { 'a/b': 'off' } })).not.toBe(one);
});
