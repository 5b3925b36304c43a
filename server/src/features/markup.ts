import type { ClientSupport } from '../client-support.ts';

/** How a hover is written: Markdown, or plain text for clients that show it as it is. */
export interface Markup {
  text(words: string): string;
  strong(words: string): string;
  item(words: string): string;
  link(words: string, uri: string): string;
}

const escape = (words: string): string => words.replace(/[\\`*_{}[\]<>#+|~-]/g, '\\$&');

const MARKDOWN: Markup = {
  text: escape,
  strong: (words) => `**${escape(words)}**`,
  item: (words) => `- ${escape(words)}`,
  link: (words, uri) => `[${escape(words)}](<${uri}>)`,
};

const PLAIN: Markup = {
  text: (words) => words,
  strong: (words) => words,
  item: (words) => `· ${words}`,
  link: (words, uri) => `${words} ${uri}`,
};

/** The markup a client's hovers are written in. */
export function markupFor({ markdownHover }: Pick<ClientSupport, 'markdownHover'>): Markup {
  return markdownHover ? MARKDOWN : PLAIN;
}
