import { describe, expect, it } from 'vitest';
import { BlockFacts, type SentenceFacts } from '../../engine/units.ts';
import { buildDigests } from '../../guards/build-digests.ts';
import { buildMatcher } from '../../lexicon/matcher.ts';
import { SHARED_TABLES } from '../../lexicon/shared.ts';
import { parse } from '../../parse/parse.ts';
import type { Genre } from '../../rule/levels.ts';
import { readFeatures } from './features.ts';
import { CONCRETENESS_TABLES, openSlots, reasonsOf, THRESHOLDS } from './index.ts';
import { scorerOf } from './model.ts';
import { MODEL } from './model.generated.ts';
import type { SlotName } from './types.ts';

const MATCHER = buildMatcher(SHARED_TABLES);

function sentences(text: string, genre: Genre): readonly SentenceFacts[] {
  const parsed = parse(text, 'plaintext');
  const [block] = parsed.blocks;
  const [digest] = buildDigests(parsed, { genre, stage: 'review' });
  if (block === undefined || digest === undefined) throw new Error('no block');
  return new BlockFacts(block, digest, MATCHER).sentences.map(({ unit }) => unit);
}

function nth(index: number, text: string, genre: Genre): SentenceFacts {
  const unit = sentences(text, genre)[index];
  if (unit === undefined) throw new Error('no sentence');
  return unit;
}

const sentence = (text: string, genre: Genre = 'report'): SentenceFacts => nth(0, text, genre);
const later = (text: string): SentenceFacts => nth(1, text, 'report');

function filled(text: string, slot: SlotName): string | undefined {
  const unit = sentence(text);
  const span = unit.slots[slot];
  return span === undefined ? undefined : unit.text.slice(span.start, span.end);
}

describe('slots', () => {
  it('finds who, what, when and how much where they stand', () => {
    const text = '区教育局于6月底前给12所学校装好电梯。';
    expect(filled(text, 'who')).toBe('教育局');
    expect(filled(text, 'what')).toBeDefined();
    expect(filled(text, 'when')).toContain('6月底');
    expect(filled(text, 'howMuch')).toContain('12所');
  });

  it('does not take everybody for somebody', () => {
    expect(filled('各部门要密切配合。', 'who')).toBeUndefined();
    expect(filled('全体同志要共同努力。', 'who')).toBeUndefined();
  });

  it('does not take set numerals for amounts', () => {
    expect(filled('坚持两个毫不动摇。', 'howMuch')).toBeUndefined();
    expect(filled('打造“三个高地”。', 'howMuch')).toBeUndefined();
    expect(filled('新建“120”急救点3个。', 'howMuch')).toContain('3个');
  });

  it('lists the open slots in order', () => {
    expect(openSlots(sentence('要不断开创新局面。').slots)).toEqual(['who', 'what', 'when', 'howMuch']);
  });
});

describe('discourse', () => {
  it.each([
    ['各镇要在5月前清完河道。', 'directive', 'instruct'],
    ['进一步加强日常管理。', 'directive', 'instruct'],
    ['本办法所称住户，是指常住的家庭。', 'norm', 'norm'],
    ['热岛是指城区气温高于郊区的现象。', 'other', 'define'],
    ['一年来，服务水平明显提升，取得了显著成效。', 'report', 'report'],
    ['这件事意义重大，影响深远。', 'speech', 'evaluate'],
    ['主要任务基本完成，取得了重大进展。', 'report', 'report'],
  ] as const)('%s', (text, genre, expected) => {
    expect(sentence(text, genre).discourse).toBe(expected);
  });
});

