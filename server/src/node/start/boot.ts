import { join } from 'node:path';
import { startBundle } from './start-bundle.ts';

startBundle(join(__dirname, 'server-main.cjs'));
