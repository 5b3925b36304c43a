import { decodeWords, encodeWords, type Words } from './words.ts';

/**
 * A message of a rule: the message's id, then what stands in its placeholders; or words, where it is none of the
 * rule's own.
 */
export type Message = { readonly id: string; readonly values: readonly Words[] } | Words;

/** A rule's messages, made ready to be recognised when one is first asked for: most runs never ask. */
export class Templates {
  readonly texts: Readonly<Record<string, string>>;
  #shapes: readonly Shape[] | undefined;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = texts;
  }

  /** What each message looks like once its placeholders are filled. */
  get shapes(): readonly Shape[] {
    return (this.#shapes ??= Object.entries(this.texts).map(([id, text]) => {
      const parts = text.split(PLACEHOLDER).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
      return { id, shape: new RegExp(`^${parts.join('([\\s\\S]*?)')}$`, 'u') };
    }));
  }
}

interface Shape {
  readonly id: string;
  readonly shape: RegExp;
}

/** Writes a message without a word of the document. */
export function encodeMessage(message: string, { texts, shapes }: Templates, document: string): Message {
  for (const { id, shape } of shapes) {
    const found = shape.exec(message)?.slice(1);
    if (found !== undefined && filled(texts[id] ?? '', found) === message)
      return { id, values: found.map((value) => encodeWords(value, document)) };
  }
  return encodeWords(message, document);
}

/** Reads what {@link encodeMessage} wrote. Throws for a message id that the rule does not have. */
export function decodeMessage(message: Message, { texts }: Templates, document: string): string {
  if (typeof message === 'string' || !('id' in message)) return decodeWords(message, document);
  const text = texts[message.id];
  if (text === undefined) throw new Error(`no message ${message.id}`);
  return filled(
    text,
    message.values.map((value) => decodeWords(value, document)),
  );
}

const PLACEHOLDER = /\{\w+\}/u;

function filled(text: string, values: readonly string[]): string {
  return text.split(PLACEHOLDER).reduce((done, part, index) => done + (values[index - 1] ?? '') + part);
}
