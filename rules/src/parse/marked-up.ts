/**
 * The formats with markup, which need parsers of their own. A bundle of its own: who writes plain text never loads it
 * (`scripts/lib/when-needed.mjs`).
 */
export { cutHtml } from './html.ts';
export { cutMarkdown } from './markdown.ts';
