import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The installed peers. */
export interface Peers {
  /** Loads a CommonJS package; throws where it cannot be loaded. */
  require(name: string): unknown;
  /** Loads an ES module; rejects where it cannot be loaded. */
  import(name: string): Promise<unknown>;
  /** The installed version. */
  version(name: string): string;
}

/** The peers in a folder with a `package.json` and `node_modules`. */
export function loadPeers(folder: string): Peers {
  const require = createRequire(join(folder, 'package.json'));
  return {
    require: (name) => require(name) as unknown,
    import: (name) => import(pathToFileURL(require.resolve(name)).href),
    version: (name) => {
      const { version } = require(join(folder, 'node_modules', name, 'package.json')) as { version: string };
      return version;
    },
  };
}
