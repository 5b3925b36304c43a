import { run } from './lib/steps.mjs';

/** We lint our own words: README and documents must have nothing to mend. */
process.exit(
  run(process.execPath, [
    'dist/cli.cjs',
    'check',
    '--fail-on',
    'warning',
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'docs',
  ]),
);
