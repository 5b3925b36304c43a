import { describe, expect, it } from 'vitest';
import type { CopyGroup } from '../similarity/types.ts';
import { copyRows } from './copies.ts';
import { copiesSection as copiesHtml } from './html/copies.ts';
import { copiesSection as copiesMarkdown } from './markdown/copies.ts';
import { renderJson } from './json.ts';
import { buildReport } from './build.ts';

const group = (kind: CopyGroup['kind'], count: number, more: Partial<CopyGroup> = {}): CopyGroup => ({
  kind,
  places: Array.from({ length: count }, (_, i) => ({ path: `${String(i)}.txt`, start: 0, end: 60, line: i })),
  chars: 60,
  share: 0.25,
  text: '旧井逐一<清淘>，换了辘轳。',
  ...more,
});

describe('copied passages in a report', () => {
  it('give size, share, places with lines and what to do', () => {
    const { rows, more } = copyRows({ copies: [group('copy', 2)] });
    expect(more).toBe(0);
    expect(rows).toEqual([
      {
        label: '相同段落',
        advice: '请核对是否引用、转发；不是的，请改写成本单位的事。',
        size: '60 字，最多占后一份的 25%',
        places: ['0.txt 第 1 行', '1.txt 第 2 行'],
        more: 0,
        excerpt: '旧井逐一<清淘>，换了辘轳。',
      },
    ]);
  });

  it('name versions by file only, shared wording by the number of files, and cut long lists', () => {
    const { rows } = copyRows({ copies: [group('version', 2, { share: 0.001 }), group('shared', 30)] });
    expect(rows[0]).toMatchObject({ places: ['0.txt', '1.txt'], size: '60 字，最多占后一份的 不到 1%' });
    expect(rows[1]).toMatchObject({ size: '60 字，30 份文件', more: 22 });
    expect(copyRows({ copies: Array.from({ length: 70 }, () => group('copy', 2)) }).more).toBe(20);
  });

  it('escape text of documents, and take no room where there are none', () => {
    const report = { copies: [group('copy', 2)] };
    expect(copiesHtml(report)?.body.text).toContain('旧井逐一&lt;清淘&gt;');
    expect(copiesMarkdown(report)).toContain('旧井逐一\\<清淘\\>');
    expect(copiesHtml({})).toBeUndefined();
    expect(copiesMarkdown({ copies: [] })).toBe('');
  });

  it('are pairs in JSON, by the contract', () => {
    const tool = { version: '1', ruleSet: 'x' };
    const passage = { a: { start: 0, end: 60 }, b: { start: 5, end: 65 }, chars: 55 };
    const pair = { paths: ['a', 'b'], relation: 'copy', chars: 55, share: 0.5, passages: [passage] } as const;
    const report = buildReport([], [], tool, { pairs: [pair], groups: [group('copy', 2)] });
    expect(JSON.parse(renderJson(report))).toEqual({
      schema: 'shihua-report/1',
      tool,
      files: [],
      similar: [{ paths: ['a', 'b'], share: 0.5, passages: [{ a: [0, 60], b: [5, 65], chars: 55 }] }],
      errors: [],
    });
  });
});
