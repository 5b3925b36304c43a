import type { Report } from './model.ts';

/** The report as JSON: exactly what the contract names. */
export function renderJson({ schema, tool, files, similar, errors }: Report): string {
  return `${JSON.stringify({ schema, tool, files, similar, errors }, null, 2)}\n`;
}
