/** The value of `shihua.rules` with one rule switched off; what else is there stays, of whatever kind it is. */
export function withRuleOff(value: unknown, rule: string): Readonly<Record<string, unknown>> {
  return { ...(isRecord(value) ? value : {}), [rule]: 'off' };
}

/** Whether a value of `shihua.rules` says something about a rule. */
export function namesRule(value: unknown, rule: string): boolean {
  return isRecord(value) && rule in value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
