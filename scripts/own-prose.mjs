import { run } from './lib/steps.mjs';

/** We lint our own words: README and documents must have nothing to show. */
process.exit(
  run(process.execPath, [
    'dist/cli.cjs',
    'check',
    '--fail-on',
    'hint',
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'docs',
  ]),
);
