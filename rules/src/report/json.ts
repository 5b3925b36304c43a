import { contractReport } from './contract.ts';
import type { Report } from './model.ts';

/** The report as JSON: exactly what the contract names. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(contractReport(report), null, 2)}\n`;
}
