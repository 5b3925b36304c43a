import { expect, it } from 'vitest';
import type { Finding } from '../../rules/src/index.ts';
import { readDocuments } from './documents.ts';
import { keyedDocuments, type Defect, type KeyedDocument } from './keys.ts';
import { linter } from './lint.ts';
import { RECALL_FLOOR, recallOf } from './recall.ts';
import { renderRecall } from './render-recall.ts';

const text = '全年办会12场，参加9人次，取得显著成效。';

function documentWith(defect: Defect): KeyedDocument {
  return { name: 'x', text, language: 'plaintext', defects: [defect] };
}

function finding(rule: Finding['rule'], words: string): Finding {
  const start = text.indexOf(words);
  return {
    rule,
    start,
    end: start + words.length,
    level: 'warning',
    messageId: 'found',
    message: '',
    fixes: [],
    related: [],
    fingerprint: '',
    shown: false,
    covers: [],
  };
}

const defect: Defect = { rules: ['num/renci-vs-sessions'], text: '参加9人次', why: '少于场次' };

it.each([
  ['the same rule on the passage', finding('num/renci-vs-sessions', '9人次'), 1],
  ['the same rule elsewhere', finding('num/renci-vs-sessions', '全年办会'), 0],
  ['the same rule touching the passage', finding('num/renci-vs-sessions', '人次，取得显著成效'), 0],
  ['another rule on the passage', finding('num/renci-vs-people', '9人次'), 0],
])('%s', (_, found, expected) => {
  expect(recallOf([documentWith(defect)], () => [found]).total.found).toBe(expected);
});

it('takes a finding anywhere for a defect of the whole document', () => {
  const whole = documentWith({ ...defect, text: '' });
  expect(recallOf([whole], () => [finding('num/renci-vs-sessions', '全年')]).total).toEqual({
    planted: 1,
    found: 1,
    shown: 0,
  });
});

it('names what was missed', () => {
  expect(recallOf([documentWith(defect)], () => []).missed).toEqual([{ name: 'x', defect }]);
});

it('finds no smaller share of the planted defects than before', () => {
  const recall = recallOf(keyedDocuments(readDocuments()), linter());
  expect(recall.total.found / recall.total.planted, renderRecall(recall)).toBeGreaterThanOrEqual(RECALL_FLOOR);
});
