import { describe, expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import type { Language } from '../parse/model.ts';
import { normalise, sourceSpan } from './normalise.ts';
import { BARRIER, DATE, LEVEL, NAME, NUMBER, TITLE, UNIT } from './symbols.ts';

const SHOWN: ReadonlyMap<number, string> = new Map([
  [BARRIER, '|'],
  [NUMBER, 'N'],
  [DATE, 'D'],
  [TITLE, 'T'],
  [LEVEL, 'L'],
  [UNIT, 'U'],
  [NAME, 'P'],
]);

/** The symbols of a paragraph, classes as capitals. */
function symbolsOf(text: string, language: Language = 'plaintext'): string {
  const { symbols } = normalise(parse(text, language));
  return Array.from(symbols, (symbol) => SHOWN.get(symbol) ?? String.fromCharCode(symbol)).join('');
}

describe('normalise', () => {
  it.each([
    ['二〇二三年三月五日开工，花了1,200.50元。', 'D开工花了N元'],
    ['2024年开工，花了三万元，占12.5%。', 'D开工花了N元占N'],
    ['今年在全省推开。', 'D在全L推开'],
    ['去年在全市推开。', 'D在全L推开'],
    ['柳河镇水利局派人来修。', '柳河L水利U派人来修'],
    ['由周建平同志看管，欧阳海燕书记来过。', '由P同志看管P书记来过'],
    ['联系人：王丽，电话留在门房。', '联系人P电话留在门房'],
    ['王丽把电话留在门房。', '王丽把电话留在门房'],
    ['依照《关于修井的通知》（柳政〔2023〕7号）办理。', '依照TU理'],
    ['他说“好”，又说“这口井是我爷爷那一辈人挖的，谁也不许填”。', '他说好又说|'],
  ])('reads %s', (text, symbols) => {
    expect(symbolsOf(text)).toBe(symbols);
  });

  it('leaves out the form of a document and what is quoted', () => {
    const text = '关于修井的通知\n各村：\n旧井要修，绳子要换。\n柳河镇人民政府\n2023年3月5日';
    expect(symbolsOf(text)).toBe('|旧井要修绳子要换|');
    expect(symbolsOf('旧井要修。\n\n> 绳子要换。\n\n井台要砌。', 'markdown')).toBe('旧井要修|井台要砌');
  });

  it('leaves out clauses cited by number and set formulas', () => {
    expect(symbolsOf('按照《水井管理办法》第七条规定：井口应当加盖，夜间上锁。井台由村里砌。')).toBe(
      '按照T第N条规定|井台由L里砌',
    );
    expect(symbolsOf('向人大代表、政协委员表示感谢。井修好了。')).toBe('|井修好了');
  });

  it('keeps the exact place of every symbol, across marks and line breaks', () => {
    const source = '前言在这里，不算什么。\n\n旧井 **逐一** 清淘，2023年3月5日\n换了[井绳](a.md)。';
    const normalised = normalise(parse(source, 'markdown'));
    const spans = Array.from(normalised.symbols, (_, at) => sourceSpan(normalised, { start: at, end: at + 1 }));
    const texts = spans.map(({ start, end }) => source.slice(start, end));
    expect(texts.join('')).toBe('前言在这里不算什么旧井逐一清淘2023年3月5日换了井绳');
    const last = normalised.symbols.length;
    const whole = sourceSpan(normalised, { start: last - 9, end: last });
    expect(source.slice(whole.start, whole.end)).toBe('逐一** 清淘，2023年3月5日\n换了[井绳');
  });
});
