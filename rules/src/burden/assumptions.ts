import type { Hours } from './model.ts';

/** One assumption of the model: a row that a user may read and override. */
export interface Assumption extends Hours {
  readonly label: string;
  /** Unit of the three figures. */
  readonly unit: string;
  /** Where the figure comes from; `估计` where it rests on nothing but experience. */
  readonly source: string;
}

const ESTIMATE = '估计';

const row = (
  label: string,
  unit: string,
  [low, likely, high]: readonly [number, number, number],
  source = ESTIMATE,
): Assumption => ({ label, unit, low, likely, high, source });

/** Every figure the ledger uses and the text does not state. */
export const ASSUMPTIONS = {
  meeting: row('一场会，未写时长', '小时', [1, 2, 4]),
  study: row('一次集中学习，未写时长', '小时', [1, 2, 3]),
  day: row('一天的会', '小时', [6, 8, 8], '每日工作8小时'),
  week: row('一周的会', '小时', [30, 40, 40], '每周工作40小时'),
  essayChars: row('心得、总结未写字数时', '字', [500, 1000, 2000]),
  writingSpeed: row('写心得', '字/小时', [1000, 500, 250]),
  copyingSpeed: row('抄写一遍', '字/小时', [2000, 1500, 1000]),
  plagiarism: row('查重一篇', '小时', [0.1, 0.2, 0.4]),
  material: row('一份方案、计划、清单、汇报', '小时', [2, 4, 8]),
  draft: row('一份总结稿、讲话稿、调研报告', '小时', [8, 16, 32]),
  progress: row('报一次情况', '小时', [0.5, 1, 3]),
  form: row(
    '填一张表',
    '小时',
    [0.15, 0.29, 0.6],
    '由《半月谈》2025年3月11日的报道推算：12人九成时间填7.5万份报表，每份17分钟',
  ),
  exam: row('考一次', '小时', [0.3, 0.5, 1]),
  examSetting: row('出一次题', '小时', [1.5, 3, 6]),
  ledgerWeek: row('台账，按周或更勤', '小时', [0.3, 0.5, 1]),
  ledgerMonth: row('台账，按月', '小时', [1, 2, 4]),
  ledgerQuarter: row('台账，按季或更少', '小时', [2, 4, 8]),
  evidence: row('留一次签到、照片', '小时', [0.25, 0.5, 1]),
  inspection: row('迎一次检查', '小时', [4, 8, 16]),
  selfCheck: row('自查一次', '小时', [2, 4, 8]),
  contest: row('参加一次征文、竞赛', '小时', [2, 4, 8]),
  digital: row('打卡、转发一次', '小时', [0.02, 0.05, 0.1]),
  publicity: row('一篇信息、宣传稿', '小时', [1, 2, 4]),
  display: row('一期板报、展板', '小时', [3, 6, 12]),
  irregular: row('“定期”“不定期”未写次数时', '次/年', [2, 4, 12]),
} as const satisfies Readonly<Record<string, Assumption>>;

/** The name of an assumption. */
export type AssumptionId = keyof typeof ASSUMPTIONS;

/** Likely values a user sets instead of the defaults. */
export type Overrides = Readonly<Partial<Record<AssumptionId, number>>>;

/** The assumptions under a user's values; low and high keep their proportion to the likely value. */
export function assumptionsWith(overrides: Overrides): Readonly<Record<AssumptionId, Assumption>> {
  const entries = Object.entries(ASSUMPTIONS) as readonly (readonly [AssumptionId, Assumption])[];
  return Object.fromEntries(
    entries.map(([id, base]) => {
      const value = overrides[id];
      if (value === undefined) return [id, base];
      const scale = value / base.likely;
      return [id, { ...base, low: base.low * scale, likely: value, high: base.high * scale, source: '设置' }];
    }),
  ) as Readonly<Record<AssumptionId, Assumption>>;
}

/** True for the name of an assumption. */
export function isAssumption(name: string): name is AssumptionId {
  return Object.hasOwn(ASSUMPTIONS, name);
}

/** True for a value an assumption may have: above 0, and no more than a year of anybody's work. */
export function isAssumable(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value <= 10_000;
}
