import { describe, expect, it } from 'vitest';
import { sampleFile, sampleReport } from '../testing/sample-report.ts';
import { burdenByGroup, heaviestTasks } from './burden.ts';
import type { Burden, ReportFile } from './model.ts';
import { renderHtml, renderMarkdown } from './render.ts';

type Item = Burden['items'][number];

function task(group: string, hours: number | null, more: Partial<Item> = {}): Item {
  return {
    text: '报送报表',
    start: 0,
    end: 4,
    group,
    act: '报表',
    frequency: '每月',
    hours,
    formula: 'D个 × 12次 × 0.29小时',
    deadline: null,
    proof: null,
    ...more,
  };
}

const withTasks = (path: string, items: readonly Item[]): ReportFile =>
  sampleFile(path, [], { burden: { personHours: null, items } });

const files = [
  withTasks('a.txt', [task('各村', 35), task('各村', 4.5), task('全体', 400)]),
  withTasks('b.txt', [task('各村', null), task('各镇', null, { deadline: '5月9日前', proof: '<照片>' })]),
  withTasks('c.txt', []),
];

describe('the burden of a report', () => {
  it('is summed by addressee, what has no headcount apart', () => {
    expect(burdenByGroup(files)).toEqual([
      { group: '全体', tasks: 1, files: 1, hours: 400, unknown: 0 },
      { group: '各村', tasks: 3, files: 2, hours: 39.5, unknown: 1 },
      { group: '各镇', tasks: 1, files: 1, hours: null, unknown: 1 },
    ]);
  });

  it('lists the heaviest tasks first', () => {
    const [first, second] = heaviestTasks(files, 2);
    expect([first?.item.hours, second?.item.hours]).toEqual([400, 35]);
  });

  it('is a table in Markdown and in HTML, escaped', () => {
    const text = renderMarkdown(sampleReport(files));
    expect(text).toContain('## 负担台账');
    expect(text).toContain('| 各村 | 3 | 2 | 40 |');
    expect(text).toContain('| 各镇 | 1 | 1 | — |');
    expect(text).toContain('\\<照片\\>');
    const page = renderHtml(sampleReport(files));
    expect(page).toContain('<h2 id="burden">负担台账</h2>');
    expect(page).toContain('&lt;照片&gt;');
    expect(page).not.toContain('<照片>');
  });

  it('is not mentioned where no file asks for anything', () => {
    const report = sampleReport([withTasks('c.txt', [])]);
    expect(renderMarkdown(report)).not.toContain('负担台账');
    expect(renderHtml(report)).not.toContain('负担台账');
  });
});
