import {
  ASSUMPTIONS,
  isAssumable,
  isAssumption,
  isHeadcount,
  isOrgSlot,
  ORG_LABELS,
  parseOrg,
  type Org,
  type Overrides,
} from '@shihua/rules';
import { UsageError } from './usage-error.ts';

/** The headcounts of `--org`. Throws {@link UsageError} that says what is wrong. */
export function orgFlag(text: string | undefined): Org {
  if (text === undefined) return {};
  const org = parseOrg(text);
  if (typeof org === 'string') throw new UsageError(`--org：${org}`);
  return org;
}

/** The headcounts of a configuration file. */
export function orgOf(path: string, section: Readonly<Record<string, unknown>>): Org {
  for (const [name, value] of Object.entries(section)) {
    if (!isOrgSlot(name))
      throw new UsageError(`${path}：org：没有 ${name}，可用 ${Object.keys(ORG_LABELS).join('、')}。`);
    if (!isHeadcount(value)) throw new UsageError(`${path}：org.${name}：${ORG_LABELS[name]}应为不小于 0 的整数。`);
  }
  return section;
}

/** The assumptions a configuration file sets. */
export function burdenHours(path: string, section: Readonly<Record<string, unknown>>): Overrides {
  for (const [name, value] of Object.entries(section)) {
    if (!isAssumption(name)) throw new UsageError(`${path}：burdenHours：没有 ${name}。`);
    if (!isAssumable(value)) {
      const { label, unit } = ASSUMPTIONS[name];
      throw new UsageError(`${path}：burdenHours.${name}：“${label}”应为大于 0 的数（${unit}）。`);
    }
  }
  return section;
}
