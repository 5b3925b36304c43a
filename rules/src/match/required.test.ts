import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../registry.generated.ts';
import { filterOf } from './filter.ts';
import { countOf, matchesOf } from './matches.ts';
import { patternList } from './pattern-list.ts';
import { requiredWords } from './required.ts';

const TEXTS: readonly string[] = REGISTRY.flatMap(({ meta }) =>
  [...meta.examples.map(({ bad }) => bad), ...meta.allows].map((sample) =>
    typeof sample === 'string' ? sample : sample.text,
  ),
);
const PATTERNS: readonly RegExp[] = REGISTRY.flatMap(({ meta }) =>
  (meta.triggers ?? []).filter((trigger) => trigger instanceof RegExp),
);

describe('the words a pattern cannot do without', () => {
  it.each<readonly [RegExp, readonly string[] | undefined]>([
    [/红花/u, ['红花']],
    [/红花|蓝草/u, ['红花', '蓝草']],
    [/年(?:度|月)报/u, ['年度报', '年月报']],
    [/[一二]个/u, ['一个', '二个']],
    [/\d+年/u, ['年']],
    [/(?:红)?花/u, ['花', '红花']],
    [/红*花+/u, ['花']],
    [/(?:红花){2,}/u, ['红花红花']],
    [/(?<名>红)花\k<名>/u, ['红花']],
    [/^.{0,6}红(?!花)[^，]{4,}(?:蓝草|绿叶)$/u, ['蓝草', '绿叶']],
    [/(?<=红)花(?=草)/u, ['花']],
    [/\u7ea2\u{82b1}/u, ['红花']],

    [/[一-丁]/u, ['一', '丁']],
    [/红花|.*/u, undefined],
    [/(?:红花)?/u, undefined],
    [/[^红]/u, undefined],
    [/\p{Script=Han}{2}/u, undefined],
    [/abc/iu, undefined],
  ])('of %s', (pattern, words) => {
    const found = requiredWords(pattern);
    expect(found === undefined ? undefined : [...found].sort()).toEqual(
      words === undefined ? undefined : [...words].sort(),
    );
  });

  it('are in every text that the patterns of the rules match', () => {
    expect(PATTERNS.length).toBeGreaterThan(20);
    let matched = 0;
    for (const pattern of PATTERNS) {
      const words = requiredWords(pattern) ?? [];
      const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, ''));
      for (const text of TEXTS) {
        if (!once.test(text)) continue;
        matched++;
        expect(
          words.some((word) => text.includes(word)),
          `${pattern.source} in ${text}`,
        ).toBe(true);
      }
    }
    expect(matched).toBeGreaterThan(100);
  });
});

describe('a filter', () => {
  it('lets every pattern through that matches', () => {
    for (let from = 0; from < PATTERNS.length; from += 31) {
      const some = PATTERNS.slice(from, from + 31);
      const mayMatch = filterOf(some);
      for (const text of TEXTS) {
        const bits = mayMatch(text);
        some.forEach((pattern, place) => {
          if ((bits & (1 << place)) === 0) expect(text.search(pattern), `${pattern.source} in ${text}`).toBe(-1);
        });
      }
    }
  });

  it('stops most of what does not match', () => {
    const mayMatch = filterOf([/红花/u, /蓝草/u]);
    expect(mayMatch('一朵红花')).toBe(1);
    expect(mayMatch('天色已晚')).toBe(0);
  });
});

describe('a list of patterns', () => {
  it('finds what its patterns find one by one', () => {
    const patterns = [/红花?/gu, /\d+/gu, /(草)\1/gu];
    const list = patternList(patterns);
    for (const text of ['红花和12朵红', '草草收场3次', '天色已晚', '']) {
      const expected = patterns.flatMap((pattern, place) =>
        [...text.matchAll(pattern)].map((match) => ({ place, at: match.index, text: match[0] })),
      );
      expect(list.matches(text).map(({ place, match }) => ({ place, at: match.index, text: match[0] }))).toEqual(
        expected,
      );
    }
  });

  it('gets past empty matches, also behind a rare character', () => {
    for (const text of ['红红𠮷花', '', '𠮷']) {
      expect(matchesOf(text, /红*/gu).map((match) => match.index)).toEqual(
        [...text.matchAll(/红*/gu)].map((match) => match.index),
      );
    }
    expect(countOf('红红花', /红/gu)).toBe(2);
  });
});
