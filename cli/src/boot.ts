import { join } from 'node:path';
import { startBundle } from '@shihua/server/start';

startBundle(join(__dirname, 'cli-main.cjs'));
