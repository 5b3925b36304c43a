import { buildBlocks } from './build-blocks.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { cutHtml, cutMarkdown } from './marked-up.ts';
import type { Language, Parsed } from './model.ts';
import { cutPlain } from './plain.ts';
import type { Cut } from './stretch.ts';
import { structure } from './structure.ts';

/** Reads a source into blocks. Never throws; a plain-text source that is really HTML is read as HTML. */
export function parse(source: string, language: Language): Parsed {
  const strayHtml = language === 'plaintext' && looksLikeHtml(source);
  const read = strayHtml ? 'html' : language;
  const cut = cutBy(read, source);
  return {
    source,
    language: read,
    strayHtml,
    blocks: structure(buildBlocks(source, cut.stretches, cut.masks)),
    masks: cut.masks,
  };
}

function cutBy(language: Language, source: string): Cut {
  switch (language) {
    case 'plaintext':
      return cutPlain(source);
    case 'markdown':
      return cutMarkdown(source);
    case 'html':
      return cutHtml(source);
  }
}
