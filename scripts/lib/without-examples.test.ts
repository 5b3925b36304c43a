import { expect, it } from 'vitest';
import { stripped } from './without-examples.mjs';

const source = `export const rule = defineBlockRule(
  { id: 'num/a', examples: [{ bad: '甲，乙', hits: ['乙'] }], messages: { found: '请改。' }, allows: ['丙'] },
  function* (unit) { const allows = { examples: 1 }; yield allows; },
);`;

it('drops examples and near misses and keeps the rest of the metadata', () => {
  const text = stripped(source, 'rule.ts');
  expect(text).not.toContain('甲');
  expect(text).not.toContain('丙');
  expect(text).toContain("messages: { found: '请改。' }");
});

it('leaves the code of the rule alone', () => {
  expect(stripped(source, 'rule.ts')).toContain('const allows = { examples: 1 };');
});
