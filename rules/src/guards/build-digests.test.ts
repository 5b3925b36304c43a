import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClauses } from '../facts/clauses.ts';
import { parse } from '../parse/parse.ts';
import { blocksOf } from '../testing/blocks-of.ts';
import { buildDigests } from './build-digests.ts';
import type { Digest } from './digest.ts';

const digests = (lines: readonly string[]): readonly Digest[] =>
  buildDigests({ blocks: blocksOf(lines) }, { genre: 'auto', stage: 'review' });

test('a block inherits genre, stage, section, regime and year', () => {
  expect(digests(['关于水库防汛值守的通知', '一、工作任务', '2023年汛期每班两人。'])[2]).toEqual({
    genre: 'directive',
    stage: 'review',
    section: 'measures',
    prohibited: false,
    mention: false,
    regime: 'emergency',
    latestYear: 2023,
    leads: false,
    strayHtml: false,
  });
});

test('a short sentence on a line of its own leads to the long paragraph below it', () => {
  const long = '今年修好机耕路3条，补种果苗1200株。'.repeat(7);
  const leads = (...lines: string[]): readonly boolean[] => digests(lines).map((digest) => digest.leads);
  expect(leads('关于果园的总结', '扩大果品种植。', long)).toEqual([false, true, false]);
  expect(leads('关于果园的总结', '扩大果品种植。', '南坡种梨12亩。')).toEqual([false, false, false]);
  expect(leads('关于果园的总结', '扩大果品种植，管好苗圃、冷库和晒场，各家都要有人学会修枝。', long)[1]).toBe(false);
  expect(leads('关于果园的总结', '扩大种植。管好苗圃。', long)[1]).toBe(false);
  expect(leads('关于果园的总结', long, '扩大果品种植。')).toEqual([false, false, false]);
});

test('a genre that is set is not looked for', () => {
  const [first] = buildDigests({ blocks: blocksOf(['关于修渠的通知']) }, { genre: 'speech', stage: 'draft' });
  expect(first?.genre).toBe('speech');
});

test('a notice and the norm it carries differ in genre', () => {
  const lines = [
    '关于印发用水管理办法的通知',
    '各村民委员会：',
    '现将办法印发给你们。各村要张贴上墙，月底前逐户讲清收费标准，对老年户上门说明，听取意见后汇总交镇水利站。',
    '第一条 用水按表计量。',
    '第二条 水费按季收取。',
    '第三条 漏水及时报修。',
  ];
  expect(digests(lines).map((digest) => digest.genre)).toEqual([
    'directive',
    'directive',
    'directive',
    'norm',
    'norm',
    'norm',
  ]);
});

describe('mention', () => {
  test('faults of a report, not its next steps', () => {
    const list = digests([
      '修渠工作总结',
      '一、存在问题',
      '个别组多次索要照片。',
      '二、下一步打算',
      '每月核对一次水表。',
    ]);
    expect(list.map((digest) => digest.mention)).toEqual([false, true, true, false, false]);
  });

  test('a criticism, not what it asks of everybody', () => {
    const list = digests([
      '关于两起侵占水渠典型问题的通报',
      '北村堆放砂石，堵塞渠口，多次催告不清。',
      '各村要对照检查，月底前清完渠口。',
    ]);
    expect(list.map((digest) => digest.mention)).toEqual([false, true, false]);
  });

  test('a block quote is somebody else speaking', () => {
    const parsed = parse('# 修渠方案\n\n> 上级要求附照片。\n\n按月报进度。', 'markdown');
    const list = buildDigests(parsed, { genre: 'auto', stage: 'draft' });
    expect(parsed.blocks.map((block, index) => [block.kind, list[index]?.mention])).toContainEqual(['quote', true]);
    expect(list.at(-1)?.mention).toBe(false);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...[
      '不得',
      '严禁以下行为：',
      '“',
      '”',
      '（',
      '）',
      '《',
      '》',
      '，',
      '、',
      '。',
      '；',
      '\n',
      '一、',
      '（一）',
      '第一条 ',
      '有的地方',
      '请',
      '台账',
      '2024年',
    ],
    ...[
      '存在',
      '问题',
      '的通知',
      '关于',
      '他说：',
      ' ',
      '\u{20BB7}',
      '\uD842',
      'a,b',
      '- ',
      '> ',
      '附件：',
      '取消',
      '后',
      '没有',
      '如',
    ],
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));

  test('there is one digest a block', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('plaintext' as const, 'markdown' as const), (source, language) => {
        const parsed = parse(source, language);
        expect(buildDigests(parsed, { genre: 'auto', stage: 'audit' })).toHaveLength(parsed.blocks.length);
      }),
    );
  });

  test('clauses are in order, inside the text, and govern a part of themselves', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const clause of readClauses(source)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeGreaterThan(clause.start);
          expect(clause.governs.start).toBeGreaterThanOrEqual(clause.start);
          expect(clause.governs.end).toBeLessThanOrEqual(clause.end);
          end = clause.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
