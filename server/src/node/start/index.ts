/** Starting fast: shared by the bundles of the command line and of the server. */
export { cacheFolder } from './cache-folder.ts';
export { startBundle, type KeepCode } from './start-bundle.ts';
