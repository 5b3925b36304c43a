import { rmSync, writeFileSync } from 'node:fs';
import { told } from '../lib/told.mjs';
import { difference, isEmpty } from './diff.ts';
import { readDocuments } from './documents.ts';
import { keyedDocuments } from './keys.ts';
import { linter } from './lint.ts';
import { recallOf } from './recall.ts';
import { recordsOf } from './record.ts';
import { renderDifferences } from './render-diff.ts';
import { renderRecall } from './render-recall.ts';
import { orphanSnapshots, readSnapshot, renderSnapshot, snapshotFile } from './snapshot.ts';

const usage = `用法：npm run findings [-- --write | --recall]
列出测试文稿上的结果与快照的差别：+ 新增，− 消失，~ 改变；有差别时退出码为 1。
  --write   逐条看过之后，更新快照
  --recall  列出有缺陷的文稿里查出和漏掉的`;

/** Shows how the findings on the test documents differ from the recorded ones, and fails if they do. */
function main(): void {
  const { values } = told({ usage, options: { write: { type: 'boolean' }, recall: { type: 'boolean' } } });
  const documents = readDocuments();
  const lint = linter();
  if (values.recall === true) {
    process.stdout.write(renderRecall(recallOf(keyedDocuments(documents), lint)));
    return;
  }
  const runs = documents.map((document) => {
    const records = recordsOf(document.text, lint(document));
    return { document, records, ...difference(readSnapshot(document), records), name: document.name };
  });
  process.stdout.write(renderDifferences(runs));
  const orphans = orphanSnapshots(documents);
  if (values.write === true) {
    for (const { document, records } of runs) writeFileSync(snapshotFile(document), renderSnapshot(records));
    for (const file of orphans) rmSync(file);
    return;
  }
  for (const file of orphans) process.stderr.write(`${file}: no such document\n`);
  if (orphans.length === 0 && runs.every(isEmpty)) return;
  process.stderr.write('The findings changed; look at them, then run npm run findings -- --write and commit.\n');
  process.exitCode = 1;
}

main();
