import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleFile, sampleFinding, sampleReport } from '../testing/sample-report.ts';
import { STYLE, STYLE_HASH } from './html-style.ts';
import { renderHtml } from './render.ts';

const HOSTILE = `<img src=x onerror="alert(1)">'&"</style><script>`;

const report = sampleReport(
  [
    sampleFile('a.txt', [
      sampleFinding('num/sum-mismatch', 'error', {
        text: HOSTILE,
        message: HOSTILE,
        fixes: [{ title: HOSTILE, trust: 'suggest', edits: [] }],
      }),
      sampleFinding('empty/claim', 'info', { shown: false, text: '平时不列' }),
    ]),
    sampleFile(HOSTILE, [sampleFinding('trace/ledger', 'warning')]),
    sampleFile('short.txt', [], {
      score: {
        total: null,
        worst: null,
        parts: { empty: null, burden: null, numbers: null, packaging: null, form: null },
        reason: 'too-short',
      },
    }),
  ],
  [{ path: 'd.docx', message: HOSTILE }],
);
const page = renderHtml(report, { date: '2026-01-02' });

describe('the page', () => {
  it('needs nothing from outside and runs nothing', () => {
    const tags = [...page.matchAll(/<([a-z0-9]+)\b([^>]*)>/giu)];
    expect(tags.length).toBeGreaterThan(50);
    for (const [, name, attributes] of tags) {
      expect(['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form']).not.toContain(name);
      expect(attributes).not.toMatch(/\s(?:src|style|on\w+)\s*=/iu);
      for (const [, target] of attributes?.matchAll(/\shref="([^"]*)"/gu) ?? []) expect(target).toMatch(/^#/u);
    }
    expect(STYLE).not.toMatch(/url\(|@import|@font-face/u);
    expect(page).not.toMatch(/https?:/u);
  });

  it('has a policy that allows its one style sheet and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
    expect(style).toBe(STYLE);
    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(STYLE_HASH);
    expect(page).toContain(`default-src 'none'; style-src '${STYLE_HASH}'`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('escapes the text of documents, names, messages and titles', () => {
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script');
    expect(page.split('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;').length).toBeGreaterThan(5);
  });

  it('links every file of the table to its part, and every link leads somewhere', () => {
    const targets = [...page.matchAll(/href="#([^"]*)"/gu)].map((match) => match[1]);
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1]);
    expect(targets).toContain('f1');
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('names language and title, heads its tables and puts every level in words', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toMatch(/<title>[^<]+<\/title>/u);
    expect(page.match(/<table/gu)).toHaveLength(3);
    expect(page.match(/<table aria-label="[^"]+">/gu)).toHaveLength(3);
    expect(page).toMatch(/<th scope="col"/u);
    expect(page).toMatch(/>必改<\/span>/u);
    expect(page).toContain('2026-01-02');
  });

  it('says beside every headline how much was read, and first what was not', () => {
    const figures = /<dl class="figures">[\s\S]*?<\/dl>/u.exec(page)?.[0] ?? '';
    expect(figures.match(/<dt>/gu)).toHaveLength(4);
    expect(figures.match(/已读 3，未读 1/gu)).toHaveLength(4);
    const sections = [...page.matchAll(/<h2 id="([^"]*)"/gu)].map(([, id]) => id);
    expect(sections).toEqual(['unread', 'distribution', 'heat-map', 'worst', 'files', 'families', 'leads', 'details']);
  });

  it('has a heading for the fifty worst documents, most errors first, and says how many it leaves out', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      sampleFile(`${String(i + 10)}.txt`, [sampleFinding('num/sum-mismatch', i === 59 ? 'error' : 'info')]),
    );
    const long = renderHtml(sampleReport(many));
    expect(long.match(/<article /gu)).toHaveLength(50);
    expect(/<h3 id="f1">([^<]*)</u.exec(long)?.[1]).toBe('69.txt');
    expect(long).toContain('其余 10 个');
  });

  it('puts leads under their rule, with the basis that was read and no other', () => {
    const leads = page.slice(page.indexOf('id="leads"'), page.indexOf('id="details"'));
    expect(leads).toMatch(/留痕：[^<]*<code>trace\/ledger<\/code>[\s\S]*依据：[^<]*防火巡查/u);
    expect(leads).not.toContain('领导批示');
    expect(leads).not.toContain('平时不列');
  });

  it('places pictures where it is given some, and a table behind the map', () => {
    const charts = { distribution: '<svg id="one"></svg>', heatMap: '<svg id="two"></svg>' };
    const drawn = renderHtml(report, { charts });
    expect(drawn).toMatch(/<figure class="chart">\s*<svg id="one">/u);
    expect(drawn).toMatch(/<svg id="two">[\s\S]*<details>[\s\S]*<table[\s\S]*<\/details>/u);
  });

  it('shows what is shown, and the rest when asked', () => {
    expect(page).not.toContain('平时不列');
    expect(renderHtml(report, { all: true })).toContain('平时不列');
  });

  it('says why a text has no index', () => {
    expect(page).toContain('不足 100 字');
  });

  it('can be made of nothing', () => {
    expect(renderHtml(sampleReport([]))).toContain('</html>');
  });
});
