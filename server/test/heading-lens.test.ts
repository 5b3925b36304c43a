import { expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import { TestClient } from './support/client.ts';
import { onLine } from './support/edits.ts';

const URI = 'file:///docs/notice.md';
const ON = { 'file:': { headingLens: true, burdenLens: false } };
const LONG = '王小川于四月中旬前订购配件，李大山随后装好并试机，费用从维修款列支。'.repeat(4);

async function lenses(client: TestClient): Promise<readonly (readonly [number, string | undefined])[]> {
  const found = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri: URI },
  });
  return found.map(({ range, command }) => [range.start.line, command?.title]);
}

it('shows the index and the count of findings over each heading, and follows typing', async () => {
  const client = await TestClient.start({ settings: ON });
  await client.open(URI, `# 检修方案\n\n## 到课\n\n满意率至少100%。\n\n## 检修\n\n${LONG}\n`, 'markdown');
  expect(await lenses(client)).toEqual([
    [2, '1 处'],
    [6, '文风 0 · 0 处'],
  ]);
  await client.change(URI, 2, { text: `# 检修方案\n\n## 检修\n\n${LONG}满意率至少100%，支持率至少100%。\n` });
  expect(await lenses(client)).toEqual([[2, expect.stringMatching(/^文风 \d+ · 2 处$/u)]]);
});

it('is off unless it is set', async () => {
  const client = await TestClient.start({ settings: { 'file:': { burdenLens: false } } });
  await client.open(URI, `# 检修方案\n\n## 检修\n\n${LONG}\n`, 'markdown');
  expect(await lenses(client)).toEqual([]);
});

it('leads to the first finding of its section where the client can go there', async () => {
  const client = await TestClient.start({ settings: ON, initializationOptions: { lensCommands: true } });
  await client.open(URI, `# 检修方案\n\n## 到课\n\n满意率至少100%。\n\n## 检修\n\n${LONG}\n`, 'markdown');
  const found = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri: URI },
  });
  const place = { uri: URI, range: onLine(4, 3, 9) };
  expect(found.map(({ command }) => command)).toEqual([
    { title: '1 处', command: 'shihua.goTo', arguments: [place] },
    { title: '文风 0 · 0 处', command: '' },
  ]);
});
