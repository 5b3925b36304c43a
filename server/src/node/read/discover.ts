import { readdir, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { isForeign } from './foreign.ts';
import { IgnoreRules, isSkippedFolder, rulesFor } from './ignore-files.ts';
import { isDocument } from './language.ts';
import { errorCode, ReadError, toReadError } from './read-error.ts';

/** How documents are looked for. */
export interface DiscoverOptions {
  /** What relative paths are relative to; the working directory by default. */
  readonly cwd?: string;
  /** More patterns to leave out, as in `.gitignore`, relative to `cwd`. */
  readonly ignore?: readonly string[];
}

/** What was found. */
export interface Discovered {
  /** Paths as the user would write them (relative stays relative, `/` between folders), sorted, each file once. */
  readonly files: readonly string[];
  /** Arguments and folders that could not be read or that name nothing. */
  readonly errors: readonly ReadError[];
  /** Papers in the folders of a kind that is not read (see foreign.ts). */
  readonly foreign: readonly string[];
}

/**
 * Finds the documents that `paths` name: a file is taken as it is, a folder is searched (ignore files respected),
 * anything else is a glob. The order does not depend on the file system.
 */
export async function discover(paths: readonly string[], options: DiscoverOptions = {}): Promise<Discovered> {
  const cwd = options.cwd ?? process.cwd();
  const search = new Search(cwd, await IgnoreRules.fromPatterns(cwd, options.ignore ?? []));
  for (const path of paths) await search.add(path);
  return search.result();
}

class Search {
  readonly #cwd: string;
  readonly #base: IgnoreRules;
  /** Shown path by absolute path. */
  readonly #found = new Map<string, string>();
  readonly #errors: ReadError[] = [];
  readonly #foreign = new Set<string>();

  constructor(cwd: string, base: IgnoreRules) {
    this.#cwd = cwd;
    this.#base = base;
  }

  result(): Discovered {
    const files = [...this.#found.values()].sort(byCodeUnit);
    return { files, errors: this.#errors, foreign: [...this.#foreign].sort(byCodeUnit) };
  }

  async add(path: string): Promise<void> {
    const absolute = resolve(this.#cwd, path);
    try {
      const entry = await stat(absolute);
      if (entry.isDirectory()) await this.#walk(absolute, path, await rulesFor(absolute, this.#base));
      else if (entry.isFile()) this.#take(absolute, path);
      else throw new ReadError(path, '不是普通文件。');
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || !(await this.#addGlob(path))) this.#errors.push(toReadError(path, error));
    }
  }

  #take(absolute: string, shown: string): void {
    if (!this.#found.has(absolute)) this.#found.set(absolute, display(shown));
  }

  async #walk(absolute: string, shown: string, rules: IgnoreRules): Promise<void> {
    for (const entry of await this.#list(absolute, shown)) {
      const path = join(absolute, entry.name);
      const name = join(shown, entry.name);
      if (entry.isDirectory()) {
        if (isSkippedFolder(entry.name) || rules.ignores(path, true)) continue;
        await this.#walk(path, name, await rules.enter(path));
      } else if (isDocument(entry.name) && !rules.ignores(path, false) && (await isReadable(path, entry))) {
        this.#take(path, name);
      } else if (isForeign(entry.name) && !rules.ignores(path, false)) {
        this.#foreign.add(display(name));
      }
    }
  }

  async #list(absolute: string, shown: string): Promise<readonly Entry[]> {
    try {
      return await readdir(absolute, { withFileTypes: true });
    } catch (error) {
      this.#errors.push(toReadError(shown, error));
      return [];
    }
  }

  /** False where the path is no pattern. */
  async #addGlob(pattern: string): Promise<boolean> {
    // Most runs name files and folders, and start faster without.
    const { filesOf } = await import('./glob.ts');
    const matches = await filesOf(pattern, this.#cwd);
    if (matches === undefined) return false;
    // `*.log` asks for logs; `**` asks for whatever is a document.
    const named = /^\.\w+$/u.test(extname(pattern));
    const wanted = matches.filter((match) => named || isDocument(match.slice(match.lastIndexOf('/') + 1)));
    const kept = await this.#withoutIgnored(wanted);
    if (kept.length === 0) this.#errors.push(new ReadError(pattern, '没有匹配的文件。'));
    for (const match of kept) this.#take(resolve(this.#cwd, match), match);
    return true;
  }

  async #withoutIgnored(matches: readonly string[]): Promise<readonly string[]> {
    const kept: string[] = [];
    const cache = new Map<string, Promise<IgnoreRules>>();
    for (const match of matches) {
      const absolute = resolve(this.#cwd, match);
      const folder = resolve(absolute, '..');
      const rules = cache.get(folder) ?? rulesFor(folder, this.#base);
      cache.set(folder, rules);
      if (!(await rules).ignores(absolute, false)) kept.push(match);
    }
    return kept;
  }
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

// Links to files are read; links to folders are not followed, so that no folder is searched twice or for ever.
async function isReadable(path: string, entry: Entry): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function display(path: string): string {
  return normalize(path).split(sep).join('/');
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
