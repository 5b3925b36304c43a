import { expect, it } from 'vitest';
import { FULL, TestClient } from './support/client.ts';
import { applied, editsOf, onLine } from './support/edits.ts';

const URI = 'file:///docs/notice.md';
const WITHOUT_EDITS = { ...FULL, workspace: { ...FULL.workspace, workspaceEdit: {} } };

async function opened(text: string, capabilities = FULL, language = 'plaintext'): Promise<TestClient> {
  const client = await TestClient.start({ capabilities });
  await client.open(URI, text, language);
  return client;
}

it('offers the fix of the diagnostic it is asked about', async () => {
  const text = '满意率至少100%，支持率至少100%。';
  const client = await opened(text);
  const [, second] = await client.diagnostics(URI);
  const actions = await client.actions(URI, onLine(0, 0, 20), { diagnostics: second ? [second] : [] });
  expect(actions).toMatchObject([{ title: '删去“至少”', kind: 'quickfix', diagnostics: [second] }]);
  expect(applied(text, actions[0], URI)).toBe('满意率至少100%，支持率100%。');
  expect(actions[0]?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 1 } }]);
});

it('finds the passage again after it has moved, and gives up when it is gone', async () => {
  const client = await opened('满意率至少100%。');
  const diagnostics = [...(await client.diagnostics(URI))];
  await client.change(URI, 2, { range: onLine(0, 0, 0), text: '前文。' });
  const [moved] = await client.actions(URI, onLine(0, 0, 12), { diagnostics });
  expect(applied('前文。满意率至少100%。', moved, URI)).toBe('前文。满意率100%。');
  expect(moved?.edit?.documentChanges).toMatchObject([{ textDocument: { version: 2 } }]);

  await client.change(URI, 3, { text: '前文。' });
  expect(await client.actions(URI, onLine(0, 0, 2), { diagnostics })).toEqual([]);
});

it('goes by the range for clients that send no diagnostics, and ignores those of others', async () => {
  const client = await opened('满意率至少100%，好的的事。');
  const titles = async (from: number, to: number): Promise<string[]> =>
    (await client.actions(URI, onLine(0, from, to))).map(({ title }) => title);
  expect(await titles(4, 4)).toEqual(['删去“至少”']);
  expect(await titles(0, 14)).toEqual(['删去“至少”', '删去一个“的”']);
  expect(await titles(0, 1)).toEqual([]);
  const foreign = { range: onLine(0, 0, 9), message: 'spelling', source: 'other' };
  expect(await client.actions(URI, onLine(0, 4, 4), { diagnostics: [foreign] })).toEqual([]);
});

it('prefers a single safe fix and no other', async () => {
  const client = await opened('满意率至少100%，好的的事。');
  const actions = await client.actions(URI, onLine(0, 0, 14));
  expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
    ['删去“至少”', undefined],
    ['删去一个“的”', true],
  ]);
});

it('sends plain changes to clients without versioned ones', async () => {
  const text = '满意率至少100%。';
  const client = await opened(text, WITHOUT_EDITS);
  const [action] = await client.actions(URI, onLine(0, 0, 9));
  expect(action?.edit?.documentChanges).toBeUndefined();
  expect(applied(text, action, URI)).toBe('满意率100%。');
});

it('offers blanks as snippets, as disabled advice, or not at all, but never as text', async () => {
  const text = '各部门要落实。';
  const snippets = await (await opened(text)).actions(URI, onLine(0, 0, 3));
  expect(editsOf(snippets[0], URI)).toEqual([
    { range: onLine(0, 0, 3), snippet: { kind: 'snippet', value: '${1:牵头单位}' } },
  ]);
  const disabled = await (await opened(text, WITHOUT_EDITS)).actions(URI, onLine(0, 0, 3));
  expect(disabled).toMatchObject([{ title: '写明牵头单位', disabled: { reason: expect.any(String) as unknown } }]);
  expect(disabled[0]?.edit).toBeUndefined();
  const bare = await opened(text, { textDocument: { diagnostic: {} } });
  expect(await bare.actions(URI, onLine(0, 0, 3))).toEqual([]);
});

it.each([
  ['quickfix', 1],
  ['', 1],
  ['refactor', 0],
  ['quickfix.other', 0],
  ['source', 0],
  ['source.fixAll', 0],
])('answers a request for kind %j with %d actions', async (kind, count) => {
  const client = await opened('好的的事。');
  expect(await client.actions(URI, onLine(0, 0, 5), { only: [kind] })).toHaveLength(count);
});

it('fixes all only under its own kind, safe fixes only, as edits no wider than the change', async () => {
  const text = '好的的事。\n满意率至少100%。\n坏的的事，大的的事。\n';
  const client = await opened(text);
  const [action, ...others] = await client.actions(URI, onLine(0, 0, 0), { only: ['source.fixAll.shihua'] });
  expect(others).toEqual([]);
  expect(action?.kind).toBe('source.fixAll.shihua');
  const fixed = '好的事。\n满意率至少100%。\n坏的事，大的事。\n';
  expect(applied(text, action, URI)).toBe(fixed);
  expect(editsOf(action, URI)).toHaveLength(2);

  await client.change(URI, 2, { text: fixed });
  expect(await client.actions(URI, onLine(0, 0, 0), { only: ['source.fixAll.shihua'] })).toEqual([]);
});

