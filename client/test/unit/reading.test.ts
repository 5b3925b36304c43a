import { describe, expect, test } from 'vitest';
import { readingText, textBar, totalText } from '../../src/report/reading.ts';

describe('reading', () => {
  test('shows both readings', () => {
    expect(readingText({ mustFix: 2, total: 41 })).toBe('必改 2 · 文风 41');
  });

  test('shows a good text without alarm and a fraction as a whole number', () => {
    expect(readingText({ mustFix: 0, total: 3.4 })).toBe('必改 0 · 文风 3');
  });

  test('keeps errors of a text that is too short for an index', () => {
    expect(readingText({ mustFix: 1, total: null })).toBe('必改 1 · 文风 —');
  });

  test('says nothing where there is nothing to read', () => {
    expect(readingText({ mustFix: 0, total: null })).toBeUndefined();
  });

  test('never turns a missing index into a number', () => {
    expect(totalText(null)).toBe('—');
    expect(totalText(0)).toBe('0');
  });

  test.each([
    [0, '□□□□□□□□□□'],
    [41, '■■■■□□□□□□'],
    [100, '■■■■■■■■■■'],
    [140, '■■■■■■■■■■'],
    [-5, '□□□□□□□□□□'],
  ])('draws %d', (value, drawn) => {
    expect(textBar(value)).toBe(drawn);
  });
});
