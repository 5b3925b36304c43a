/** The library that reads ignore patterns as git does: a bundle of its own, for most folders have none. */
export { default as ignore, type Ignore } from 'ignore';
