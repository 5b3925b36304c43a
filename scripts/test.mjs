import { told } from './lib/told.mjs';
import { install, runKeepingEnd as run } from './lib/steps.mjs';

/**
 * All test layers, in the order in which a failure is cheapest to see. A layer that cannot run here prints SKIP and
 * why; under CI=true that is a failure. `npm test -- unit e2e` runs the named layers only.
 */
const node = process.execPath;
const npx = (...args) => run('npx', ['--no-install', ...args]);
const layers = [
  ['generated', () => npx('tsx', 'scripts/generate.ts', '--check')],
  ['findings', () => npx('tsx', 'scripts/findings/main.ts')],
  ['types', () => npx('tsc', '-b')],
  ['lint', () => npx('eslint', '.', '--max-warnings', '0')],
  ['format', () => npx('prettier', '--check', '--log-level', 'warn', '.')],
  ['build', () => run(node, ['scripts/build.mjs'])],
  ['unit', () => npx('vitest', 'run')],
  ['prose', () => run(node, ['scripts/own-prose.mjs'])],
  ['e2e', () => run(node, ['scripts/test-vscode.mjs'])],
  ['ui', () => run(node, ['scripts/test-ui.mjs'])],
];
/** Exit code by which a layer says that this machine lacks something it needs. */
const SKIPPED = 77;

const names = layers.map(([name]) => name).join(', ');
const usage = `npm test [-- LAYER…]: runs the named layers, or all of them: ${names}`;
const asked = told({ usage, places: layers.length }).places;
const unknown = asked.filter((name) => !layers.some(([layer]) => layer === name));
if (unknown.length > 0) {
  console.error(`no such layer: ${unknown.join(', ')}; layers: ${names}`);
  process.exit(2);
}
if (install() !== 0) process.exit(1);
const results = [];
for (const [name, work] of layers) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { code, end } = await work();
  const verdict = code === 0 ? 'passed' : code === SKIPPED && process.env.CI !== 'true' ? 'skipped' : 'failed';
  results.push({ name, verdict, end, seconds: ((Date.now() - started) / 1000).toFixed(1) });
}
const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
// What failed is shown again: on a long log only the end is read.
for (const { name, verdict, end } of results)
  if (verdict === 'failed') console.log(`\n== ${name} failed; the end of what it printed:\n${end}`);
console.log('');
for (const { name, verdict, seconds } of results)
  console.log(`${verdict === 'skipped' ? 'SKIP' : verdict}  ${name}  ${seconds} s`);
console.log(`layers: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exitCode = count('failed') > 0 ? 1 : 0;
