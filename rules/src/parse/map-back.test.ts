import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSource } from '../text/offset-map.ts';
import { OBJECT } from './build-blocks.ts';
import type { Language } from './model.ts';
import { parse } from './parse.ts';

const PIECES = [
  '停水',
  '关于修路的通知',
  '一、',
  '（二）',
  '3.',
  '第一条 ',
  '，',
  '。',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '　',
  '\uFEFF',
  '𠮷',
  '\uD842',
  '*',
  '**',
  '***市',
  '_',
  '`',
  '```\n',
  '# ',
  '> ',
  '- ',
  '1. ',
  '|',
  '| --- |\n',
  '---\n',
  '[',
  ']',
  '(a.md)',
  '![',
  '<p>',
  '</p>',
  '<br>',
  '<!-- ',
  ' -->',
  '<script>',
  '&nbsp;',
  '&amp;',
  '\\*',
  '~~',
  'http://a.example',
];

const source = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const language = fc.constantFrom<Language>('plaintext', 'markdown', 'html');

describe('parse', () => {
  it('never throws, and every visible character is the character of the source it maps to', () => {
    fc.assert(
      fc.property(source, language, (text, read) => {
        const { blocks } = parse(text, read);
        for (const block of blocks) {
          for (let at = 0; at < block.text.length; at++) {
            const char = block.text.charAt(at);
            const span = toSource(block.map, { start: at, end: at + 1 });
            if (char !== OBJECT) expect(text.slice(span.start, span.end)).toBe(char);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps blocks and masks in order, inside the source and apart', () => {
    fc.assert(
      fc.property(source, language, (text, read) => {
        const { blocks, masks } = parse(text, read);
        for (const list of [blocks.map((block) => block.source), masks]) {
          let end = 0;
          for (const span of list) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(blocks.map((block) => block.index)).toEqual(blocks.map((_, index) => index));
      }),
      { numRuns: 400 },
    );
  });
});
