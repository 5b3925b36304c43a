import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled stretch of a document, in UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly string[];
}

/** A labelled document. */
export interface GoldDocument {
  readonly file: string;
  readonly class: string;
  readonly genre: string;
  readonly rating: number;
  readonly text: string;
  readonly segments: readonly Segment[];
}

interface Line {
  readonly file: string;
  readonly class: string;
  readonly genre: string;
  readonly rating: number;
  readonly segments: readonly (readonly [number, number])[];
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

/** Reads a folder in the gold format (`labels.jsonl` beside the documents), or undefined where there is none. */
export function readGold(folder: string): readonly GoldDocument[] | undefined {
  const list = join(folder, 'labels.jsonl');
  if (!existsSync(list)) return undefined;
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toDocument(folder, JSON.parse(line) as Line));
}

/** Offsets in the file count code points; everything here counts UTF-16 units. */
function toDocument(folder: string, line: Line): GoldDocument {
  const text = readFileSync(join(folder, line.file), 'utf8');
  const units: number[] = [0];
  for (const char of text) units.push((units.at(-1) ?? 0) + char.length);
  const at = (offset: number): number => units[offset] ?? text.length;
  return {
    file: line.file,
    class: line.class,
    genre: line.genre,
    rating: line.rating,
    text,
    segments: line.segments.map(([start, end], index) => ({
      start: at(start),
      end: at(end),
      labels: line.labels[String(index + 1)] ?? [],
    })),
  };
}
