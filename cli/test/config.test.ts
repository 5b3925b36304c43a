import { describe, expect, it } from 'vitest';
import { parseConfig, type FileConfig } from '../src/config.ts';
import { UsageError } from '../src/usage-error.ts';

const parse = (text: string): FileConfig => parseConfig({ path: 'c.json', text });

describe('a configuration file', () => {
  it('is read with the defaults for what it leaves out', () => {
    const text = '{"$schema":"x","stage":"audit","genre":"speech","drafts":true,"rules":{"num/at-least-max":"hint"}}';
    expect(parse(text).config).toEqual({
      stage: 'audit',
      genre: 'speech',
      drafts: true,
      rules: { 'num/at-least-max': 'hint' },
      options: {},
    });
    expect(parse('{}').config.stage).toBe('review');
  });

  it('holds headcounts and assumptions of the burden', () => {
    const text = '{"org":{"N":200,"D":10},"burdenHours":{"meeting":1.5}}';
    expect(parse(text).burden).toEqual({ org: { N: 200, D: 10 }, hours: { meeting: 1.5 } });
    expect(parse('{}').burden).toEqual({ org: {}, hours: {} });
  });

  it.each([
    ['{', 'c.json：不是有效的 JSON'],
    ['', 'c.json：不是有效的 JSON：没有写完'],
    ['{\n  "rules": {"num/at-least-max": "off",}\n}', 'JSON：第 2 行第 39 字附近有误。'],
    ['# 设置', 'c.json：不是有效的 JSON。'],
    ['[]', 'c.json：应为对象'],
    ['{"stages":"audit"}', 'c.json：stages：没有这个设置'],
    ['{"stage":"final"}', 'c.json：stage：只能是 draft'],
    ['{"genre":1}', 'c.json：genre：只能是 auto'],
    ['{"drafts":"yes"}', 'c.json：drafts：只能是 true'],
    ['{"rules":[]}', 'c.json：rules：应为对象'],
    ['{"rules":{"num/none":"off"}}', 'c.json：rules：没有规则 num/none'],
    ['{"rules":{"num/at-least-max":"loud"}}', 'c.json：rules.num/at-least-max：级别只能是'],
    ['{"org":{"K":1}}', 'c.json：org：没有 K，可用 N、M、Y、D'],
    ['{"org":{"N":-1}}', 'c.json：org.N：全体人数应为'],
    ['{"burdenHours":{"tea":1}}', 'c.json：burdenHours：没有 tea'],
    ['{"burdenHours":{"exam":0}}', 'c.json：burdenHours.exam：“考一次”应为大于 0'],
    ['{"options":{"num/at-least-max":3}}', 'c.json：options.num/at-least-max：应为对象'],
  ])('is refused by file and key: %s', (text, message) => {
    expect(() => parse(text)).toThrow(UsageError);
    expect(() => parse(text)).toThrow(message);
  });
});
