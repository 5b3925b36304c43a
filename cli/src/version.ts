declare const SHIHUA_VERSION: string | undefined;

/** The product's version: set when the bundle is built, `dev` when the sources run as they are. */
export const VERSION = typeof SHIHUA_VERSION === 'undefined' ? 'dev' : SHIHUA_VERSION;
