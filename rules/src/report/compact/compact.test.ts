import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../engine/config.ts';
import { createEngine } from '../../engine/engine.ts';
import { REGISTRY } from '../../registry.generated.ts';
import { sampleFile, sampleFinding } from '../../testing/sample-report.ts';
import { reportFile } from '../build.ts';
import { compactFile, expandFile } from './file.ts';
import { decodeWords, encodeWords } from './words.ts';

describe('words as places', () => {
  it('give the text back and hold no character of the document', () => {
    const chars = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '1', '，', '\n', '𠮷') });
    fc.assert(
      fc.property(chars, chars, (text, document) => {
        const words = encodeWords(text, document);
        expect(decodeWords(JSON.parse(JSON.stringify(words)) as typeof words, document)).toBe(text);
        for (const char of JSON.stringify(words).match(/[甲乙丙丁，𠮷]/gu) ?? []) expect(document).not.toContain(char);
      }),
    );
  });
});

describe('a compact file', () => {
  const engine = createEngine(REGISTRY, { ...DEFAULT_CONFIG, drafts: true });
  const texts = REGISTRY.flatMap(({ meta }) =>
    meta.examples.map(({ bad }) =>
      typeof bad === 'string'
        ? { text: bad, language: 'plaintext' as const }
        : { language: 'plaintext' as const, ...bad },
    ),
  );

  it('makes the same file again, for the examples of every rule', () => {
    let findings = 0;
    for (const { text, language } of texts) {
      const file = reportFile('甲/a.txt', 'utf-8', text, engine.analyze({ text, language }));
      const compact = JSON.parse(JSON.stringify(compactFile(file, text))) as ReturnType<typeof compactFile>;
      expect(expandFile(compact, text, file)).toEqual(file);
      findings += file.findings.length;
    }
    expect(findings).toBeGreaterThan(texts.length);
  });

  it('holds no word of its text', () => {
    for (const { text, language } of texts) {
      const file = reportFile('a.txt', 'utf-8', text, engine.analyze({ text, language }));
      const kept = JSON.stringify(compactFile(file, text));
      for (const char of new Set(kept.match(/\p{Script=Han}/gu) ?? [])) expect(text).not.toContain(char);
    }
  });

  it('keeps places in other documents and tasks, these without their words', () => {
    const text = '各村每月报一次台账。';
    const file = sampleFile(
      'a.txt',
      [
        sampleFinding('cross/plagiarism', 'warning', {
          text: text.slice(4, 8),
          related: [{ path: 'b.txt', start: 0, end: 4, message: '相同' }],
        }),
      ],
      {
        burden: {
          personHours: { low: 1, likely: 2, high: 3 },
          items: [
            { text: '每月报一次台账', start: 2, end: 9, group: '各村', act: '台账', frequency: '每月', hours: 1.5 },
          ],
        },
      },
    );
    const compact = compactFile(file, text);
    expect(expandFile(compact, text, file)).toEqual(file);
    expect(JSON.stringify(compact)).not.toMatch(/台账|各村|每月/u);
  });

  it('is refused where it names a message that the rule does not have', () => {
    const text = '各组建立走访工作台账。';
    const compact = compactFile(
      reportFile('a.txt', 'utf-8', text, engine.analyze({ text: `关于走访的通知\n${text}`, language: 'plaintext' })),
      text,
    );
    const spoilt = JSON.parse(JSON.stringify(compact).replaceAll('"id":"', '"id":"x')) as typeof compact;
    expect(() => expandFile(spoilt, text, { path: 'a.txt', encoding: 'utf-8' })).toThrow('no message');
  });
});
