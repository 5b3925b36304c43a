import { GFM, parser as commonmark } from '@lezer/markdown';
import type { Contender } from '../contender.ts';

/** The Markdown parser that our engine uses, alone: what it costs is not ours to save. */
export function lezerMarkdown(version: string): Contender {
  const parser = commonmark.configure(GFM);
  return { id: 'lezer-markdown', version, run: (text) => (parser.parse(text).length === text.length ? 0 : undefined) };
}
