/** The reports that are read as a page. A bundle of their own: few runs need them, and they know no rule by themselves. */
export { htmlPage } from './html.ts';
export { markdownPage } from './markdown.ts';
export type { PageOptions } from './summary.ts';
