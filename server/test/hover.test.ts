import { expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver/node';
import { TestClient, withoutDocument } from './support/client.ts';
import { onLine } from './support/edits.ts';

const URI = 'file:///docs/notice.txt';

async function hoverText(client: TestClient, character: number): Promise<string> {
  const hover = await client.hover(URI, 0, character);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

it('says what the rule is about, why, and on what it rests', async () => {
  const client = await TestClient.start({ initializationOptions: { rulePages: 'file:///ext/docs/rules/' } });
  await client.open(URI, '满意率至少100%。');
  const hover = await client.hover(URI, 0, 5);
  expect(hover?.range).toEqual(onLine(0, 3, 9));
  expect(hover?.contents).toEqual({
    kind: 'markdown',
    value: [
      '**至少加封顶的数**',
      '读的人不知道该做什么。',
      '依据：《示例办法》第二条：“数字应当准确”',
      '[规则说明 num/test\\-ceiling](<file:///ext/docs/rules/num/test-ceiling.md>)',
    ].join('\n\n'),
  });
});

it('prints no source that nobody has read', async () => {
  const client = await TestClient.start();
  await client.open(URI, '满意率至少100%。');
  expect(await hoverText(client, 5)).not.toContain('传闻');
});

it('says which slots an empty sentence leaves open, and of no other sentence', async () => {
  const client = await TestClient.start();
  await client.open(URI, '高度重视此事。满意率至少100%。');
  expect(await hoverText(client, 1)).toMatch(/没有写明：谁来做、.*什么时候/);
  expect(await hoverText(client, 12)).not.toContain('没有写明');
});

it('lists what else was found in the same place', async () => {
  const client = await TestClient.start();
  await client.open(URI, '高度重视，好的的事。');
  const text = await hoverText(client, 7);
  expect(text).toContain('**重复的字**');
  expect(text).toContain('同一处还有：\n\n- 没有写明做什么，请补。（empty/test\\-stance）');
});

it('writes plain text for clients without Markdown', async () => {
  const client = await TestClient.start({ capabilities: withoutDocument('hover') });
  await client.open(URI, '满意率至少100%。');
  const hover = await client.hover(URI, 0, 5);
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
  expect(await hoverText(client, 5)).toContain('至少加封顶的数\n\n读的人');
});

it('is silent beside a finding', async () => {
  const client = await TestClient.start();
  await client.open(URI, '满意率至少100%。');
  expect(await client.hover(URI, 0, 1)).toBeNull();
});
