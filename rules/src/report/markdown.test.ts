import { describe, expect, it } from 'vitest';
import { sampleFile, sampleFinding, sampleReport } from '../testing/sample-report.ts';
import { renderMarkdown } from './render.ts';

describe('the report as Markdown', () => {
  const file = sampleFile('a|b.txt', [
    sampleFinding('num/sum-mismatch', 'error', {
      text: '# 甲|乙\n<b>',
      fixes: [{ title: '改*总数*', trust: 'suggest', edits: [] }],
    }),
    sampleFinding('empty/claim', 'info', { shown: false, text: '平时不列' }),
  ]);
  const text = renderMarkdown(sampleReport([file], [{ path: 'c.txt', message: '文件不存在。' }]));

  it('escapes what Markdown and its tables would read', () => {
    expect(text).toContain('| a\\|b.txt | 报告总结 | 1200 | 1 | 40 | 1 |');
    expect(text).toContain('> \\# 甲\\|乙 \\<b\\>');
    expect(text).toContain('改法：改\\*总数\\*');
  });

  it('has a section for each reading, and for what was not read', () => {
    expect([...text.matchAll(/^#+ .*$/gmu)].map(([line]) => line)).toEqual([
      '# 文风检查报告',
      '## 未读',
      '## 文风指数的分布',
      '## 各文件夹的提示',
      '## 先看这些',
      '## 文件',
      '## 分类',
      '## 线索',
      expect.stringMatching(/^### 数字：.* `num\/sum-mismatch`$/u),
      '## a\\|b.txt',
    ]);
    expect(text).toContain('- 文件：1 个，未读 1 个');
    expect(text).toContain('- 列出 1 处，另有 1 处未列（已读 1 个文件，未读 1 个）');
  });

  it('shows what is shown, and the rest when asked', () => {
    expect(text).not.toContain('平时不列');
    expect(renderMarkdown(sampleReport([file]), { all: true })).toContain('平时不列');
  });
});
