import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as rest } from 'node:timers/promises';
import { DIST, WORK } from '../paths.ts';
import { quantile } from '../statistics.ts';
import { fillFolder } from '../texts/folder.ts';
import { editedDocument } from './documents.ts';
import { Editor } from './editor.ts';
import type { ReportResult } from './result.ts';

const FOLDER = join(WORK, 'reported');
const CHARS = 5000;
/** Of the document that is open while the report is made. */
const OPEN_CHARS = 20_000;
/** Milliseconds between two key strokes of somebody who types fast. */
const STROKE = 100;
const WARMUP = 20;

/** How often to measure, and on how much. */
export interface ReportEffort {
  readonly documents: number;
  readonly rounds: number;
  /** Key strokes while nothing else goes on. */
  readonly strokes: number;
}

/** Times the report of a folder with one thread and with two, in turn, and typing while a report is made. */
export async function measureReport({ documents, rounds, strokes }: ReportEffort): Promise<ReportResult> {
  fillFolder(FOLDER, documents, CHARS, 20_000);
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await timeReport(1));
    two.push(await timeReport(2));
  }
  return { documents, chars: CHARS, one, two, typing: await timeTyping(strokes) };
}

async function timeReport(workers: number): Promise<number> {
  const editor = new Editor(join(DIST, 'server.cjs'));
  try {
    await editor.initialize({ workers });
    const begin = performance.now();
    await editor.report(FOLDER);
    return performance.now() - begin;
  } finally {
    editor.close();
  }
}

async function timeTyping(strokes: number): Promise<ReportResult['typing']> {
  const editor = new Editor(join(DIST, 'server.cjs'));
  const text = editedDocument(OPEN_CHARS);
  const line = text.split('\n').length >> 1;
  let typed = 0;
  const stroke = async (): Promise<number> => {
    await rest(STROKE);
    const begin = performance.now();
    await editor.replace(line, 0, String.fromCharCode(0x4e00 + typed++));
    await editor.pull();
    return performance.now() - begin;
  };
  try {
    await editor.initialize();
    await editor.open(text);
    for (let i = 0; i < WARMUP; i++) await stroke();
    const idle: number[] = [];
    while (idle.length < strokes) idle.push(await stroke());
    const during: number[] = [];
    const making = { done: false };
    const made = editor.report(FOLDER).finally(() => {
      making.done = true;
    });
    while (!making.done) during.push(await stroke());
    await made;
    return { idle: quantile(idle, 0.95), during: quantile(during, 0.95), strokes: during.length };
  } finally {
    editor.close();
  }
}
