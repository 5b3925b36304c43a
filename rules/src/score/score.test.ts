import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../engine/config.ts';
import { createEngine } from '../engine/engine.ts';
import type { Analysis } from '../engine/types.ts';
import { REGISTRY } from '../registry.generated.ts';
import { parse } from '../parse/parse.ts';
import { placesOf } from './places.ts';
import { scoreOf, weighables } from './score.ts';
import { sectionsOf } from './sections.ts';

const ENGINE = createEngine(REGISTRY, { ...DEFAULT_CONFIG, stage: 'review' });

function analyze(text: string): Analysis {
  return ENGINE.analyze({ text, language: 'plaintext' });
}

const SOLID =
  '镇水利站于5月6日前清完东渠、西渠的淤泥，共三公里，由李家村和王家村各出八个人，工钱每天一百五十元，从水利专款里付，验收单交水利站保存，没有清完的渠段六月以前再清一次。';
const HOLLOW =
  '要切实提高思想认识，进一步增强责任感和使命感，高度重视，精心组织。要切实加强组织领导，不断完善工作机制，确保各项工作落到实处、取得实效。要进一步凝聚共识、凝心聚力，奋力开创各项工作新局面，不断提升工作水平，切实把各项工作做实做细。';

describe('scoreOf', () => {
  it('gives no index for under 100 字, and says so', () => {
    expect(scoreOf(analyze('各村于6月5日前报送名单。'))).toEqual({
      total: null,
      worst: null,
      parts: null,
      reason: 'too-short',
      version: 2,
    });
  });

  it('gives no index where a rule crashed', () => {
    const analysis = analyze(SOLID.repeat(2));
    const crashed: Analysis = { ...analysis, crashed: [{ rule: 'num/full-coverage', error: 'x' }] };
    expect(scoreOf(crashed)).toMatchObject({ total: null, parts: null, reason: 'rule-crashed' });
  });

  it('is low for a short notice that says what is to be done, and high for talk', () => {
    expect(scoreOf(analyze(`关于清理水渠的通知\n${SOLID}\n${SOLID.replace('5月6日', '5月9日')}`)).total).toBeLessThan(
      10,
    );
    expect(scoreOf(analyze(`关于做好有关工作的通知\n${HOLLOW}\n${HOLLOW}`)).total).toBeGreaterThan(50);
  });

  it('rests on the findings: without them it is 0', () => {
    const analysis = analyze(`${HOLLOW}\n${SOLID}`);
    expect(scoreOf(analysis).total).toBeGreaterThan(0);
    expect(scoreOf({ ...analysis, findings: [] }).total).toBe(0);
    expect(placesOf(weighables(analysis), analysis.chars).total).toBe(scoreOf(analysis).total);
  });

  it('finds an empty section among good ones', () => {
    const text = [`一、总体要求`, HOLLOW, '二、清理水渠', SOLID, '三、修补路面', SOLID, SOLID].join('\n');
    const { total, worst } = scoreOf(analyze(text));
    expect(worst).not.toBeNull();
    expect(text.slice(worst?.start, worst?.end)).toBe(`一、总体要求\n${HOLLOW}`);
    expect(worst?.total).toBeGreaterThan((total ?? 0) + 10);
  });
});

describe('sectionsOf', () => {
  it('cuts a text without headings by length', () => {
    const text = Array.from({ length: 12 }, () => SOLID).join('\n');
    const sections = sectionsOf(parse(text, 'plaintext'), 100);
    expect(sections).toHaveLength(3);
    expect(sections[0]?.start).toBe(0);
    for (const { chars } of sections) expect(chars).toBeGreaterThanOrEqual(300);
  });

  it('has none where there is only one', () => {
    expect(sectionsOf(parse(SOLID, 'plaintext'), 50)).toEqual([]);
  });
});
