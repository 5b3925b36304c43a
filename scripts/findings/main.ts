import { rmSync, writeFileSync } from 'node:fs';
import { difference, isEmpty } from './diff.ts';
import { readDocuments } from './documents.ts';
import { keyedDocuments } from './keys.ts';
import { linter } from './lint.ts';
import { recallOf } from './recall.ts';
import { recordsOf } from './record.ts';
import { renderDifferences } from './render-diff.ts';
import { renderRecall } from './render-recall.ts';
import { orphanSnapshots, readSnapshot, renderSnapshot, snapshotFile } from './snapshot.ts';

/**
 * `npm run findings [-- --write | --recall]`: shows how the findings on the test documents differ from the recorded
 * ones, and fails if they do. With `--write` records them; with `--recall` shows how many planted defects are found.
 */
function main(args: readonly string[]): void {
  const documents = readDocuments();
  const lint = linter();
  if (args.includes('--recall')) {
    process.stdout.write(renderRecall(recallOf(keyedDocuments(documents), lint)));
    return;
  }
  const runs = documents.map((document) => {
    const records = recordsOf(document.text, lint(document));
    return { document, records, ...difference(readSnapshot(document), records), name: document.name };
  });
  process.stdout.write(renderDifferences(runs));
  const orphans = orphanSnapshots(documents);
  if (args.includes('--write')) {
    for (const { document, records } of runs) writeFileSync(snapshotFile(document), renderSnapshot(records));
    for (const file of orphans) rmSync(file);
    return;
  }
  for (const file of orphans) process.stderr.write(`${file}: no such document\n`);
  if (orphans.length === 0 && runs.every(isEmpty)) return;
  process.stderr.write('The findings changed; look at them, then run npm run findings -- --write and commit.\n');
  process.exitCode = 1;
}

main(process.argv.slice(2));
