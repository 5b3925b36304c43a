import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { nodeRuntime } from '../src/node/runtime.ts';
import { PROJECT_KEYS, UNHEARD_KEYS } from '../src/project-config.ts';
import { DEFAULT_SETTINGS, overProject, parseSettings } from '../src/settings.ts';
import { TestClient, withoutWorkspace, type TestOptions } from './support/client.ts';
import { MemoryFiles } from './support/memory-files.ts';

const ROOT = 'file:///docs';
const NOTICE = `${ROOT}/2026/notice.txt`;
const TEXT = '满意率至少100%，好的的事。';
const NO_CEILING = { rules: { 'num/test-ceiling': 'off' } };

async function withConfig(keys: Readonly<Record<string, unknown>> | Error, options: TestOptions = {}) {
  const files = new MemoryFiles({});
  files.configs.set(ROOT, keys);
  const client = await TestClient.start({ files, folders: [ROOT], ...options });
  await client.open(NOTICE, TEXT);
  return { client, files };
}

it('holds for every document of the folder that is open', async () => {
  const { client } = await withConfig(NO_CEILING);
  expect(await client.codes(NOTICE)).toEqual(['lang/test-doubled']);
  await client.open('file:///elsewhere/notice.txt', TEXT);
  expect(await client.codes('file:///elsewhere/notice.txt')).toHaveLength(2);
});

it('holds for clients that cannot be asked for settings', async () => {
  const { client } = await withConfig(NO_CEILING, { capabilities: withoutWorkspace('configuration') });
  expect(await client.codes(NOTICE)).toEqual(['lang/test-doubled']);
});

it('gives way to what the user has set, rule by rule', async () => {
  const settings = { 'file:': { rules: { 'num/test-ceiling': 'hint' } } };
  const { client } = await withConfig(
    { rules: { 'num/test-ceiling': 'off', 'lang/test-doubled': 'off' } },
    { settings },
  );
  expect(await client.codes(NOTICE)).toEqual(['num/test-ceiling']);
});

it('is looked for in the folder of a document that lies in no open folder', async () => {
  const { client, files } = await withConfig({});
  files.configs.set('file:///alone/', NO_CEILING);
  await client.open('file:///alone/notice.txt', TEXT);
  expect(await client.codes('file:///alone/notice.txt')).toEqual(['lang/test-doubled']);
});

it('is read again when it changes', async () => {
  const { client, files } = await withConfig({});
  expect(await client.codes(NOTICE)).toHaveLength(2);
  files.configs.set(ROOT, NO_CEILING);
  const changes = [{ uri: `${ROOT}/.shihuarc.json`, type: 2 }];
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  await client.settled();
  expect(client.refreshes).toBe(1);
  expect(await client.codes(NOTICE)).toEqual(['lang/test-doubled']);
});

it('does not decide the stage: what stands in an editor is being drafted', () => {
  const { settings: project } = parseSettings({ stage: 'audit', genre: 'speech' });
  expect(overProject(DEFAULT_SETTINGS, project).config).toMatchObject({ stage: 'draft', genre: 'speech' });
});

it('names each slip once, to the user as well, and goes on with the rest', async () => {
  const { client } = await withConfig({ ...NO_CEILING, drafts: 'yes', enable: false, stage: 'audit', $schema: 'x' });
  await client.open(`${ROOT}/other.txt`, TEXT);
  expect(await client.codes(NOTICE)).toEqual(['lang/test-doubled']);
  expect(await client.codes(`${ROOT}/other.txt`)).toEqual(['lang/test-doubled']);
  expect(client.shown).toEqual([
    'file:///docs/.shihuarc.json：enable：没有这个设置。',
    'file:///docs/.shihuarc.json：drafts 的值不能用，没有采用。',
  ]);
});

it('is passed over with a word to the user where it cannot be read', async () => {
  const { client } = await withConfig(new Error('/docs/.shihuarc.json：不是有效的 JSON。'));
  expect(await client.codes(NOTICE)).toHaveLength(2);
  expect(client.shown).toEqual(['配置文件没有采用。/docs/.shihuarc.json：不是有效的 JSON。']);
});

it('is heard in every key its schema has', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'),
  ) as Readonly<{ properties: Readonly<Record<string, unknown>> }>;
  expect(Object.keys(schema.properties).sort()).toEqual([...PROJECT_KEYS, ...UNHEARD_KEYS].sort());
});

it('is found on disk from a folder upward, the nearest first', async () => {
  const top = await mkdtemp(join(tmpdir(), 'shihua-config-'));
  onTestFinished(() => rm(top, { recursive: true }));
  const inner = join(top, 'a', 'b');
  await mkdir(inner, { recursive: true });
  const { files } = nodeRuntime('0.0.0-test');
  const configOf = (folder: string) => files?.config(pathToFileURL(folder).href);

  await writeFile(join(top, '.shihuarc.json'), '{"drafts": true}');
  expect(await configOf(inner)).toEqual({ path: join(top, '.shihuarc.json'), keys: { drafts: true } });
  await writeFile(join(top, 'a', '.shihuarc.json'), '{}');
  expect((await configOf(inner))?.path).toBe(join(top, 'a', '.shihuarc.json'));
  await writeFile(join(inner, '.shihuarc.json'), '{"drafts":');
  await expect(configOf(inner)).rejects.toThrow(`${join(inner, '.shihuarc.json')}：不是有效的 JSON：没有写完`);
});
