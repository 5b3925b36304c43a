import { writeFileSync } from 'node:fs';
import { runInProcess } from './in-process/run.ts';
import { describeMachine } from './machine.ts';
import { readOptions } from './options.ts';
import { PAGE } from './paths.ts';
import { installPeers } from './peers/install.ts';
import { renderPage } from './render/page.ts';
import type { BenchResult } from './results.ts';

/** `npm run bench [-- --quick --json FILE --write]`: our speed beside other linters, as a table and as JSON. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const trouble = installPeers(say);
  if (trouble !== undefined) say(`对照的工具没有装上，只测实话：${trouble}`);
  say('在一个进程里……');
  const result: BenchResult = {
    schema: 1,
    machine: describeMachine(),
    quick: options.quick,
    inProcess: await runInProcess(options.quick),
  };
  const page = renderPage(result);
  console.log(page);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  if (options.write) writeFileSync(PAGE, page);
}

await main(process.argv.slice(2));
