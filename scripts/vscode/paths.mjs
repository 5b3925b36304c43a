import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository root. */
export const repoRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** This folder: the pinned package list of the test host lives here. */
export const recipeDir = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

/** Where the VS Code server is installed; ignored by git. */
export const hostDir = join(repoRoot, '.vscode-test', 'host');

/** Screenshots of the last UI run; ignored by git. */
export const screenshotDir = join(repoRoot, '.artifacts', 'screenshots');
