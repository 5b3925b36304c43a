declare const SHIHUA_VERSION: string | undefined;
declare const SHIHUA_BUILD: string | undefined;

/** The product's version: set when the bundle is built, `dev` when the sources run as they are. */
export const VERSION = typeof SHIHUA_VERSION === 'undefined' ? 'dev' : SHIHUA_VERSION;

/** A hash of the product's sources, set when the bundle is built; undefined when the sources run as they are. */
export const BUILD = typeof SHIHUA_BUILD === 'undefined' ? undefined : SHIHUA_BUILD;
