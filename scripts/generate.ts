import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { registrySource, ruleFolders } from './generate/registry.ts';
import { ROOT } from './lib/root.ts';
import { told } from './lib/told.mjs';

/**
 * Writes everything that derives from rule metadata: the registry, the rule pages, the settings in package.json and
 * the schema of the configuration file. With `--check` nothing is written and a difference fails.
 */
const usage = `用法：npm run generate [-- --check]
由规则的元数据更新登记表、规则说明、设置和配置模式。
  --check  只看是否最新，不写`;
const check = told({ usage, options: { check: { type: 'boolean' } } }).values.check === true;
const stale: string[] = [];

function emit(file: string, content: string): void {
  const target = path.join(ROOT, file);
  const current = readIfThere(target);
  if (current === content) return;
  if (check) {
    stale.push(file);
    return;
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

// The registry comes from the folders alone; the rest is read from the rules through it, hence the late import.
emit('rules/src/registry.generated.ts', registrySource(ruleFolders()));
if (!check || stale.length === 0) {
  const derived = await import('./generate/derived.ts');
  for (const [file, content] of await derived.derivedFiles()) emit(file, content);
  for (const file of derived.orphanPages()) stale.push(`${file} (no such rule: delete it)`);
}
if (stale.length > 0) {
  process.stderr.write(`Out of date; run npm run generate and commit:\n${stale.map((file) => `  ${file}\n`).join('')}`);
  process.exitCode = 1;
}
