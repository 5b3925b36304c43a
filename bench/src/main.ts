import { createRequire } from 'node:module';
import { createEngine, DEFAULT_CONFIG, REGISTRY } from '@shihua/rules';
import { interleave } from './measure.ts';
import { reportText } from './text.ts';

/** `npm run bench`: our engine against a bare scan of the text and AutoCorrect, on one 20,000-character report. */
const CHARS = 20_000;
const ROUNDS = 9;
const SLICE_MS = 150;

interface AutoCorrect {
  lintFor(text: string, filename: string): { readonly lines: readonly unknown[] };
}
const autocorrect = createRequire(import.meta.url)('autocorrect-node') as AutoCorrect;

const text = reportText(CHARS, 20261124);
const cold = (): unknown => createEngine(REGISTRY, DEFAULT_CONFIG);
let engine = createEngine(REGISTRY, DEFAULT_CONFIG);
const findings = engine.analyze({ text, language: 'plaintext' }).findings.length;

const timings = interleave(
  [
    { name: 'scan', run: () => scan(text) },
    {
      name: 'shihua, nothing cached',
      run: () => {
        engine = createEngine(REGISTRY, DEFAULT_CONFIG);
        return engine.analyze({ text, language: 'plaintext' });
      },
    },
    { name: 'shihua, one paragraph edited', run: () => engine.analyze({ text: edited(), language: 'plaintext' }) },
    { name: 'building the engine', run: cold },
    { name: 'autocorrect lint', run: () => autocorrect.lintFor(text, 'report.txt').lines.length },
  ],
  ROUNDS,
  SLICE_MS,
);

const base = timings[0]?.median ?? NaN;
console.log(
  `Node ${process.version}, ${CHARS} characters, ${REGISTRY.length} rules, ${findings} findings; median of ${ROUNDS} interleaved rounds`,
);
for (const { name, median, min, max } of timings) {
  console.log(
    `${name.padEnd(30)} ${median.toFixed(3)} ms  (${min.toFixed(3)}–${max.toFixed(3)})  ${(median / base).toFixed(0)} scans`,
  );
}

/** One pass over the code units: the cost below which nothing that reads the text can go. */
function scan(source: string): number {
  let sum = 0;
  for (let i = 0; i < source.length; i++) sum += source.charCodeAt(i);
  return sum;
}

/** The text with one character typed in the middle, a different one each time. */
function edited(): string {
  const middle = text.length >> 1;
  return `${text.slice(0, middle)}${String.fromCharCode(0x4e00 + Math.floor(Math.random() * 5000))}${text.slice(middle)}`;
}
