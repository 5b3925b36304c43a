import { expect, it } from 'vitest';
import { TestClient, withoutDocument } from './support/client.ts';
import { onLine } from './support/edits.ts';

const NOTICE = 'file:///docs/notice.txt';

it('announces what it does and nothing it does not', async () => {
  const { greeting } = await TestClient.start();
  expect(greeting.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.shihua'] },
    hoverProvider: true,
  });
  expect(greeting.capabilities.executeCommandProvider).toBeUndefined();
});

it('is greeted once: a second greeting is refused and changes nothing', async () => {
  const client = await TestClient.start();
  await client.open(NOTICE, '通知\n满意率至少100%。\n');
  const again = client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await expect(again).rejects.toMatchObject({ code: -32600 });
  expect(await client.diagnostics(NOTICE)).toHaveLength(1);
});

it('answers nothing before it is greeted, and says what it does not offer', async () => {
  const early = TestClient.connect();
  await expect(early.pull(NOTICE)).rejects.toMatchObject({ code: -32002 });
  const { connection } = await TestClient.start();
  await expect(connection.sendRequest('textDocument/definition', {})).rejects.toMatchObject({ code: -32601 });
});

it('marks a finding with its rule, level and fingerprint', async () => {
  const client = await TestClient.start({ initializationOptions: { rulePages: 'file:///ext/docs/rules' } });
  await client.open(NOTICE, '通知\n满意率至少100%。\n');
  const [diagnostic] = await client.diagnostics(NOTICE);
  expect(diagnostic).toEqual({
    range: onLine(1, 3, 9),
    severity: 1,
    source: 'shihua',
    code: 'num/test-ceiling',
    codeDescription: { href: 'file:///ext/docs/rules/num/test-ceiling.md' },
    message: '“至少”与100%矛盾，请改写。',
    data: expect.stringMatching(/^[0-9a-f]+$/) as unknown,
  });
});

it('gives each level its severity', async () => {
  const client = await TestClient.start();
  await client.open(NOTICE, '至少100%。\n\n好的的事。\n\n各部门要来。\n\n高度重视工作。\n');
  const severities = (await client.diagnostics(NOTICE)).map(({ code, severity }) => [code, severity]);
  expect(severities).toEqual([
    ['num/test-ceiling', 1],
    ['lang/test-doubled', 2],
    ['duty/test-actor', 3],
    ['empty/test-stance', 4],
  ]);
});

it('counts characters outside the basic plane as two, as the protocol does', async () => {
  const client = await TestClient.start();
  await client.open(NOTICE, '𠮷祥镇满意率至少100%。');
  const [diagnostic] = await client.diagnostics(NOTICE);
  expect(diagnostic?.range).toEqual(onLine(0, 7, 13));
});

it('links related places only for clients that show them', async () => {
  const text = '这是我的的文件。';
  const client = await TestClient.start();
  await client.open(NOTICE, text);
  const [linked] = await client.diagnostics(NOTICE);
  expect(linked?.relatedInformation?.[0]?.location).toEqual({ uri: NOTICE, range: onLine(0, 3, 4) });

  const plain = await TestClient.start({ capabilities: { textDocument: { diagnostic: {} } } });
  await plain.open(NOTICE, text);
  const [bare] = await plain.diagnostics(NOTICE);
  expect(bare).toBeDefined();
  expect(bare?.relatedInformation).toBeUndefined();
  expect(bare?.codeDescription).toBeUndefined();
});

it('answers unchanged while the diagnostics are the same, even when the text is not', async () => {
  const client = await TestClient.start();
  await client.open(NOTICE, '满意率至少100%。\n第二行。\n');
  const { resultId } = await client.pull(NOTICE);
  expect(await client.pull(NOTICE, resultId)).toEqual({ kind: 'unchanged', resultId });

  await client.change(NOTICE, 2, { range: onLine(1, 0, 0), text: '另外，' });
  expect(await client.pull(NOTICE, resultId)).toEqual({ kind: 'unchanged', resultId });

  await client.change(NOTICE, 3, { range: onLine(0, 0, 0), text: '本年' });
  const moved = await client.pull(NOTICE, resultId);
  expect(moved).toMatchObject({ kind: 'full', items: [{ range: onLine(0, 5, 11) }] });
  expect(moved.resultId).not.toBe(resultId);
});

it('gives the diagnostics again once the text they mark was changed and changed back', async () => {
  const client = await TestClient.start();
  await client.open(NOTICE, '标题\n满意率至少100%。\n');
  const { resultId } = await client.pull(NOTICE);
  await client.change(NOTICE, 2, { range: onLine(1, 0, 10), text: '' });
  await client.change(NOTICE, 3, { range: onLine(1, 0, 0), text: '满意率至少100%。' });
  expect(await client.pull(NOTICE, resultId)).toMatchObject({ kind: 'full', resultId });
  expect(await client.pull(NOTICE, resultId)).toEqual({ kind: 'unchanged', resultId });

  await client.change(NOTICE, 4, { text: '标题\n满意率至少100%。\n' });
  expect(await client.pull(NOTICE, resultId)).toMatchObject({ kind: 'full', resultId });
});

