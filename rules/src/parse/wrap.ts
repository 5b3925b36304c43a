import type { Stretch } from './stretch.ts';

const MIN_LINES = 8;
const TERMINAL = /[。！？；：”』」）】!?;:.]$/u;

/**
 * The width at which a text was hard-wrapped, or undefined. Such a text breaks lines at a constant width in the
 * middle of sentences, so that a line is no paragraph.
 */
export function wrapWidth(source: string, lines: readonly Stretch[]): number | undefined {
  if (lines.length < MIN_LINES) return undefined;
  const texts = lines.map((line) => source.slice(line.start, line.end).trimEnd());
  const counts = new Map<number, number>();
  for (const text of texts) counts.set(text.length, (counts.get(text.length) ?? 0) + 1);
  let width = 0;
  for (const length of counts.keys()) width = Math.max(width, length);
  if (width < 20 || width > 90) return undefined;
  const full = texts.filter((text) => text.length >= width - 3);
  if (full.length < lines.length * 0.6) return undefined;
  const cut = full.filter((text) => !TERMINAL.test(text));
  return cut.length >= full.length * 0.6 ? width : undefined;
}
