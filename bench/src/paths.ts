import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The linters beside ours, with a lock file of their own. */
export const PEERS = join(ROOT, 'bench', 'peers');

/** What the bench builds and generates; ignored by git. */
export const WORK = join(ROOT, '.artifacts', 'bench');

/** The build that is shipped. */
export const DIST = join(ROOT, 'dist');

/** The page that `--write` makes. */
export const PAGE = join(ROOT, 'docs', 'performance.md');