it('keeps the fingerprint of a passage that has moved', async () => {
  const client = await TestClient.start();
  await client.open(NOTICE, '满意率至少100%。\n');
  const [before] = await client.diagnostics(NOTICE);
  await client.change(NOTICE, 2, { range: onLine(0, 0, 0), text: '标题\n\n' });
  const [after] = await client.diagnostics(NOTICE);
  expect(after?.data).toBe(before?.data);
  expect(after?.range).not.toEqual(before?.range);
});

it.each([
  ['git:/docs/notice.txt', 'plaintext'],
  ['output:log', 'plaintext'],
  ['vscode-notebook-cell:/a.ipynb#1', 'markdown'],
  ['file:///docs/main.py', 'python'],
])('leaves %s (%s) alone', async (uri, language) => {
  const client = await TestClient.start();
  await client.open(uri, '满意率至少100%。', language);
  expect(await client.diagnostics(uri)).toEqual([]);
});

it.each([
  ['untitled:Untitled-1', 'plaintext'],
  ['vscode-vfs://github/a/b.md', 'markdown'],
  ['file:///docs/notice.txt', 'text'],
])('reads %s (%s)', async (uri, language) => {
  const client = await TestClient.start();
  await client.open(uri, '满意率至少100%。', language);
  expect(await client.codes(uri)).toEqual(['num/test-ceiling']);
});

it('reads the file systems of the open folders', async () => {
  const client = await TestClient.start({ folders: ['ssh://host/docs'] });
  await client.open('ssh://host/docs/a.txt', '满意率至少100%。');
  expect(await client.codes('ssh://host/docs/a.txt')).toEqual(['num/test-ceiling']);
});

it.each(['', '\n\n\n', 'All departments must report at least 100%.', '\uFEFF', '😀\uD800'])(
  'has nothing to say about %j',
  async (text) => {
    const client = await TestClient.start();
    await client.open(NOTICE, text);
    expect(await client.diagnostics(NOTICE)).toEqual([]);
  },
);

it('answers for documents it has never seen, and for closed ones', async () => {
  const client = await TestClient.start();
  expect(await client.diagnostics('file:///never.txt')).toEqual([]);
  expect(await client.actions('file:///never.txt', onLine(0, 0, 1))).toEqual([]);
  expect(await client.hover('file:///never.txt', 0, 0)).toBeNull();
  await client.open(NOTICE, '满意率至少100%。');
  await client.close(NOTICE);
  expect(await client.diagnostics(NOTICE)).toEqual([]);
});

it('survives a rule that fails, says so once, and keeps the other findings', async () => {
  const client = await TestClient.start();
  await client.open(NOTICE, '触发故障。\n\n满意率至少100%。\n');
  expect(await client.codes(NOTICE)).toContain('num/test-ceiling');
  await client.change(NOTICE, 2, { range: onLine(0, 0, 0), text: '又' });
  expect(await client.codes(NOTICE)).toContain('num/test-ceiling');
  expect(client.logged.filter((message) => message.includes('cite/test-failing'))).toHaveLength(1);
});

it('speaks English to those who ask for it, and Chinese to everybody else', async () => {
  const english = await TestClient.start({ locale: 'en-GB' });
  await english.open(NOTICE, '触发故障。');
  await english.diagnostics(NOTICE);
  expect(english.logged.join()).toContain('was skipped');
  const french = await TestClient.start({ locale: 'fr' });
  await french.open(NOTICE, '触发故障。');
  await french.diagnostics(NOTICE);
  expect(french.logged.join()).toContain('已跳过');
});

it('pushes to clients that do not pull, after a pause in typing', async () => {
  const client = await TestClient.start({ capabilities: withoutDocument('diagnostic') });
  await client.open(NOTICE, '满意率至少100%。');
  await client.settled();
  expect(client.published).toEqual([]);
  client.clock.advance(200);
  await client.change(NOTICE, 2, { range: onLine(0, 0, 0), text: '本年' });
  await client.settled();
  client.clock.advance(300);
  await client.settled();
  expect(client.published).toEqual([]);
  client.clock.advance(100);
  await client.settled();
  expect(client.published).toMatchObject([{ uri: NOTICE, version: 2, diagnostics: [{ range: onLine(0, 5, 11) }] }]);

  await client.close(NOTICE);
  await client.settled();
  expect(client.published.at(-1)).toEqual({ uri: NOTICE, diagnostics: [] });
});

it('does not read the pages of its own rules, which quote what the rules look for', async () => {
  const client = await TestClient.start({ initializationOptions: { rulePages: 'file:///ext/docs/rules' } });
  const text = '满意率至少100%。';
  await client.open('file:///ext/docs/rules/num/test-ceiling.md', text, 'markdown');
  await client.open('file:///docs/notice.md', text, 'markdown');
  expect(await client.codes('file:///ext/docs/rules/num/test-ceiling.md')).toEqual([]);
  expect(await client.codes('file:///docs/notice.md')).toHaveLength(1);
});
