import { expect, test } from 'vitest';
import { blocksOf } from '../testing/blocks-of.ts';
import { parse } from '../parse/parse.ts';
import { buildDigests } from './build-digests.ts';
import { detectGenre } from './genre.ts';

const DUTIES = [
  '第一条 护林员每天打卡两次，漏打一次扣2分。',
  '第二条 每月排名一次，居末位的由站长约谈。',
  '第三条 巡山照片按日上传，一人一档。',
  '第四条 本制度自印发之日起施行。',
];

test('an office’s rules that count and rank its people bind like an order', () => {
  expect(detectGenre(blocksOf(['青石林场护林员考核办法', ...DUTIES]))).toBe('directive');
});

test.each(['青石省护林员考核办法', '国家林场考核办法', '青石林场管理规定'])('%s stays a norm', (title) => {
  expect(detectGenre(blocksOf([title, ...DUTIES]))).toBe('norm');
});

test('rules that only say how things are done stay a norm', () => {
  expect(
    detectGenre(
      blocksOf([
        '青石林场值班制度',
        '第一条 每班两人。',
        '第二条 交班时核对水位。',
        '第三条 换班须提前一天告知站长。',
        '第四条 本制度自印发之日起施行。',
      ]),
    ),
  ).toBe('norm');
});

test('the last section of a criticism tells everybody what to do', () => {
  const { blocks } = parse(
    [
      '关于护林问题的通报',
      '各林场：',
      '一、存在的问题',
      '甲林场每日打卡，流于形式。',
      '二、下一步工作要求',
      '每周上报一次巡山情况。',
      '青石县林业局',
      '2026年3月5日',
    ].join('\n'),
    'plaintext',
  );
  const digests = buildDigests({ blocks }, { genre: 'auto', stage: 'review' });
  const of = (text: string) => digests[blocks.findIndex((block) => block.text.includes(text))];
  expect(of('流于形式')).toMatchObject({ genre: 'criticism', mention: true });
  expect(of('每周上报')).toMatchObject({ genre: 'directive', mention: false });
});
