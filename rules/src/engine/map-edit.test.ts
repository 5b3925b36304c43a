import { describe, expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import type { Language } from '../parse/model.ts';
import { applyEdits } from './apply-fixes.ts';
import { toSourceEdits } from './map-edit.ts';

/** The source after `passage` of its first block's visible text has been replaced. */
function replaced(source: string, language: Language, passage: string, newText: string): string {
  const parsed = parse(source, language);
  const block = parsed.blocks.find((candidate) => candidate.text.includes(passage));
  if (block === undefined) throw new Error(`no block shows ${passage}`);
  const start = block.text.indexOf(passage);
  return applyEdits(
    source,
    toSourceEdits(source, block, parsed.masks, { start, end: start + passage.length, newText }),
  );
}

describe('deleting visible text', () => {
  it.each([
    ['plain text', 'plaintext', '先登记，再留影；', '，再留影', '先登记；'],
    ['a whole tag pair', 'html', '<p>先登记，<b>再留影</b>；</p>', '，再留影', '<p>先登记；</p>'],
    [
      'half of a tag pair keeps the tags',
      'html',
      '<p>先登记，<b>再留影并存档</b>；</p>',
      '再留影',
      '<p>先登记，<b>并存档</b>；</p>',
    ],
    ['nested emptied pairs', 'html', '<p>甲<b><i>乙</i></b>丙</p>', '乙', '<p>甲丙</p>'],
    ['across the end of a pair', 'html', '<p>甲<b>乙丙</b>丁戊</p>', '丙丁', '<p>甲<b>乙</b>戊</p>'],
    ['Markdown strong', 'markdown', '先登记，**再留影**；', '，再留影', '先登记；'],
    ['a Markdown link', 'markdown', '见[附表](a.md)，照办。', '附表', '见，照办。'],
    ['an entity inside', 'html', '<p>甲乙&nbsp;丙丁</p>', '乙丙', '<p>甲丁</p>'],
    ['a soft break inside', 'markdown', '甲乙\n丙丁', '乙丙', '甲丁'],
  ] as const)('%s', (_, language, source, passage, expected) => {
    expect(replaced(source, language, passage, '')).toBe(expected);
  });
});

describe('replacing and inserting', () => {
  it('puts the new text where the old began and keeps marks', () => {
    expect(replaced('一朵**红花**开', 'markdown', '红花', '粉花')).toBe('一朵**粉花**开');
  });

  it('inserts right after the character before', () => {
    const parsed = parse('他说“好**的**。', 'markdown');
    const block = parsed.blocks[0];
    if (block === undefined) throw new Error('no block');
    const at = block.text.indexOf('。');
    const edits = toSourceEdits(parsed.source, block, parsed.masks, { start: at, end: at, newText: '”' });
    expect(applyEdits(parsed.source, edits)).toBe('他说“好**的”**。');
  });
});
