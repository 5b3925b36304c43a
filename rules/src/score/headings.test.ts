import { expect, it } from 'vitest';
import { createEngine } from '../engine/engine.ts';
import { REGISTRY } from '../registry.generated.ts';
import { DEFAULT_CONFIG } from '../engine/config.ts';
import type { Language } from '../parse/model.ts';
import { headedSections } from './headings.ts';

const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
const HEAVY = '要高度重视，进一步提高认识，切实增强责任感和使命感，形成齐抓共管的良好氛围。'.repeat(4);
const LIGHT = '王小川于4月15日前订购配件12件，李大山于4月22日前装好并试机，费用从维修款列支。'.repeat(4);

function sections(text: string, language: Language = 'markdown') {
  const found = headedSections(engine.analyze({ text, language, sidecar: [], today: '2026-07-01' }));
  return found.map(({ start, end, total }) => ({ text: text.slice(start, end), total }));
}

it('gives each heading what stands under it, with its subordinate headings', () => {
  const text = `# 关于检修农机的通知\n\n各村：\n\n## 总体要求\n\n${HEAVY}\n\n### 其中\n\n好。\n\n## 安排\n\n${LIGHT}\n`;
  const [first, second, third, ...others] = sections(text);
  expect(others).toEqual([]);
  expect(first?.text).toMatch(/^## 总体要求[^]*好。$/u);
  expect(second).toEqual({ text: '### 其中\n\n好。', total: null });
  expect(third?.text.startsWith('## 安排')).toBe(true);
  expect(first?.total ?? 0).toBeGreaterThan(third?.total ?? 100);
});

it('ends the last section before signature and date, and takes numbered lines for headings', () => {
  const text = `关于检修农机的通知\n各村：\n一、总体要求\n${HEAVY}\n二、安排\n${LIGHT}\n\n青石镇人民政府\n2026年5月28日\n`;
  const found = sections(text, 'plaintext');
  expect(found.map((section) => section.text.slice(0, 4))).toEqual(['一、总体', '二、安排']);
  expect(found[1]?.text.endsWith(LIGHT)).toBe(true);
});

it('ends a section before a paragraph with the next number, which has no heading', () => {
  const text = '关于检修农机的通知\n各村：\n一、订购。本月购齐配件。\n二、装机的人由农机站派，费用从维修款列支。\n';
  expect(sections(text, 'plaintext').map((section) => section.text)).toEqual(['一、订购。本月购齐配件。']);
});

it('finds no section in a text without headings', () => {
  expect(sections(`关于检修农机的通知\n各村：\n${LIGHT}\n`, 'plaintext')).toEqual([]);
});
