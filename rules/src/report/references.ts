import type { Block } from '../parse/model.ts';
import { coreOf, titleOf } from '../parse/title.ts';

/** What a document is called, and which other documents it names. */
export interface References {
  /** 标题 in one line; '' where there is none. */
  readonly title: string;
  /** 发文字号; '' where there is none. */
  readonly number: string;
  /** Titles and numbers of other documents, as they are named, each once. */
  readonly cites: readonly string[];
}

/** A title shorter than this names no document in particular: 《意见》. */
const LEAST_TITLE = 6;
const TITLE = /《([^《》]{6,80})》/gu;
const NUMBER = /[\p{Script=Han}]{1,10}[〔[［【]\d{4}[〕\]］】]\d{1,4}号/gu;

/** Reads what a document is called and which it names. */
export function referencesOf(blocks: readonly Block[]): References {
  let number = '';
  const cites = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind === 'docNumber') {
      number += text.replace(/\s/gu, '');
      continue;
    }
    for (const [, name] of text.matchAll(TITLE)) if (name !== undefined) cites.add(name);
    for (const [name] of text.matchAll(NUMBER)) cites.add(name);
  }
  return { title: titleOf(blocks).replace(/\s/gu, ''), number, cites: [...cites] };
}

/** Finds a document by the name another calls it by. */
export class NameIndex<T> {
  readonly #byName = new Map<string, T>();

  /** Enters a document; of several of one name the first is kept. */
  add({ title, number }: References, document: T): void {
    for (const name of [coreOf(title), number]) {
      if (name.length >= LEAST_TITLE && !this.#byName.has(name)) this.#byName.set(name, document);
    }
  }

  /** The document of that name, undefined where there is none. A number may follow other words: 按照县发〔2025〕3号. */
  find(name: string): T | undefined {
    const found = this.#byName.get(coreOf(name));
    if (found !== undefined || !name.endsWith('号')) return found;
    for (let from = 1; from < name.length - LEAST_TITLE; from++) {
      const tail = this.#byName.get(name.slice(from));
      if (tail !== undefined) return tail;
    }
    return undefined;
  }
}
