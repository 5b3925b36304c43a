/** A Markdown table, its columns padded so that it can be read on a console too; columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => width(row[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((wide, column) => pad(cells[column] ?? '', wide, column > 0)).join(' | ')} |`;
  const rule = widths.map((wide, column) => (column > 0 ? `${'-'.repeat(wide - 1)}:` : '-'.repeat(wide)));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function pad(cell: string, wide: number, right: boolean): string {
  const space = ' '.repeat(wide - width(cell));
  return right ? space + cell : cell + space;
}

/** Columns on a console: Chinese characters and full-width marks take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 2 : 1;
  return columns;
}