describe('emptiness', () => {
  it('is never read into a legal norm', () => {
    const text = '要进一步加强管理，切实提高水平，不断完善机制。';
    expect(sentence(text, 'directive').emptiness.verdict).not.toBe('filled');
    expect(sentence(text, 'norm').emptiness.verdict).toBe('filled');
  });

  it('asks more of a sentence outside official prose', () => {
    for (const { weak, clear } of Object.values(THRESHOLDS)) expect(weak).toBeLessThanOrEqual(clear);
    expect(THRESHOLDS.other.weak).toBeGreaterThan(THRESHOLDS.report.weak);
  });

  it('gives way to a figure', () => {
    expect(sentence('要进一步加强管理，切实提高水平，投诉降到每月5件以下。').emptiness.verdict).toBe('filled');
  });

  it('names the features that tipped it', () => {
    const reasons = reasonsOf(sentence('要进一步加强管理，切实提高水平，不断完善机制。'), 3);
    expect(reasons).toHaveLength(3);
    expect(reasons.every(({ points }) => points > 0)).toBe(true);
  });
});

describe('the lead of a paragraph', () => {
  const leads = (text: string): readonly string[] =>
    [...readFeatures(sentence(text)).keys()].filter((name) => name.includes('领'));

  it('is a short sentence with more to come', () => {
    const rest = '今年修好机耕路3条，补种果苗1200株，两处滴灌5月通水，合作社的冷库也能用了。';
    expect(leads(`扩大果品种植。${rest}`)).toEqual(['领句14', '领句22', '领句32', '领句动头']);
    expect(leads(`扩大果品种植。${rest}${rest}`)).toContain('领长段');
    expect(leads(`果品。${rest}`)).not.toContain('领句动头');
    expect(leads('——果品种植继续扩大。')).toEqual(['破折领句']);
  });

  it('may stand on a line of its own', () => {
    const below = '今年修好机耕路3条，补种果苗1200株，两处滴灌5月通水，合作社的冷库也能用了。'.repeat(3);
    expect(leads(`扩大果品种植。\n${below}`)).toContain('领长段');
    expect(leads('扩大果品种植。\n南坡种梨12亩。')).toEqual([]);
  });

  it('is no sentence that stands alone, is long, or comes later', () => {
    expect(leads('扩大果品种植。')).toEqual([]);
    expect(leads(`今年要把山前三个村的果园、苗圃、冷库、晒场都管好用好，各家都要有人学会修枝。还要防霜。`)).toEqual([]);
    expect(later('南坡种梨。扩大果品种植。北坡种枣。').leadsTo).toBe(0);
  });

  it('makes a sentence less of an empty one', () => {
    const alone = sentence('持续优化营商环境。').emptiness.score;
    expect(sentence('持续优化营商环境。窗口增到9个。').emptiness.score).toBeLessThan(alone);
  });
});

describe('the model', () => {
  const names = Object.keys(MODEL.weights);

  it('is small, and holds no character sequence of more than four', () => {
    expect(names.length).toBeLessThanOrEqual(600);
    const grams = names.filter((name) => name.startsWith('「')).map((name) => name.slice(1, -1));
    expect(grams.length).toBeGreaterThan(0);
    expect(grams.filter((gram) => Array.from(gram).length > 4)).toEqual([]);
  });

  it('scores a sentence as the sum of its contributions', () => {
    const unit = sentence('要不断开创新局面。');
    const plain = scorerOf({ bias: -1, weights: { 无数: 2, '「局」': 4 } });
    expect(readFeatures(unit).get('无数')).toBe(1);
    expect(plain.score(unit)).toBeCloseTo(-1 + 2 + 4 * 0.5);
  });
});

describe('the tables', () => {
  it.each(CONCRETENESS_TABLES.map((table) => [table.id, table] as const))('%s lists every term once', (_, table) => {
    const terms = table.rows.map(({ term }) => term);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  it('guards short terms against word boundaries', () => {
    const terms = (text: string): readonly string[] =>
      CONCRETENESS_TABLES.flatMap((table) =>
        sentence(text)
          .hits(table)
          .map(({ term }) => term),
      );
    expect(terms('重大力量来自基层。')).not.toContain('大力');
    expect(terms('提高效率。')).not.toContain('高效');
    expect(terms('卫生机构共九家。')).not.toContain('生机');
    expect(terms('有效期三年。')).not.toContain('有效');
    expect(terms('大力推广。')).toContain('大力');
  });
});
