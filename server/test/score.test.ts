import { expect, it } from 'vitest';
import { READING_DELAY } from '../src/features/score.ts';
import type { ScoreResult } from '../src/protocol.ts';
import { TestClient } from './support/client.ts';
import { onLine } from './support/edits.ts';

const URI = 'file:///docs/notice.txt';
const LONG = '今年全镇修好了三条村道，一共十二公里，花去四十万元，都由镇里出钱，验收单在财政所。'.repeat(4);

function score(client: TestClient, uri = URI): Promise<ScoreResult | null> {
  return client.connection.sendRequest('shihua/score', { uri });
}

it('gives errors, index and families of an open document', async () => {
  const client = await TestClient.start();
  await client.open(URI, `${LONG}\n\n满意率至少100%，支持率至少100%，好的的事。\n`);
  expect(await score(client)).toMatchObject({
    uri: URI,
    version: 1,
    mustFix: 2,
    score: { total: expect.any(Number) as unknown, reason: null },
    families: [
      { family: 'num', count: 2 },
      { family: 'lang', count: 1 },
    ],
    held: 0,
  });
});

it('traces the index to passages, heaviest first', async () => {
  const client = await TestClient.start();
  const text = `${LONG}\n\n满意率至少100%，支持率至少100%，好的的事。\n`;
  await client.open(URI, text);
  const result = await score(client);
  const all = result?.places?.all;
  expect(all).toMatchObject({ found: 3, count: 3, without: 0 });
  expect(all?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['至少100%', '至少100%', '的的']);
  expect(all?.places[0]?.points).toBeGreaterThanOrEqual(all?.places[1]?.points ?? Infinity);
  expect(result?.places?.form).toMatchObject({ found: 1, count: 1, without: result?.score.parts?.numbers });
  expect(result?.places?.burden).toEqual({ places: [], found: 0, count: 0, without: result?.score.total });
});

it('gives no index, and neither 0 nor 100, for a text too short or a rule that failed', async () => {
  const client = await TestClient.start();
  await client.open(URI, '满意率至少100%。');
  expect(await score(client)).toMatchObject({ score: { total: null, reason: 'too-short' }, places: null });
  await client.change(URI, 2, { text: `${LONG}触发故障。` });
  expect((await score(client))?.score).toMatchObject({ total: null, reason: 'rule-crashed' });
});

it('has no score for what is not open', async () => {
  expect(await score(await TestClient.start(), 'file:///none.txt')).toBeNull();
});

/** Lets the readings that wait be sent. */
async function readings(client: TestClient): Promise<TestClient['readings']> {
  client.clock.advance(READING_DELAY);
  await client.settled();
  return client.readings;
}

it('sends a reading for each new analysis, to clients that want one', async () => {
  const client = await TestClient.start({ initializationOptions: { reading: true } });
  await client.open(URI, '满意率至少100%。');
  await client.pull(URI);
  await client.pull(URI);
  expect(await readings(client)).toEqual([{ uri: URI, version: 1, mustFix: 1, total: null }]);
  await client.change(URI, 2, { range: onLine(0, 3, 5), text: '' });
  await client.pull(URI);
  expect((await readings(client)).slice(1)).toEqual([{ uri: URI, version: 2, mustFix: 0, total: null }]);

  const quiet = await TestClient.start();
  await quiet.open(URI, '满意率至少100%。');
  await quiet.pull(URI);
  expect(await readings(quiet)).toEqual([]);
});

it('sends diagnostics before the reading, and no reading of what has been typed over or closed', async () => {
  const client = await TestClient.start({ initializationOptions: { reading: true } });
  await client.open(URI, '满意率至少100%。');
  await client.pull(URI);
  await client.settled();
  expect(client.readings).toEqual([]);
  await client.change(URI, 2, { range: onLine(0, 3, 5), text: '' });
  await client.settled();
  expect(await readings(client)).toEqual([]);
  await client.pull(URI);
  await client.close(URI);
  await client.settled();
  expect(await readings(client)).toEqual([]);
});
