import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from './ignore-matcher.ts';
import { errorCode } from './read-error.ts';

/** Files whose patterns (as git reads them) leave documents out; later ones win over earlier ones of a folder. */
const IGNORE_FILES: readonly string[] = ['.gitignore', '.shihuaignore'];

/** Folders that are never searched. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

interface Layer {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** The ignore patterns that hold in a folder: its own and those of the folders above. Immutable. */
export class IgnoreRules {
  readonly #layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** Rules from patterns alone, relative to `folder`. */
  static async fromPatterns(folder: string, patterns: readonly string[]): Promise<IgnoreRules> {
    return new IgnoreRules(patterns.length === 0 ? [] : [{ folder, matcher: await matcherOf(patterns) }]);
  }

  /** These rules and those of the ignore files in `folder` (absolute). */
  async enter(folder: string): Promise<IgnoreRules> {
    const texts = await Promise.all(IGNORE_FILES.map((name) => readOptional(join(folder, name))));
    const patterns = texts.filter((text) => text !== undefined);
    if (patterns.length === 0) return this;
    return new IgnoreRules([...this.#layers, { folder, matcher: await matcherOf(patterns) }]);
  }

  /** Whether `path` (absolute) is left out; the deepest ignore file that speaks of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const layer of this.#layers.toReversed()) {
      const local = relative(layer.folder, path).split(sep).join('/');
      if (local === '' || local.startsWith('..')) continue;
      const verdict = layer.matcher.test(isFolder ? `${local}/` : local);
      if (verdict.ignored || verdict.unignored) return verdict.ignored;
    }
    return false;
  }
}

async function matcherOf(patterns: readonly string[]): Promise<Ignore> {
  const { ignore } = await import('./ignore-matcher.ts');
  const matcher = ignore();
  for (const text of patterns) matcher.add(text);
  return matcher;
}

/** True for a folder that is never searched, whatever the ignore files say. */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED.has(name);
}

/**
 * The rules that hold in `folder`: `base`, then the ignore files from the root of its git repository (or from
 * `folder` itself, outside of one) down to it.
 */
export async function rulesFor(folder: string, base: IgnoreRules): Promise<IgnoreRules> {
  const chain = await chainTo(folder);
  let rules = base;
  for (const ancestor of chain.slice(0, -1)) rules = await rules.enter(ancestor);
  // Somebody who names an ignored folder wants it searched: what lies above no longer speaks of it.
  if (isIgnoredWithin(rules, chain)) rules = base;
  return rules.enter(folder);
}

function isIgnoredWithin(rules: IgnoreRules, chain: readonly string[]): boolean {
  return chain.slice(1).some((folder) => rules.ignores(folder, true));
}

async function chainTo(folder: string): Promise<readonly string[]> {
  const chain: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    chain.unshift(at);
    if (await exists(join(at, '.git'))) return chain;
    if (dirname(at) === at) return [folder];
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(errorCode(error))) return undefined;
    throw error;
  }
}
