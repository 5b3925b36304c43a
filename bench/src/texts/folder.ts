import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAWED_SHARE, plainReport } from './report.ts';

/** Fills a folder with `count` plain reports of `chars` characters each, and nothing else; other seeds, other reports. */
export function fillFolder(folder: string, count: number, chars: number, seed: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const text = plainReport({ chars, seed: seed + index, flawed: FLAWED_SHARE });
    writeFileSync(join(folder, `report-${String(index).padStart(5, '0')}.txt`), text);
  }
}
