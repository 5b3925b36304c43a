import type { Overrides } from './assumptions.ts';
import type { Org, OrgSlot } from './model.ts';

/** Headcounts in the order they are written, with what each counts. */
export const ORG_LABELS: Readonly<Record<OrgSlot, string>> = {
  N: '全体人数',
  M: '中层以上人数',
  Y: '青年人数',
  D: '部门数（支部、下级单位同）',
};

/** The most a headcount may be. */
export const MOST = 10_000_000;

/** What the ledger needs beside the text. */
export interface BurdenSettings {
  readonly org: Org;
  readonly hours: Overrides;
}

/** Nothing set: formulas instead of figures, every assumption at its default. */
export const NO_BURDEN_SETTINGS: BurdenSettings = { org: {}, hours: {} };

/** True for the name of a headcount. */
export function isOrgSlot(name: string): name is OrgSlot {
  return Object.hasOwn(ORG_LABELS, name);
}

/** True for a value a headcount may have. */
export function isHeadcount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;
}

/** Reads `N=200,M=20,Y=60,D=10`, any part of it, in any order; a string is what is wrong with it, in Chinese. */
export function parseOrg(text: string): Org | string {
  const org: Partial<Record<OrgSlot, number>> = {};
  for (const part of text.split(/[,，]/u)) {
    const [name = '', value, ...rest] = part.split('=').map((side) => side.trim());
    if (!isOrgSlot(name)) return `“${part.trim()}”看不懂，应写作 N=200,M=20,Y=60,D=10。`;
    if (org[name] !== undefined) return `${name} 写了两次。`;
    const count = value !== undefined && /^\d+$/u.test(value) && rest.length === 0 ? Number(value) : undefined;
    if (!isHeadcount(count)) return `${name}（${ORG_LABELS[name]}）应为 0 至 ${String(MOST)} 的整数。`;
    org[name] = count;
  }
  return org;
}
