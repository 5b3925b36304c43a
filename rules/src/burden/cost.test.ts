import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOfText } from '../testing/ledger-of.ts';
import { ASSUMPTIONS, assumptionsWith, isAssumable } from './assumptions.ts';
import { parseOrg } from './org.ts';

const ORG = { N: 200, M: 20, Y: 60, D: 10 };
const notice = (sentence: string): string => `关于岗位练兵的通知\n各科室：\n${sentence}`;

function formulaOf(sentence: string, org = ORG, hours = {}): string {
  const [item] = ledgerOfText(notice(sentence), { org, hours }).items;
  return `${item?.formula ?? ''} = ${item?.hours === null ? '?' : String(Math.round((item?.hours.likely ?? 0) * 100) / 100)}`;
}

describe('the working', () => {
  it.each([
    ['召开全体职工大会，会期两天。', '200人 × 1次 × 16小时 = 3200'],
    ['召开全体职工大会，会期一周。', '200人 × 1次 × 40小时 = 8000'],
    ['召开全体职工大会。', '200人 × 1次 × 2小时 = 400'],
    ['各科室每月组织一次集中学习，每次90分钟。', '200人 × 12次 × 1.5小时 = 3600'],
    ['中层以上干部撰写2000字心得体会。', '20人 × 1次 × 2000字 ÷ 500字/小时 = 80'],
    ['每名党员提交学习体会。', '200人 × 1次 × 1000字 ÷ 500字/小时 = 400'],
    ['各科室每月报送信息2篇。', '10个 × 12次 × 2篇 × 2小时 = 480'],
    ['各科室每周填报进度表。', '10个 × 52次 × 0.29小时 = 150.8'],
    ['各科室建立练兵台账，按月更新。', '10个 × 12次 × 2小时 = 240'],
    ['各科室建立练兵台账，每周更新。', '10个 × 52次 × 0.5小时 = 260'],
    ['定期召开全体职工大会。', '200人 × 4次 × 2小时 = 1600'],
    ['每个科室推荐3人参加经验交流会。', '10个 × 3人 × 1次 × 2小时 = 60'],
    ['全体党员每日在学习平台打卡。', '200人 × 250次 × 0.05小时 = 2500'],
  ])('%s', (sentence, expected) => {
    expect(formulaOf(sentence)).toBe(expected);
  });

  it('stands alone where the headcount is not known, and says which is wanted', () => {
    const ledger = ledgerOfText(notice('青年职工每季度参加一次考试。'), { org: { N: 5 }, hours: {} });
    expect(ledger.items[0]).toMatchObject({ hours: null, formula: 'Y人 × 4次 × 0.5小时' });
    expect(ledger).toMatchObject({ total: null, missing: ['Y'] });
  });

  it('names every assumption it rests on, and none where the text says all', () => {
    const [open] = ledgerOfText(notice('定期召开全体职工大会。')).items;
    expect(open?.basis).toHaveLength(2);
    expect(open?.basis[0]).toBe('一场会，未写时长：2小时（1–4，估计）');
    const [told] = ledgerOfText(notice('召开全体职工大会，会议时间90分钟。')).items;
    expect(told?.basis).toEqual([]);
  });
});

describe('the total', () => {
  it('is null without headcounts and 0 for a text that asks nothing where they are known', () => {
    expect(ledgerOfText(notice('各科室修好自己的门。')).total).toBeNull();
    expect(ledgerOfText(notice('各科室修好自己的门。'), { org: ORG, hours: {} }).total).toEqual({
      low: 0,
      likely: 0,
      high: 0,
    });
  });

  it('never falls when a task is added, and low is never above likely, nor likely above high', () => {
    const sentences = [
      '召开全体职工大会，会期半天。',
      '各科室每周填报进度表。',
      '青年职工撰写2500字学习体会，要求手写。',
      '县局将对各科室落实情况进行督查。',
      '中层以上干部每月参加一次闭卷考试。',
      '各科室建立学习台账，每月更新。',
    ];
    fc.assert(
      fc.property(fc.subarray(sentences), fc.constantFrom(...sentences), (some, one) => {
        const total = (list: readonly string[]): readonly number[] => {
          const {
            low = 0,
            likely = 0,
            high = 0,
          } = ledgerOfText(notice(list.join('\n')), { org: ORG, hours: {} }).total ?? {};
          return [low, likely, high];
        };
        const before = total(some);
        const after = total([...some.filter((each) => each !== one), one]);
        expect([...after].sort((a, b) => a - b)).toEqual(after);
        if (!some.includes(one)) expect(after[1]).toBeGreaterThan(before[1] ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the assumptions', () => {
  it('each have a range around the likely value and say where they come from', () => {
    for (const [id, { low, likely, high, label, unit, source }] of Object.entries(ASSUMPTIONS)) {
      expect([id, Math.min(low, high) <= likely && likely <= Math.max(low, high)]).toEqual([id, true]);
      expect([label, unit, source].every((text) => text.length > 0)).toBe(true);
    }
  });

  it('give way to what is set, with the range in proportion', () => {
    expect(formulaOf('召开全体职工大会。', ORG, { meeting: 3 })).toBe('200人 × 1次 × 3小时 = 600');
    expect(assumptionsWith({ meeting: 3 }).meeting).toMatchObject({ low: 1.5, likely: 3, high: 6, source: '设置' });
    expect(formulaOf('每名党员提交1000字心得。', ORG, { writingSpeed: 1000 })).toContain('1000字 ÷ 1000字/小时 = 200');
  });

  it('may be any number above nought', () => {
    expect([0.1, 1, 10_000].every(isAssumable)).toBe(true);
    expect([0, -1, Number.NaN, Infinity, 10_001, '2', null].some(isAssumable)).toBe(false);
  });
});

describe('headcounts', () => {
  it('are read in any order, with spaces and either comma', () => {
    expect(parseOrg('N=200,M=20,Y=60,D=10')).toEqual(ORG);
    expect(parseOrg(' D=3， N = 8 ')).toEqual({ D: 3, N: 8 });
    expect(parseOrg('N=0')).toEqual({ N: 0 });
  });

  it.each([
    ['', '看不懂'],
    ['200', '看不懂'],
    ['K=3', '看不懂'],
    ['n=3', '看不懂'],
    ['N', 'N（全体人数）应为'],
    ['N=', 'N（全体人数）应为'],
    ['N=-3', 'N（全体人数）应为'],
    ['N=2.5', 'N（全体人数）应为'],
    ['N=1e3', 'N（全体人数）应为'],
    ['N=99999999999', 'N（全体人数）应为'],
    ['N=1=2', 'N（全体人数）应为'],
    ['N=1,N=2', '两次'],
    ['N=1,', '看不懂'],
  ])('are refused with a word: %j', (text, message) => {
    expect(parseOrg(text)).toContain(message);
  });
});
