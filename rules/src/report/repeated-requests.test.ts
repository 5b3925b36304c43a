import { describe, expect, it } from 'vitest';
import { sampleFile, sampleReport } from '../testing/sample-report.ts';
import type { Burden, ReportFile } from './model.ts';
import { repeatedRequests, requestAdvice, requestWords } from './repeated-requests.ts';
import { loneTable } from './tables/index.ts';
import { renderHtml, renderMarkdown } from './render.ts';

type Item = Burden['items'][number];

const asks = (path: string, ...items: readonly Pick<Item, 'text' | 'act' | 'frequency' | 'deadline'>[]): ReportFile =>
  sampleFile(path, [], {
    burden: {
      personHours: null,
      items: items.map((item) => ({ ...item, start: 0, end: item.text.length, group: '各村', hours: null })),
    },
  });

const monthly = asks('县.txt', {
  text: '每月报送危房排查报表',
  act: '报表',
  frequency: '每月',
  deadline: '每月25日前',
});
const weekly = asks('镇.txt', { text: '危房排查统计表按周上报', act: '报表', frequency: '按周', deadline: '每周五前' });

describe('the same data asked for by several documents', () => {
  it('is known by its subject, whatever the words around it', () => {
    const [request, ...more] = repeatedRequests([monthly, weekly]);
    expect(more).toEqual([]);
    expect(request).toMatchObject({ subject: '危房排查', act: '报表', deadlinesDiffer: true });
    expect(request?.tasks.map(requestWords)).toEqual(['县.txt（每月，每月25日前）', '镇.txt（按周，每周五前）']);
    expect(request && requestAdvice(request)).toContain('期限');
  });

  it.each([
    ['one document that asks twice', [asks('a.txt', ...itemsOf('危房排查表', '危房排查报表'))]],
    ['other subjects', [asks('a.txt', ...itemsOf('水井台账表')), asks('b.txt', ...itemsOf('危房排查表'))]],
    ['names that fit every paper', [asks('a.txt', ...itemsOf('报送统计表')), asks('b.txt', ...itemsOf('上报统计表'))]],
    [
      'meetings',
      [
        asks('a.txt', { text: '召开防汛会议', act: '会议', frequency: '一次' }),
        asks('b.txt', { text: '召开防汛会议', act: '会议', frequency: '一次' }),
      ],
    ],
  ])('is not %s', (_, files) => {
    expect(repeatedRequests(files)).toEqual([]);
  });

  it('stands in the page, in Markdown and as a table', () => {
    const report = sampleReport([monthly, weekly]);
    expect(renderHtml(report)).toContain('镇.txt（按周，每周五前）');
    expect(renderMarkdown(report)).toContain('### 不止一份文件要的');
    expect(loneTable('requests', report).rows).toEqual([
      ['危房排查', '报表', '县.txt', '各村', '每月', '每月25日前', '每月报送危房排查报表'],
      ['危房排查', '报表', '镇.txt', '各村', '按周', '每周五前', '危房排查统计表按周上报'],
    ]);
  });
});

function itemsOf(...texts: readonly string[]): readonly Pick<Item, 'text' | 'act' | 'frequency'>[] {
  return texts.map((text) => ({ text, act: '报表', frequency: '每月' }));
}
