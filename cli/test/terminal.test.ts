import { describe, expect, it } from 'vitest';
import { fit, pad, width, wrap } from '../src/terminal.ts';

describe('terminal text', () => {
  it('counts two columns for Chinese, one for Latin, none for marks', () => {
    expect(width('通知abc')).toBe(7);
    expect(width('“至少100%”')).toBe(12);
    expect(width('e\u0301')).toBe(1);
    expect(width('𠮷')).toBe(2);
  });

  it('pads and cuts by columns', () => {
    expect(pad('通知', 6)).toBe('通知  ');
    expect(fit('关于召开会议的通知', 10)).toBe('关于召开…');
    expect(fit('通知', 4)).toBe('通知');
  });

  it('wraps by columns, with no closing mark at the start of a line and Latin words whole', () => {
    expect(wrap('请于六月前报送，不得迟报。', 14)).toEqual(['请于六月前报送，', '不得迟报。']);
    expect(wrap('见 num/at-least-max 一页', 20)).toEqual(['见 num/at-least-max', '一页']);
    expect(wrap('', 20)).toEqual([]);
  });
});
