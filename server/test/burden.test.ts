import { expect, it } from 'vitest';
import type { CodeLens, MarkupContent } from 'vscode-languageserver/node';
import { FULL, TestClient } from './support/client.ts';
import { onLine } from './support/edits.ts';

const URI = 'file:///docs/notice.txt';
const NOTICE = '关于整理库房的通知\n各科室每月报送盘点报表，每人写心得一篇。';
const PLAIN = '关于修桥的通知\n北桥自五月二日起封闭，车辆绕行。';
const ORG = { org: { N: 100, D: 10 } };

function lensesOf(client: TestClient): Promise<CodeLens[]> {
  return client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
}

async function titleOf(client: TestClient): Promise<string | undefined> {
  return (await lensesOf(client))[0]?.command?.title;
}

async function hoverOn(client: TestClient, character: number): Promise<string> {
  const hover = await client.hover(URI, 1, character);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

it('offers a lens with the hours and the heaviest tasks, on the first line', async () => {
  const client = await TestClient.start({ settings: { 'file:': ORG } });
  expect(client.greeting.capabilities.codeLensProvider).toEqual({ resolveProvider: false });
  await client.open(URI, NOTICE);
  const [lens] = await lensesOf(client);
  expect(lens?.range).toEqual(onLine(0, 0, 0));
  expect(lens?.command?.title).toBe('本件约需 235 人·小时，最重的 2 项：心得材料（每人）200、报表（各科室）35');
});

it('counts tasks and names the headcounts it wants where they are not set', async () => {
  const client = await TestClient.start();
  await client.open(URI, NOTICE);
  expect(await titleOf(client)).toBe('本件布置 2 项；在设置 shihua.org 里填部门数（D）、全体人数（N），可估算工时');
});

it('speaks English to those who ask for it, the headcounts included', async () => {
  const client = await TestClient.start({ locale: 'en' });
  await client.open(URI, NOTICE);
  const wanted =
    'Asks for 2 tasks; set the headcounts of departments (D), everybody (N) in shihua.org to see person-hours';
  expect(await titleOf(client)).toBe(wanted);
});

it('leads to the heaviest task, or to the headcounts that are not set, where the client can go there', async () => {
  const initializationOptions = { lensCommands: true };
  const client = await TestClient.start({ settings: { 'file:': ORG }, initializationOptions });
  await client.open(URI, NOTICE);
  const place = { uri: URI, range: onLine(1, 12, 17) };
  expect((await lensesOf(client))[0]?.command).toMatchObject({ command: 'shihua.goTo', arguments: [place] });
  await client.configure({});
  expect((await lensesOf(client))[0]?.command).toMatchObject({ command: 'shihua.setHeadcounts' });
});

it('shows no lens over a text that asks nothing, nor where it is switched off', async () => {
  const client = await TestClient.start({ settings: { 'file:': { ...ORG, burdenLens: false } } });
  await client.open(URI, NOTICE);
  expect(await lensesOf(client)).toEqual([]);
  const other = await TestClient.start({ settings: { 'file:': ORG } });
  await other.open(URI, PLAIN);
  expect(await lensesOf(other)).toEqual([]);
});

it('follows edits and settings', async () => {
  const capabilities = { ...FULL, workspace: { ...FULL.workspace, codeLens: { refreshSupport: true } } };
  const client = await TestClient.start({ capabilities, settings: { 'file:': ORG } });
  let refreshes = 0;
  client.connection.onRequest('workspace/codeLens/refresh', () => {
    refreshes++;
    return null;
  });
  await client.open(URI, NOTICE);
  expect(await titleOf(client)).toContain('235');
  await client.change(URI, 2, { text: '关于整理库房的通知\n各科室每季度报送盘点报表。' });
  expect(await titleOf(client)).toContain('12 人·小时');
  await client.configure({ 'file:': { ...ORG, burdenHours: { form: 1 } } });
  await client.settled();
  expect(refreshes).toBe(1);
  expect(await titleOf(client)).toContain('40 人·小时');
});

it('explains a task on hover: who, how often, the working and the assumption', async () => {
  const client = await TestClient.start({ settings: { 'file:': ORG } });
  await client.open(URI, NOTICE);
  const text = await hoverOn(client, 8);
  expect(text).toContain('**布置的事：报表，各科室，每月**');
  expect(text).toContain('10个 × 12次 × 0.29小时 = 35 人·小时');
  expect(text).toContain('填一张表：0.29小时');
  expect(text).toContain('半月谈');
});

it('gives the working alone on hover where the headcount is not set', async () => {
  const client = await TestClient.start();
  await client.open(URI, NOTICE);
  expect(await hoverOn(client, 8)).toContain('D个 × 12次 × 0.29小时');
  expect(await hoverOn(client, 8)).toContain('没有填部门数（D），');
});

it('puts up with settings of no use, and says which', async () => {
  const client = await TestClient.start({
    settings: { 'file:': { org: { N: -3, D: 10, Q: 2 }, burdenHours: { form: 'x' }, burdenLens: 1 } },
  });
  await client.open(URI, '关于整理库房的通知\n各科室每季度报送盘点报表。');
  expect(await titleOf(client)).toContain('12 人·小时');
  for (const key of ['shihua.org.N', 'shihua.org.Q', 'shihua.burdenHours.form', 'shihua.burdenLens'])
    expect(client.logged.some((line) => line.includes(key))).toBe(true);
});

it('says how many person-hours a fix saves, where headcounts are set', async () => {
  const text = '关于开展征文的通知\n每人撰写3000字心得一篇，一律手写，5月20日前交办公室。';
  const titles = async (client: TestClient): Promise<readonly string[]> => {
    await client.open(URI, text);
    return (await client.actions(URI, onLine(1, 0, 20))).map(({ title }) => title);
  };
  const priced = await titles(await TestClient.start({ settings: { 'file:': ORG } }));
  expect(priced).toContain('改为“形式不限”（约省 200 人·小时）');
  expect(priced.filter((title) => title.includes('约省'))).toHaveLength(1);
  expect(await titles(await TestClient.start())).toContain('改为“形式不限”');
});
