import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { autocorrect } from '../in-process/contenders/autocorrect.ts';
import { zhlint } from '../in-process/contenders/zhlint.ts';
import { loadPeers } from '../peers/load.ts';

/**
 * Another linter as a whole process: reads every file of a folder and counts what it finds, nothing more. It prints no
 * findings, while ours does.
 */
async function main([name = '', packages = '', folder = '', resultFile = '']: readonly string[]): Promise<void> {
  const peers = loadPeers(packages);
  const contender = name === 'zhlint' ? await zhlint(peers) : autocorrect(peers);
  let findings = 0;
  let unread = 0;
  for (const file of readdirSync(folder)) {
    const found = await contender.run(readFileSync(join(folder, file), 'utf8'), 'plaintext');
    if (found === undefined) unread++;
    else findings += found;
  }
  writeFileSync(resultFile, JSON.stringify({ findings, unread }));
}

await main(process.argv.slice(2));
