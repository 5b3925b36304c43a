import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupPlaces, type Group } from '../../src/findings/groups.ts';
import { distinct } from '../../src/findings/ids.ts';
import { familyOf, type Place } from '../../src/findings/place.ts';

function place(file: string, line: number, rule: string): Place {
  const at = { line, character: 0 };
  return {
    id: `${file} ${String(line)} ${rule}`,
    uri: `file:///w/${file}`,
    file,
    rule,
    level: 'info',
    message: 'm',
    range: { start: at, end: at },
  };
}

function outline(groups: readonly Group[]): readonly string[] {
  return groups.map(
    ({ key, places }) => `${key}: ${places.map(({ file, range }) => `${file}${String(range.start.line)}`).join(' ')}`,
  );
}

const families = ['trace', 'num'];
const places = [
  place('乙.txt', 2, 'num/sum-mismatch'),
  place('甲.txt', 9, 'trace/ledger'),
  place('甲.txt', 1, 'num/pct-no-base'),
  place('乙.txt', 0, 'trace/ledger'),
  place('乙.txt', 5, 'trace/ledger'),
];

describe('groupPlaces', () => {
  test('puts documents by path and their findings in the order of the text', () => {
    expect(outline(groupPlaces(places, 'file', families))).toEqual([
      'file:///w/乙.txt: 乙.txt0 乙.txt2 乙.txt5',
      'file:///w/甲.txt: 甲.txt1 甲.txt9',
    ]);
  });

  test('puts families in the given order, however many findings they have', () => {
    expect(outline(groupPlaces(places, 'family', ['num', 'trace']))).toEqual([
      'num: 乙.txt2 甲.txt1',
      'trace: 乙.txt0 乙.txt5 甲.txt9',
    ]);
  });

  test('keeps a family that is not in the order, behind the others', () => {
    const groups = groupPlaces([place('甲.txt', 0, 'new/rule'), ...places], 'family', families);
    expect(groups.map(({ key }) => key)).toEqual(['trace', 'num', 'new']);
  });

  test('keeps every finding once', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('甲.txt', '乙.txt', '丙.md'), fc.nat(20), fc.constantFrom('num/a', 'trace/b', 'x/c')),
    );
    fc.assert(
      fc.property(some, fc.constantFrom('file' as const, 'family' as const), (given, by) => {
        const all = given.map(([file, line, rule]) => place(file, line, rule));
        const grouped = groupPlaces(all, by, families).flatMap((group) => group.places);
        expect(new Set(grouped)).toEqual(new Set(all));
        expect(grouped).toHaveLength(all.length);
      }),
    );
  });

  test('has no groups for nothing', () => {
    expect(groupPlaces([], 'file', families)).toEqual([]);
  });
});

describe('distinct', () => {
  test('counts ids that come again', () => {
    expect(distinct(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a#2', 'a#3']);
  });
});

describe('familyOf', () => {
  test.each([
    ['num/sum-mismatch', 'num'],
    ['nameless', ''],
  ])('of %s is “%s”', (rule, family) => {
    expect(familyOf(rule)).toBe(family);
  });
});
