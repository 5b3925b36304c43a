import { performance } from 'node:perf_hooks';
import { parseDocument, type CopyPair } from '@shihua/rules';
import { SimilarityIndex } from '@shihua/rules/similarity';
import { similarWorkspace, type Planted } from '@shihua/rules/testing/similar-workspace';

/**
 * `npx tsx --expose-gc bench/src/similar.ts [documents] [characters] [seed]`: indexes a generated workspace with 60
 * planted copies and prints what was found, the time and the memory.
 */
const [documents = 2000, characters = 5000, seed = 20261124] = process.argv.slice(2).map(Number);

const made = similarWorkspace(documents, characters, 60, seed);
const total = made.documents.reduce((sum, { text }) => sum + text.length, 0);
const before = memory();
const rssBefore = process.memoryUsage.rss() / 1024 / 1024;
const begin = performance.now();
const index = new SimilarityIndex();
for (const { path, text } of made.documents) index.set(path, parseDocument(text, 'plaintext'));
const indexed = performance.now();
const held = memory() - before;
const { pairs, groups } = index.copies();
const done = performance.now();
const peak = process.resourceUsage().maxRSS / 1024;

const found = made.planted.filter((planted) => pairs.some((pair) => isPair(pair, planted)));
const rest = pairs.filter((pair) => !made.planted.some((planted) => isPair(pair, planted)));
console.log(`Node ${process.version}, ${documents} documents, ${total} characters`);
console.log(`planted pairs found: ${found.length} of ${made.planted.length}; other pairs: ${rest.length}`);
for (const kind of ['copy', 'version', 'repeat', 'shared'] as const) {
  const list = groups.filter((group) => group.kind === kind);
  console.log(`groups of kind ${kind}: ${list.length}, places ${list.map(({ places }) => places.length).join(' ')}`);
}
console.log(`reading and indexing ${(indexed - begin).toFixed(0)} ms, comparing ${(done - indexed).toFixed(0)} ms`);
console.log(`index ${mebibytes(held)} MiB; process ${rssBefore.toFixed(0)} MiB before, at most ${peak.toFixed(0)} MiB`);

function isPair({ paths }: CopyPair, planted: Planted): boolean {
  return paths[0] === planted.paths[0] && paths[1] === planted.paths[1];
}

/** Bytes in use, buffers included; collected first where `--expose-gc` allows it. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
