import { expect, it } from 'vitest';
import { FULL, TestClient } from './support/client.ts';
import { onLine } from './support/edits.ts';

const DRAFT = 'untitled:Untitled-1';

async function draft(text: string, capabilities = FULL): Promise<TestClient> {
  const client = await TestClient.start({ capabilities });
  await client.open(DRAFT, text);
  await client.diagnostics(DRAFT);
  return client;
}

it('leaves an unfinished sentence in peace for a second, then asks the client to look again', async () => {
  const client = await draft('开头一句。\n');
  await client.change(DRAFT, 2, { range: onLine(1, 0, 0), text: '高度重视' });
  expect(await client.codes(DRAFT)).toEqual([]);
  client.clock.advance(999);
  expect(await client.codes(DRAFT)).toEqual([]);
  client.clock.advance(1);
  await client.settled();
  expect(client.refreshes).toBe(1);
  expect(await client.codes(DRAFT)).toEqual(['empty/test-stance']);
});

it('says it at once when the sentence ends', async () => {
  const client = await draft('开头一句。\n');
  await client.change(DRAFT, 2, { range: onLine(1, 0, 0), text: '高度重视' });
  expect(await client.codes(DRAFT)).toEqual([]);
  await client.change(DRAFT, 3, { range: onLine(1, 4, 4), text: '。' });
  expect(await client.codes(DRAFT)).toEqual(['empty/test-stance']);
});

it('keeps back nothing but emptiness, and nothing elsewhere', async () => {
  const client = await draft('高度重视一事。\n\n');
  await client.change(DRAFT, 2, { range: onLine(2, 0, 0), text: '满意率至少100%，高度' });
  expect(await client.codes(DRAFT)).toEqual(['empty/test-stance', 'num/test-ceiling']);
});

it('does not mark the letters of an input method that are about to become characters', async () => {
  const client = await draft('全');
  await client.change(DRAFT, 2, { range: onLine(0, 1, 1), text: 'zhen' });
  expect(await client.codes(DRAFT)).toEqual([]);
  await client.change(DRAFT, 3, { range: onLine(0, 1, 5), text: '镇' });
  expect(await client.codes(DRAFT)).toEqual([]);
  await client.change(DRAFT, 4, { range: onLine(0, 2, 2), text: 'zhen。' });
  expect(await client.codes(DRAFT)).toEqual(['residue/test-letters']);
});

it('does not take away a mark that is already there', async () => {
  const client = await draft('高度重视');
  expect(await client.codes(DRAFT)).toEqual(['empty/test-stance']);
  await client.change(DRAFT, 2, { range: onLine(0, 4, 4), text: '此' });
  expect(await client.codes(DRAFT)).toEqual(['empty/test-stance']);
});

it('keeps nothing back where the client cannot be asked to look again', async () => {
  const client = await draft('开头一句。\n', { textDocument: { diagnostic: {} } });
  await client.change(DRAFT, 2, { range: onLine(1, 0, 0), text: '高度重视' });
  expect(await client.codes(DRAFT)).toEqual(['empty/test-stance']);
});

it('waits for one thing a document, and for nothing once it is closed', async () => {
  const client = await draft('开头一句。\n');
  await client.change(DRAFT, 2, { range: onLine(1, 0, 0), text: '高度重' });
  await client.change(DRAFT, 3, { range: onLine(1, 3, 3), text: '视' });
  await client.diagnostics(DRAFT);
  await client.diagnostics(DRAFT);
  expect(client.clock.waiting).toBe(1);
  await client.close(DRAFT);
  await client.settled();
  expect(client.clock.waiting).toBe(0);
});
