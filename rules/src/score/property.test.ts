import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../engine/config.ts';
import { createEngine } from '../engine/engine.ts';
import { REGISTRY } from '../registry.generated.ts';
import { countChars } from '../text/chars.ts';
import { indexOf } from './calibrate.ts';
import { PARTS, type Part } from './families.ts';
import { loadsOf, scoreOf, weighables } from './score.ts';
import { weigh } from './weigh.ts';

// Rules that compare places of a text are off: they look for repetition and for order, which is what is varied here.
// These read the whole text but judge one place at a time.
const BY_PLACE: ReadonlySet<string> = new Set([
  'lang/dropped-word',
  'residue/x-placeholder',
  'struct/unbalanced-quotes',
]);
const ENGINE = createEngine(
  REGISTRY.filter(({ meta }) => meta.scope !== 'document' || BY_PLACE.has(meta.id)),
  { ...DEFAULT_CONFIG, stage: 'review', genre: 'report' },
);

const PLAIN = [
  '三月修好了东河桥，桥面铺了沥青，花去六十二万元。',
  '全年给四十一户人家通了自来水，水管从柳坪水厂接过来，一共七公里。',
  '粮站收了三百二十吨稻谷，每斤一元三角，钱在十月底付清。',
  '卫生院添了两台心电图机，由县医院的医生每周二来看病。',
  '小学的操场换了新土，排水沟挖深到半米，下雨以后半天就干。',
];

const FLAWED = [
  '我们要进一步提高政治站位，切实增强责任感和使命感，不断开创各项工作新局面。',
  '各项工作取得了明显成效，得到了群众的一致好评和充分肯定。',
  '要切实加强组织领导，进一步压实工作责任，确保各项措施落到实处。',
  '请各村建立工作台账，留存签到表和现场照片备查，按周报送进展情况。',
  '每人撰写心得体会不少于2000字，并纳入年度考核。',
  '群众满意率至少100%。',
  '创新推行“三心四快”工作法，打造“五星”服务品牌。',
  '活动定于X月X日在XX小学召开，由*县教育局承办。',
  '账目按《村务公开办法办理，贴在村委会门口。',
  '修路的的钱已经付清，收据在会计手里。',
  '今年工作更有高度、更有力度、更有温度、更有深度。',
];

const TITLE = '青石镇今年工作情况的报告';
const SENTENCES = [...PLAIN, ...FLAWED];

interface Read {
  readonly chars: number;
  readonly loads: Readonly<Record<Part, number>>;
  readonly total: number | null;
}

function read(paragraphs: readonly string[], times = 1): Read {
  const whole = Array.from({ length: times }, () => [TITLE, ...paragraphs]).flat();
  const analysis = ENGINE.analyze({ text: whole.join('\n'), language: 'plaintext' });
  expect(analysis.crashed).toEqual([]);
  return {
    chars: analysis.chars,
    loads: loadsOf(weigh(weighables(analysis)), analysis.chars),
    total: scoreOf(analysis).total,
  };
}

const AMONG = new Map(SENTENCES.map((sentence) => [sentence, read([...PLAIN, sentence, ...PLAIN])]));

/** The load of a sentence by itself: all there is in a text that is plain but for it, for its own length. */
function densityOf(sentence: string, part: Part): number {
  const { loads, chars } = AMONG.get(sentence) ?? read([]);
  return (loads[part] * chars) / countChars(sentence);
}

// Sums of the same terms in another order differ in the last digits.
const NEARLY = 1e-9;

const texts = fc.array(fc.constantFrom(...SENTENCES), { minLength: 6, maxLength: 14 });
const parts = fc.constantFrom(...PARTS);
const RUNS = { numRuns: 60 };

describe('the index', () => {
  it('has sentences of each kind to be tried with', () => {
    for (const part of PARTS) {
      expect(
        SENTENCES.some((sentence) => densityOf(sentence, part) > 0),
        part,
      ).toBe(true);
    }
    for (const sentence of PLAIN) expect(PARTS.map((part) => densityOf(sentence, part))).toEqual([0, 0, 0, 0, 0]);
  });

  it('never lowers a part when a sentence of the heaviest kind is added', () => {
    fc.assert(
      fc.property(texts, parts, fc.nat(14), (paragraphs, part, at) => {
        const heaviest = SENTENCES.reduce((a, b) => (densityOf(b, part) > densityOf(a, part) ? b : a));
        const more = paragraphs.toSpliced(at, 0, heaviest);
        expect(read(more).loads[part]).toBeGreaterThanOrEqual(read(paragraphs).loads[part] - NEARLY);
      }),
      RUNS,
    );
  });

  it('never raises a part when a flagged sentence above the mean is deleted', () => {
    fc.assert(
      fc.property(texts, parts, fc.nat(13), (paragraphs, part, index) => {
        const before = read(paragraphs).loads[part];
        const deleted = paragraphs[index % paragraphs.length] ?? '';
        fc.pre(densityOf(deleted, part) > before);
        const left = paragraphs.toSpliced(index % paragraphs.length, 1);
        expect(read(left).loads[part]).toBeLessThanOrEqual(before + NEARLY);
      }),
      RUNS,
    );
  });

  it('stays within 3 points when the text is repeated', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 4 }), (paragraphs, times) => {
        const once = read(paragraphs);
        const often = read(paragraphs, times);
        fc.pre(once.total !== null && often.total !== null);
        expect(Math.abs(often.total - once.total)).toBeLessThanOrEqual(3);
      }),
      RUNS,
    );
  });

  it('does not mind the order of paragraphs', () => {
    const shuffled = texts.chain((paragraphs) =>
      fc.tuple(
        fc.constant(paragraphs),
        fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length, maxLength: paragraphs.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([paragraphs, other]) => {
        expect(read(other).total).toBe(read(paragraphs).total);
      }),
      RUNS,
    );
  });

  it('is between 0 and 100, and no part is above the total', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const { total, loads } = read(paragraphs);
        fc.pre(total !== null);
        for (const part of PARTS) expect(Math.round(indexOf(loads[part]))).toBeLessThanOrEqual(total);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
  });
});
