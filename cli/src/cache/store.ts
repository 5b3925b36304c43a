import { mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digest } from './place.ts';

/** Entries that are kept at most; those that no run has asked for lately go first. */
const MOST_ENTRIES = 20_000;

/** New entries are written out in portions of about this many characters. */
const PORTION = 1 << 18;

/** Lines of `key check json`, all ASCII. */
const LINE = /^([\da-f]{32}) ([\da-f]{16}) (.*)$/u;
const KEY_LENGTH = 32;

/**
 * Results from run to run, in one file that may be deleted at any time. What cannot be read, or was spoilt, counts as
 * absent; what cannot be written is left unwritten. Nothing of that is told to the user, for whom nothing changes but
 * the time.
 */
export class Store {
  readonly #path: string;
  readonly #asked = new Set<string>();
  #old: Buffer | undefined;
  #places = new Map<string, readonly [start: number, end: number]>();
  #pending = '';
  readonly #fresh = new Set<string>();
  #next: FileHandle | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** The value of a key, if it is there and whole. */
  async get(key: string): Promise<unknown> {
    const line = this.#line(key, await this.#load());
    if (line === undefined) return undefined;
    const [, , check, json] = LINE.exec(line) ?? [];
    if (json === undefined || digest(json).slice(0, 16) !== check) return undefined;
    this.#asked.add(key);
    return JSON.parse(json);
  }

  /** Keeps a value for the next run. */
  async set(key: string, value: unknown): Promise<void> {
    if (this.#fresh.has(key)) return;
    this.#fresh.add(key);
    const json = JSON.stringify(value).replace(/[\u0080-\uffff]/gu, escaped);
    this.#pending += `${key} ${digest(json).slice(0, 16)} ${json}\n`;
    if (this.#pending.length >= PORTION) await this.#write();
  }

  /** Ends the run: what is new and what was asked for stands before the rest. */
  async close(): Promise<void> {
    if (this.#fresh.size === 0) return;
    try {
      const old = await this.#load();
      const others = [...this.#places.keys()].filter((key) => !this.#fresh.has(key));
      const asked = others.filter((key) => this.#asked.has(key));
      const rest = others.filter((key) => !this.#asked.has(key));
      for (const key of [...asked, ...rest].slice(0, Math.max(0, MOST_ENTRIES - this.#fresh.size))) {
        this.#pending += `${this.#line(key, old) ?? ''}\n`;
        if (this.#pending.length >= PORTION) await this.#write();
      }
      await this.#write();
      await this.#next?.close();
      await rename(this.#nextPath, this.#path);
    } catch {
      await this.#giveUp();
    }
  }

  get #nextPath(): string {
    return `${this.#path}.${String(process.pid)}`;
  }

  #line(key: string, old: Buffer): string | undefined {
    const place = this.#places.get(key);
    return place && old.toString('latin1', place[0], place[1]);
  }

  async #load(): Promise<Buffer> {
    if (this.#old !== undefined) return this.#old;
    let old: Buffer;
    try {
      old = await readFile(this.#path);
    } catch {
      old = Buffer.alloc(0);
    }
    for (let start = 0; start < old.length;) {
      const found = old.indexOf(10, start);
      const end = found < 0 ? old.length : found;
      this.#places.set(old.toString('latin1', start, start + KEY_LENGTH), [start, end]);
      start = end + 1;
    }
    this.#old = old;
    return old;
  }

  async #write(): Promise<void> {
    try {
      if (this.#next === undefined) {
        await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
        this.#next = await open(this.#nextPath, 'w', 0o600);
      }
      await this.#next.write(this.#pending);
    } catch {
      await this.#giveUp();
    }
    this.#pending = '';
  }

  async #giveUp(): Promise<void> {
    await this.#next?.close().catch(() => undefined);
    await rm(this.#nextPath, { force: true }).catch(() => undefined);
  }
}

function escaped(char: string): string {
  return [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
