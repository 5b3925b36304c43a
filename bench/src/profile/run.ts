import { performance } from 'node:perf_hooks';
import { createEngine, DEFAULT_CONFIG, REGISTRY, type Engine } from '@shihua/rules';
import { scan } from '../in-process/contenders/scan.ts';
import { ROOT } from '../paths.ts';
import { figure } from '../render/figures.ts';
import { table } from '../render/table.ts';
import { FLAWED_SHARE, plainReport } from '../texts/report.ts';
import { sampleFiles } from './file-samples.ts';
import { RuleClock } from './rule-clock.ts';

const CHARS = 5000;
const DEAREST = 10;

/** The ten dearest rules and the ten dearest files of the sources, by `count` reports read cold: no text comes twice. */
export async function runProfile(count: number): Promise<string> {
  const clock = new RuleClock();
  const clocked = createEngine(clock.around(REGISTRY), DEFAULT_CONFIG);
  read(clocked, makeTexts(count, 1));
  clock.reset();
  const texts = makeTexts(count, 1 + count);
  read(clocked, texts);
  const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
  read(engine, makeTexts(count, 1));
  let whole = 0;
  const files = await sampleFiles(ROOT, () => {
    whole = read(engine, texts);
  });
  const chars = count * CHARS;
  const aScan = scanTime(texts);
  const rules = clock.spent.map(([rule, ms]) => [
    rule,
    figure((ms / chars) * 1e6),
    figure(ms / aScan),
    percent(ms / whole),
  ]);
  return [
    `## 规则和文件用的时间`,
    `${String(count)} 份 ${String(CHARS)} 字的报告，每份第一次读；共 ${figure((whole / chars) * 1e6)} 纳秒/字，即 ${figure(whole / aScan)} 次遍历。`,
    `最贵的规则（数量、标点、分句、句子是公用的，事先算好，不记在规则名下）：`,
    table(['规则', '纳秒/字', '次遍历', '占全部'], rules.slice(0, DEAREST)),
    `最贵的文件（不含它调用的）：`,
    table(
      ['文件', '占全部'],
      files.slice(0, DEAREST).map(([file, share]) => [file, percent(share)]),
    ),
    '',
  ].join('\n\n');
}

function makeTexts(count: number, seed: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    plainReport({ chars: CHARS, seed: seed + index, flawed: FLAWED_SHARE }),
  );
}

/** Milliseconds to read the texts. */
function read(engine: Engine, texts: readonly string[]): number {
  const begin = performance.now();
  for (const text of texts) engine.analyze({ text, language: 'plaintext' });
  return performance.now() - begin;
}

/** Milliseconds of a scan over the texts; the least of some, as it is short. */
function scanTime(texts: readonly string[]): number {
  const times = Array.from({ length: 20 }, () => {
    const begin = performance.now();
    for (const text of texts) void scan.run(text, 'plaintext');
    return performance.now() - begin;
  });
  return Math.min(...times);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
