import { writeFileSync } from 'node:fs';
import { buildShipped } from './build.ts';
import { runEditor } from './editor/run.ts';
import { runInProcess } from './in-process/run.ts';
import { describeMachine } from './machine.ts';
import { told } from '../../scripts/lib/told.mjs';
import { readOptions, SCRIPT } from './options.ts';
import { PAGE } from './paths.ts';
import { installPeers } from './peers/install.ts';
import { runBatch } from './processes/batch.ts';
import { runOneFile } from './processes/one-file.ts';
import { runProfile } from './profile/run.ts';
import { renderPage } from './render/page.ts';
import type { BenchResult, Part } from './results.ts';

/**
 * `npm run bench [-- --quick --only PART --json FILE --write]`: our speed beside other linters, as a table and as JSON.
 * `npm run bench -- --profile`: our dearest rules and files.
 */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === undefined) {
    // Says how it is used, and ends.
    told(SCRIPT);
    return;
  }
  if (options.profile) {
    console.log(await runProfile(options.quick ? 20 : 150));
    return;
  }
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const trouble = installPeers(say);
  if (trouble !== undefined) say(`对照的工具没有装上，只测实话：${trouble}`);
  const troubles: { part: string; reason: string }[] = [];
  // A part that fails is named in the page; the others hold.
  const part = async <K extends Part>(
    name: string,
    key: K,
    measure: () => BenchResult[K] | Promise<BenchResult[K]>,
  ): Promise<Pick<BenchResult, K> | undefined> => {
    if (options.only !== undefined && options.only !== key) return undefined;
    say(`${name}……`);
    try {
      return { [key]: await measure() } as Pick<BenchResult, K>;
    } catch (error) {
      troubles.push({ part: name, reason: (error instanceof Error ? error.message : String(error)).slice(0, 300) });
      return undefined;
    }
  };
  buildShipped();
  const result: BenchResult = {
    schema: 1,
    machine: describeMachine(),
    quick: options.quick,
    ...(await part('在一个进程里', 'inProcess', () => runInProcess(options.quick))),
    ...(await part('编辑器', 'editor', () => runEditor(options.quick))),
    ...(await part('整个进程', 'batch', () => runBatch(options.quick))),
    ...(await part('一份文件', 'oneFile', () => runOneFile(options.quick))),
    troubles,
  };
  const page = renderPage(result);
  console.log(page);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  if (options.write) writeFileSync(PAGE, page);
}

await main(process.argv.slice(2));
