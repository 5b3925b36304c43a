/** A table with its heading, as GitHub reads it. Cells must be escaped already. */
export function table(title: string, heads: readonly string[], rows: readonly string[]): string {
  return [title, '', row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}

/** One row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that Markdown and its tables leave as it is. */
export function cell(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|~#&!]/gu, (char) => `\\${char}`);
}
