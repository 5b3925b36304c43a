import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from './families.ts';

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
  /** Whose it is: what one author wrote is judged by a model that has seen nothing of that author. '' when not said. */
  readonly source: string;
  readonly genre: string;
  readonly rating: number;
  readonly text: string;
  readonly segments: readonly Segment[];
}

interface Line {
  readonly file: string;
  readonly class: string;
  readonly source: string;
  readonly genre: string;
  readonly rating: number;
  readonly segments: readonly (readonly [number, number])[];
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

/** Labelled documents that are not in the format of docs/gold.md; the message names the line and what is wrong. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

/**
 * Reads a folder in the gold format (`labels.jsonl` beside the documents), or undefined where there is none. Throws
 * {@link GoldError}.
 */
export function readGold(folder: string): readonly GoldDocument[] | undefined {
  const list = join(folder, 'labels.jsonl');
  if (!existsSync(list)) return undefined;
  const lines = readFileSync(list, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail = (message: string): never => {
      throw new GoldError(`${list} 第 ${String(index + 1)} 行：${message}`);
    };
    return [toDocument(folder, parseLine(line, fail), fail)];
  });
}

type Fail = (message: string) => never;

function parseLine(line: string, fail: Fail): Line {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return fail('不是有效的 JSON。');
  }
  const {
    file,
    class: name,
    source = '',
    genre,
    rating,
    segments,
    labels,
  } = isRecord(parsed) ? parsed : fail('应为对象 {…}。');
  if (typeof source !== 'string') return fail('source 应为文字。');
  if (typeof file !== 'string' || typeof name !== 'string' || typeof genre !== 'string')
    return fail('file、class 和 genre 应为文字。');
  if (typeof rating !== 'number') return fail('rating 应为 0 到 100 的数。');
  if (!Array.isArray(segments) || !segments.every(isPair)) return fail('segments 应为 [[起, 止], …]。');
  if (!isRecord(labels) || !Object.values(labels).every(isLabels))
    return fail(`labels 应为 {"段号": ["标签"]}，标签可用 ${LABELS.join('、')}。`);
  if (Object.keys(labels).some((key) => !(Number(key) >= 1 && Number(key) <= segments.length)))
    return fail(`labels 的段号应在 1 到 ${String(segments.length)} 之间。`);
  return { file, class: name, source, genre, rating, segments, labels: labels as Line['labels'] };
}

/** The labels there are; see docs/gold.md. */
const LABELS: readonly string[] = ['Es', 'Ec', 'Ev', ...FAMILIES];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger) && value[0] <= value[1];
}

function isLabels(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((label) => LABELS.includes(label as string));
}

/** Offsets in the file count code points; everything here counts UTF-16 units. */
function toDocument(folder: string, line: Line, fail: Fail): GoldDocument {
  const path = join(folder, line.file);
  if (!existsSync(path)) return fail(`没有文件 ${path}。`);
  const text = readFileSync(path, 'utf8');
  const units: number[] = [0];
  for (const char of text) units.push((units.at(-1) ?? 0) + char.length);
  const at = (offset: number): number =>
    units[offset] ?? fail(`段的起止 ${String(offset)} 在文稿之外（共 ${String(units.length - 1)} 个字符）。`);
  return {
    file: line.file,
    class: line.class,
    source: line.source,
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
