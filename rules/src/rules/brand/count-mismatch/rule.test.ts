import { describe, expect, it } from 'vitest';
import { passagesOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

describe('a short list at the end of a long text', () => {
  const filler = '县城北片区的雨水管今年更换一千二百米。'.repeat(30);
  const text = `关于防汛的通知\n${filler}\n请各村做好以下三项工作：\n（一）清淤。3月前完成。\n（二）备料。沙袋200只。`;

  it('may be cut off, and is let alone', () => {
    expect(passagesOf(rule, text)).toEqual([]);
  });

  it('is closed by the signature', () => {
    expect(passagesOf(rule, `${text}\n县防汛办公室\n2024年5月3日`)).toEqual(['三项工作']);
  });
});
