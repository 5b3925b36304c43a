import { describe, expect, it } from 'vitest';
import { applyEdits } from '../engine/apply-fixes.ts';
import { createEngine } from '../engine/engine.ts';
import type { Analysis, Finding } from '../engine/types.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import { parse } from '../parse/parse.ts';
import type { SampleText } from '../rule/types.ts';
import { linksByPath, SimilarityIndex } from '../similarity/similarity-index.ts';
import { countChars } from '../text/chars.ts';
import { wordingProblems } from './wording.ts';

/** Lints a sample with one rule alone, drafts on, in stage review unless the sample says otherwise. */
export function analyzeWith(rule: AnyRule, sample: string | SampleText): Analysis {
  const { text, genre, language, stage } = typeof sample === 'string' ? ({ text: sample } as SampleText) : sample;
  const engine = createEngine([rule], {
    genre: genre ?? 'auto',
    stage: stage ?? 'review',
    rules: {},
    options: {},
    drafts: true,
  });
  return engine.analyze({ text, language: language ?? 'plaintext' });
}

/** The findings of one rule in a sample; a crash of the rule is an error. */
export function findingsOf(rule: AnyRule, sample: string | SampleText): readonly Finding[] {
  if (rule.run.scope === 'workspace') return workspaceFindings(rule, sample);
  const analysis = analyzeWith(rule, sample);
  expect(analysis.crashed).toEqual([]);
  return analysis.findings.filter((finding) => finding.rule === rule.meta.id);
}

/** Sorts after every other name, so that the sample is the later document. */
const SAMPLE_PATH = '\uffff.txt';

function workspaceFindings(rule: AnyRule, sample: string | SampleText): readonly Finding[] {
  const { text, language, stage, others }: SampleText = typeof sample === 'string' ? { text: sample } : sample;
  const index = new SimilarityIndex();
  index.set(SAMPLE_PATH, parse(text, language ?? 'plaintext'));
  for (const other of others ?? []) index.set(other.path, parse(other.text, 'plaintext'));
  const links = linksByPath(index.copies()).get(SAMPLE_PATH) ?? [];
  const config = { genre: 'auto', stage: stage ?? 'review', rules: {}, options: {}, drafts: true } as const;
  const engine = createEngine([rule], config);
  const { findings, crashed } = engine.analyzeLinks({ text, language: language ?? 'plaintext' }, links);
  expect(crashed).toEqual([]);
  return findings;
}

/** The passages a rule finds in a sample, in order. */
export function passagesOf(rule: AnyRule, sample: string | SampleText): readonly string[] {
  const text = typeof sample === 'string' ? sample : sample.text;
  return findingsOf(rule, sample).map((finding) => text.slice(finding.start, finding.end));
}

/** The sample after the fix with this title (the first fix when none is named) of its nth finding. */
export function fixedText(rule: AnyRule, sample: string | SampleText, title?: string, nth = 0): string {
  const text = typeof sample === 'string' ? sample : sample.text;
  const finding = findingsOf(rule, sample)[nth];
  const fix = finding?.fixes.find((candidate) => title === undefined || candidate.title === title);
  if (fix === undefined) throw new Error(`no fix ${title ?? ''} on finding ${String(nth)}`);
  return applyEdits(text, fix.edits);
}

const name = (sample: string | SampleText): string =>
  (typeof sample === 'string' ? sample : sample.text).replaceAll('\n', '⏎').slice(0, 60);

/** Runs a rule's own examples, near misses and wording as tests. Call it from the rule's test file. */
export function testRule(rule: AnyRule): void {
  const { meta } = rule;
  describe(meta.id, () => {
    for (const example of meta.examples) {
      it(`finds: ${name(example.bad)}`, () => {
        expect(passagesOf(rule, example.bad)).toEqual(example.hits);
        for (const finding of findingsOf(rule, example.bad)) {
          expect(wordingProblems(finding.message)).toEqual([]);
          expect(countChars(finding.message)).toBeLessThanOrEqual(45);
        }
      });
      if (example.good !== undefined) {
        const good: SampleText =
          typeof example.bad === 'string' ? { text: example.good } : { ...example.bad, text: example.good };
        it(`accepts: ${name(good)}`, () => {
          expect(passagesOf(rule, good)).toEqual([]);
        });
      }
      if (example.fixed !== undefined) {
        it(`mends: ${name(example.bad)}`, () => {
          expect(fixedText(rule, example.bad)).toBe(example.fixed);
        });
      }
    }
    for (const sample of meta.allows) {
      it(`allows: ${name(sample)}`, () => {
        expect(passagesOf(rule, sample)).toEqual([]);
      });
    }
  });
}
