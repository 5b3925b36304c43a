import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LineIndex } from '@shihua/rules';
import { isRecord } from '../../is-record.ts';
import { decode } from './decode.ts';
import { errorCode, ReadError } from './read-error.ts';

/** The configuration file of a project: looked for from a folder upward. */
export const CONFIG_NAME = '.shihuarc.json';

/** A configuration file as read. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** The configuration file that holds for a folder: its own, else the nearest above. Rejects with {@link ReadError}. */
export async function findConfigFile(folder: string): Promise<ConfigFile | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, CONFIG_NAME);
    const text = await readConfigFile(path, path);
    if (text !== undefined) return { path, text };
    if (dirname(at) === at) return undefined;
  }
}

/** Text of a configuration file; undefined where there is none. Rejects with {@link ReadError} for the path `shown`. */
export async function readConfigFile(path: string, shown: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new ReadError(shown, '配置文件无法读取。');
  }
  try {
    return decode(bytes).text;
  } catch {
    throw new ReadError(shown, '配置文件的编码无法识别，请存为 UTF-8。');
  }
}

/** The object a configuration file holds, its keys unchecked. Throws {@link ReadError}. */
export function parseConfigFile({ path, text }: ConfigFile): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const place = jsonPlace(text, error instanceof Error ? error.message : '');
    throw new ReadError(path, `不是有效的 JSON${place}。`);
  }
  if (!isRecord(parsed)) throw new ReadError(path, '应为对象 {…}。');
  return parsed;
}

/** Where a text stops being JSON, as far as the complaint of the parser tells. */
function jsonPlace(text: string, complaint: string): string {
  if (complaint.includes('end of JSON')) return '：没有写完，或缺少括号';
  const offset = /at position (\d+)/u.exec(complaint)?.[1];
  if (offset === undefined) return '';
  const { line, character } = new LineIndex(text).placeAt(Number(offset));
  return `：第 ${String(line + 1)} 行第 ${String(character + 1)} 字附近有误`;
}
