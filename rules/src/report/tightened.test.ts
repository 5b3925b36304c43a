import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../engine/config.ts';
import { createEngine } from '../engine/engine.ts';
import { REGISTRY } from '../registry.generated.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { reportFile } from './build.ts';
import type { ReportFile } from './model.ts';
import { loneTable } from './tables/index.ts';
import { tightenedWords, tightenings } from './tightened.ts';
import { withoutText } from './without-text.ts';
import { renderHtml, renderMarkdown } from './render.ts';

const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
const read = (path: string, ...lines: readonly string[]): ReportFile => {
  const text = lines.join('\n');
  return reportFile(path, 'utf-8', text, engine.analyze({ text, language: 'plaintext' }));
};

const county = read(
  '县.txt',
  '清河县水务局关于开展水井普查的通知',
  '清水发〔2026〕12号',
  '各镇水务站：',
  '各镇9月30日前报送水井普查报表。',
  '参训人员每人撰写心得体会1篇，不少于800字。',
  '各镇每季度召开一次例会。',
);
const townLines = [
  '各村9月10日前报送水井普查报表。',
  '参训人员每人撰写心得体会3篇，不少于1500字。',
  '各村每月召开一次例会。',
];
const town = read(
  '镇.txt',
  '青石镇关于做好水井普查的通知',
  '各村：',
  '根据《关于开展水井普查的通知》，现将有关事项通知如下。',
  ...townLines,
);

describe('what a document asks more than the one it cites', () => {
  it('is the deadline, the frequency and the quota', () => {
    expect(tightenings([county, town]).map(tightenedWords)).toEqual([
      '期限早20天（9月30日前改为9月10日前）',
      '数量由1篇增为3篇，字数由800字增为1500字',
      '频次由每季度改为每月',
    ]);
  });

  it('is found by the number of the document as well, and along the chain', () => {
    const numbered = read('镇.txt', '青石镇关于水井普查的通知', '按照清水发〔2026〕12号要求办理。', ...townLines);
    const village = read(
      '村.txt',
      '河湾村关于水井的通知',
      '按《青石镇关于水井普查的通知》办理。',
      '各组9月5日前报送水井普查报表。',
    );
    const found = tightenings([county, numbered, village]);
    expect(found.map(({ cited, citing }) => `${cited.file.path} ${citing.file.path}`)).toEqual([
      ...Array.from({ length: 3 }, () => '县.txt 镇.txt'),
      '镇.txt 村.txt',
    ]);
    expect(found.at(-1)?.changes).toEqual(['期限早5天（9月10日前改为9月5日前）']);
  });

  it.each([
    ['a document that cites nothing', '现将有关事项通知如下。', townLines],
    [
      'what is asked as the cited document asks it, or less',
      '根据《关于开展水井普查的通知》办理。',
      ['各村9月30日前报送水井普查报表。', '参训人员每人撰写心得体会1篇，不少于500字。', '各村每半年召开一次例会。'],
    ],
    ['other data', '根据《关于开展水井普查的通知》办理。', ['各村9月1日前报送危房排查报表。']],
    ['a deadline of next year', '根据《关于开展水井普查的通知》办理。', ['各村1月10日前报送水井普查报表。']],
    ['a date beside a rhythm', '根据《关于开展水井普查的通知》办理。', ['各村每月5日前报送水井普查报表。']],
  ])('is not %s', (_, lead, lines) => {
    const below = read('镇.txt', '青石镇关于做好水井普查的通知', lead, ...lines);
    const deadlines = tightenings([county, below]).filter(({ changes }) => !changes.join('').startsWith('频次'));
    expect(deadlines).toEqual([]);
  });

  it('is not told where two tasks fit equally well', () => {
    const twice = read(
      '县.txt',
      '关于开展水井普查的通知',
      '各镇8月1日前报送水井普查报表。',
      '各镇9月30日前报送水井普查报表。',
    );
    expect(tightenings([twice, town])).toEqual([]);
  });

  it('stands in the page, in Markdown and as a table, and not where the text is left out', () => {
    const report = sampleReport([county, town]);
    expect(renderHtml(report)).toContain('期限早20天');
    expect(renderMarkdown(report)).toContain('期限早20天');
    expect(loneTable('tightened', report).rows).toHaveLength(3);
    expect(loneTable('tightened', withoutText(report)).rows).toEqual([]);
  });
});
