import { describe, expect, it } from 'vitest';
import type { Level } from '../rule/levels.ts';
import { indexOf, loadOf } from './calibrate.ts';
import { placesOf } from './places.ts';
import { weigh, type Weighable } from './weigh.ts';

const TEXT = '甲乙丙丁戊己庚辛壬癸'.repeat(40);

function found(rule: Weighable['rule'], start: number, end: number, level: Level = 'info'): Weighable {
  return { rule, level, start, end, text: TEXT.slice(start, end) };
}

function masses(findings: readonly Weighable[]): readonly (readonly [rule: string, mass: number])[] {
  return weigh(findings).map(({ finding, mass }) => [finding.rule, Math.round(mass * 100) / 100] as const);
}

describe('weigh', () => {
  it('counts the 字 a finding covers, by level, with something for the finding itself', () => {
    expect(masses([found('empty/measure', 0, 20)])).toEqual([['empty/measure', 20]]);
    expect(masses([found('empty/measure', 0, 20, 'hint')])).toEqual([['empty/measure', 14]]);
    expect(masses([found('brand/method-coinage', 0, 4)])).toEqual([['brand/method-coinage', 19]]);
    expect(masses([found('struct/long-sentence', 0, 100)])).toEqual([['struct/long-sentence', 20]]);
  });

  it('counts a passage once in a part, for the heaviest finding', () => {
    expect(masses([found('empty/claim', 0, 20, 'hint'), found('empty/measure', 10, 30)])).toEqual([
      ['empty/measure', 20],
      ['empty/claim', 7],
    ]);
    const twice = [found('trace/evidence-demand', 0, 6), found('trace/duplicate-evidence', 0, 6)];
    expect(masses(twice).map(([, mass]) => mass)).toEqual([21, 0]);
  });

  it('counts what is left on both sides of a heavier finding, and lets it be cut in two', () => {
    const weighed = masses([found('empty/claim', 0, 100, 'hint'), found('empty/measure', 40, 60)]);
    expect(weighed).toEqual([
      ['empty/measure', 20],
      ['empty/claim', 56],
    ]);
  });

  it('counts it in each part that it belongs to', () => {
    expect(masses([found('empty/measure', 0, 20), found('struct/parallel-run', 0, 20)])).toHaveLength(2);
  });

  it('leaves out tags and link targets, and what the tool says of itself', () => {
    const text = '<span class="a b">加强领导</span>[见附件](http://a.example/b/c.html)';
    const finding: Weighable = { rule: 'empty/measure', level: 'info', start: 0, end: text.length, text };
    expect(masses([finding])).toEqual([['empty/measure', 7]]);
    expect(masses([found('shihua/unused-suppression', 0, 20)])).toEqual([]);
  });
});

describe('places', () => {
  const findings = [
    found('trace/ledger', 0, 10),
    found('empty/measure', 100, 140),
    found('empty/stance', 200, 260),
    found('slogan/calls', 210, 220),
    found('struct/parallel-run', 205, 250),
    found('brand/method-coinage', 300, 304),
  ];

  it('lists the heaviest first, with what lies inside them', () => {
    const { places } = placesOf(findings, 400);
    expect(places.map(({ finding }) => finding.rule)).toEqual([
      'empty/stance',
      'empty/measure',
      'trace/ledger',
      'brand/method-coinage',
    ]);
    expect(places[0]?.covers.map(({ rule }) => rule)).toEqual(['struct/parallel-run', 'slogan/calls']);
  });

  it('says what the total becomes without the first three', () => {
    const { total, count, without } = placesOf(findings, 400);
    expect(count).toBe(3);
    expect(without).toBe(Math.round(indexOf(loadOf('packaging', 19 / 400))));
    expect(without).toBeLessThan(total);
    const left = findings.filter(({ rule }) => rule === 'brand/method-coinage');
    expect(placesOf(left, 400).total).toBe(without);
  });

  it('keeps to a part where one is asked for', () => {
    const { places, count } = placesOf(findings, 400, 'packaging');
    expect(places.map(({ finding }) => finding.rule)).toEqual(['struct/parallel-run', 'brand/method-coinage']);
    expect(count).toBe(2);
    expect(placesOf(findings, 400, 'numbers')).toMatchObject({ places: [], count: 0 });
  });

  it('gives each place the points that go when it alone is mended', () => {
    const { places, total } = placesOf([found('empty/measure', 0, 40)], 400);
    expect(Math.round(places[0]?.points ?? 0)).toBe(total);
  });

  it('does not let a rule about the whole text take in what it happens to cover', () => {
    const { places } = placesOf([found('slogan/preamble-hat', 0, 400), found('slogan/calls', 10, 20)], 400);
    expect(places).toHaveLength(2);
  });
});
