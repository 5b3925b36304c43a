import { describe, expect, it } from 'vitest';
import { heatMap } from './heat-map.ts';
import { RULE_INFO } from './rule-info.ts';

const mapOf = (of: Parameters<typeof heatMap>[0]): ReturnType<typeof heatMap> => heatMap(of, RULE_INFO);

function files(...paths: readonly string[]): Parameters<typeof heatMap>[0] {
  return paths.map((path) => ({ path, total: 1, rules: { 'trace/ledger': 2 } }));
}

describe('the heat map', () => {
  it('counts by rule and folder; rules by count, folders by name', () => {
    const map = mapOf([
      { path: '总/乙/a.txt', total: 1, rules: { 'trace/ledger': 2, 'num/sum-mismatch': 1 } },
      { path: '总/甲/b.txt', total: 1, rules: { 'num/sum-mismatch': 3 } },
      { path: '总/乙/c.txt', total: 1, rules: { 'trace/ledger': 1 } },
    ]);
    expect(map.folders).toEqual(['乙', '甲']);
    expect(map.rules.map(({ rule, counts, total }) => [rule, counts, total])).toEqual([
      ['num/sum-mismatch', [1, 3], 4],
      ['trace/ledger', [3, 0], 3],
    ]);
  });

  it('keeps a folder with nothing in it: that it was read is a finding too', () => {
    expect(mapOf([...files('甲/a.txt'), { path: '乙/b.txt', total: 0, rules: {} }]).folders).toEqual(['乙', '甲']);
  });

  it('cuts deep trees to the level with few enough folders, and loses no finding', () => {
    const paths = Array.from({ length: 30 }, (_, i) => `县/镇${String(i % 3)}/村${String(i)}/a.txt`);
    const map = mapOf(files(...paths));
    expect(map.folders).toEqual(['镇0', '镇1', '镇2']);
    expect(map.rules[0]).toMatchObject({ counts: [20, 20, 20], total: 60 });
  });

  it('puts what is left of a wide tree together', () => {
    const paths = Array.from({ length: 40 }, (_, i) => `村${String(i + 10)}/a.txt`);
    const map = mapOf(files(...paths));
    expect(map.folders).toHaveLength(10);
    expect(map.folders.at(-1)).toBe('其他文件夹');
    expect(map.rules[0]?.counts.at(-1)).toBe(62);
    expect(map.rules[0]?.total).toBe(80);
  });

  it('says how many rules it leaves out', () => {
    const rules = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`num/r${String(i)}`, i + 1]));
    const map = mapOf([{ path: 'a.txt', total: 1, rules }]);
    expect(map.rules).toHaveLength(15);
    expect(map.leftOut).toBe(5);
    expect(map.folders).toEqual(['（未分文件夹）']);
  });

  it('reads folders of Windows paths', () => {
    expect(mapOf(files('C:\\文\\甲\\a.txt', 'C:\\文\\乙\\b.txt')).folders).toEqual(['乙', '甲']);
  });
});