it('lints again while fixing all', async () => {
  const text = '好的的的的事。';
  const client = await opened(text);
  const [action] = await client.actions(URI, onLine(0, 0, 0), { only: ['source.fixAll.shihua'] });
  expect(applied(text, action, URI)).toBe('好的事。');
});

it('writes a suppression with a reason to fill in above the line, and the suppression holds', async () => {
  const text = '# 通知\n\n满意率至少100%。\n';
  const client = await opened(text, FULL, 'markdown');
  const actions = await client.actions(URI, onLine(2, 3, 9));
  const ignore = actions.at(-1);
  expect(actions.map(({ title }) => title)).toEqual(['删去“至少”', '忽略此处（写明理由）']);
  expect(ignore?.isPreferred).toBeUndefined();
  const after = applied(text, ignore, URI);
  expect(after).toBe('# 通知\n\n<!-- shihua-disable-next-line num/test-ceiling -- ${1:理由} -->\n满意率至少100%。\n');
  await client.change(URI, 2, { text: after });
  expect(await client.codes(URI)).toEqual([]);
});

it('writes the suppression as plain text where snippets are not supported', async () => {
  const text = '满意率至少100%。\r\n';
  const client = await opened(text, WITHOUT_EDITS, 'markdown');
  const ignore = (await client.actions(URI, onLine(0, 3, 9))).at(-1);
  expect(applied(text, ignore, URI)).toBe(
    '<!-- shihua-disable-next-line num/test-ceiling -- 理由 -->\r\n满意率至少100%。\r\n',
  );
});

it.each([
  ['a wrapped paragraph', '本年各项工作\n满意率至少100%，\n如期完成。\n', 1],
  ['a table', '| 项目 | 目标 |\n| --- | --- |\n| 满意率 | 至少100% |\n| 支持率 | 九成 |\n', 2],
])('does not break %s in two', async (_name, text, line) => {
  const client = await opened(text, WITHOUT_EDITS, 'markdown');
  expect(await client.codes(URI)).toEqual(['num/test-ceiling']);
  const ignore = (await client.actions(URI, onLine(line, 0, 20))).at(-1);
  const after = applied(text, ignore, URI);
  expect(after.startsWith('<!-- shihua-disable num/test-ceiling -- 理由 -->\n')).toBe(true);
  expect(after).toContain(text.trimEnd());
  await client.change(URI, 2, { text: after });
  expect(await client.codes(URI)).toEqual([]);
});

it('names the rule when several could be ignored, and offers no comment in plain text', async () => {
  const text = '满意率至少100%，好的的事。';
  const titles = (await (await opened(text, FULL, 'markdown')).actions(URI, onLine(0, 0, 14))).map(
    ({ title }) => title,
  );
  expect(titles.slice(2)).toEqual([
    '忽略此处（写明理由）：num/test-ceiling',
    '忽略此处（写明理由）：lang/test-doubled',
  ]);
  const plain = await (await opened(text)).actions(URI, onLine(0, 0, 14));
  expect(plain.some(({ title }) => title.includes('忽略'))).toBe(false);
});

it('leaves it to the client to write a suppression for plain text, where a comment would be printed', async () => {
  const client = await TestClient.start({ capabilities: FULL, initializationOptions: { ignoreCommand: true } });
  await client.open('file:///docs/notice.txt', '满意率至少100%。', 'plaintext');
  const actions = await client.actions('file:///docs/notice.txt', onLine(0, 4, 4));
  const ignore = actions.find(({ command }) => command?.command === 'shihua.ignoreFinding');
  expect(ignore).toMatchObject({ title: '忽略此处（写明理由）', kind: 'quickfix' });
  expect(ignore?.edit).toBeUndefined();
  expect(ignore?.command?.arguments).toMatchObject([
    { uri: 'file:///docs/notice.txt', fingerprint: expect.any(String) as unknown },
  ]);
});

it('switches a rule off through the command of the client, one action for each rule', async () => {
  const client = await TestClient.start({ initializationOptions: { turnOffCommand: true } });
  await client.open(URI, '满意率至少100%，支持率至少100%，好的的事。', 'plaintext');
  const off = async (from: number, to: number): Promise<readonly unknown[]> =>
    (await client.actions(URI, onLine(0, from, to)))
      .filter(({ command }) => command?.command === 'shihua.turnOffRule')
      .map(({ title, edit, command }) => [title, edit, ...((command?.arguments ?? []) as readonly unknown[])]);
  expect(await off(0, 8)).toEqual([['此类不再提示', undefined, { uri: URI, rule: 'num/test-ceiling' }]]);
  expect(await off(0, 24)).toEqual([
    ['此类不再提示：num/test-ceiling', undefined, { uri: URI, rule: 'num/test-ceiling' }],
    ['此类不再提示：lang/test-doubled', undefined, { uri: URI, rule: 'lang/test-doubled' }],
  ]);
});

it('does not offer to switch a rule off where the client cannot write settings', async () => {
  const client = await opened('满意率至少100%。');
  const titles = (await client.actions(URI, onLine(0, 0, 8))).map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((title) => title.includes('不再提示'))).toEqual([]);
});
