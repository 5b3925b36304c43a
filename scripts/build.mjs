import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './lib/notices.mjs';
import { slimClient } from './lib/slim-client.mjs';
import { slimParsers, slimServer } from './lib/slim-server.mjs';
import { sourceHash } from './lib/source-hash.mjs';
import { whenNeeded } from './lib/when-needed.mjs';
import { withoutExamples } from './lib/without-examples.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  sourcemap: process.argv.includes('--sourcemap'),
  legalComments: 'none',
  logLevel: 'warning',
  define: { SHIHUA_VERSION: JSON.stringify(manifest.version), SHIHUA_BUILD: JSON.stringify(sourceHash(root)) },
};
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
// A package that is ESM asks for its own address, which a CommonJS bundle does not have.
const ownUrl = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";
const withUrl = { ...node, define: { ...shared.define, 'import.meta.url': 'bundleUrl' } };
const browser = { ...shared, platform: 'browser', target: 'es2022', mainFields: ['module', 'browser', 'main'] };

/** Size limits in KiB; a bundle that outgrows its limit fails the build. */
const limits = { 'dist/server-main.cjs': 1024, 'dist/client.cjs': 390 };

/** What few runs need and what is large: a bundle each, loaded when the first of its kind is asked for. */
const apart = {
  'server/src/node/read/docx/read-docx.ts': 'docx.cjs',
  'server/src/node/read/gb18030.ts': 'gb18030.cjs',
  'server/src/node/read/glob.ts': 'glob.cjs',
  'server/src/node/read/ignore-matcher.ts': 'ignore.cjs',
  'server/src/node/export/charts/draw-charts.ts': 'charts.cjs',
  'server/src/node/export/xlsx/write-xlsx.ts': 'xlsx.cjs',
  'node_modules/workerpool/src/index.js': 'workerpool.cjs',
  'rules/src/report/pages.ts': 'pages.cjs',
  'rules/src/similarity/similarity-index.ts': 'similarity.cjs',
  'server/src/node/start/boot.ts': 'server.cjs',
};

/** The same for functions that nobody waits for. */
const atOnce = { 'rules/src/parse/marked-up.ts': 'marked-up.cjs' };
const atOnceApart = whenNeeded(
  new Map(Object.entries(atOnce).map(([entry, bundle]) => [path.join(root, entry), bundle])),
);

// A script that is loaded with its compiled code has no loader of its own for import().
const loadsApart = { supported: { 'dynamic-import': false } };

const heavyApart = {
  name: 'heavy-apart',
  setup(pluginBuild) {
    const bundleOf = new Map(Object.entries(apart).map(([entry, bundle]) => [path.join(root, entry), bundle]));
    pluginBuild.onResolve({ filter: /./ }, async ({ kind, path: asked, ...from }) => {
      if (kind !== 'dynamic-import') return undefined;
      // Named by another kind, or this would be asked again.
      const { path: found } = await pluginBuild.resolve(asked, { ...from, kind: 'import-statement' });
      const bundle = bundleOf.get(found);
      return bundle === undefined ? undefined : { path: `./${bundle}`, external: true };
    });
  },
};

const bundles = [
  ...Object.entries({ ...apart, ...atOnce }).map(([entry, bundle]) => ({
    ...withUrl,
    plugins: [slimParsers],
    entryPoints: [entry],
    outfile: `dist/${bundle}`,
    banner: { js: ownUrl },
  })),
  {
    ...withUrl,
    entryPoints: ['cli/src/boot.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...withUrl,
    ...loadsApart,
    entryPoints: ['cli/src/main.ts'],
    plugins: [heavyApart, atOnceApart],
    outfile: 'dist/cli-main.cjs',
    banner: { js: ownUrl },
  },
  {
    ...withUrl,
    ...loadsApart,
    entryPoints: ['server/src/node/main.ts'],
    plugins: [heavyApart, atOnceApart, slimServer, withoutExamples],
    outfile: 'dist/server-main.cjs',
    banner: { js: ownUrl },
  },
  {
    ...node,
    entryPoints: ['client/src/node/extension.ts'],
    plugins: [slimClient],
    outfile: 'dist/client.cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/browser/main.ts'],
    plugins: [slimParsers, slimServer, withoutExamples],
    outfile: 'dist/server.web.js',
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/browser/extension.ts'],
    plugins: [slimClient],
    outfile: 'dist/client.web.js',
    external: ['vscode'],
  },
  { ...browser, format: 'iife', entryPoints: ['client/src/webview/report-panel.ts'], outfile: 'dist/report-panel.js' },
];

mkdirSync(path.join(root, 'dist'), { recursive: true });
const results = await Promise.all(bundles.map((options) => build({ ...options, metafile: true })));
const notices = noticesOf(
  root,
  results.map(({ metafile }) => metafile),
);
writeFileSync(path.join(root, 'dist/THIRD-PARTY.txt'), notices);
copyFileSync(path.join(root, 'client/src/webview/report-panel.css'), path.join(root, 'dist/report-panel.css'));
chmodSync(path.join(root, 'dist/cli.cjs'), 0o755);

for (const { outfile } of bundles) {
  const limit = limits[outfile];
  const size = Math.ceil(statSync(path.join(root, outfile)).size / 1024);
  console.log(`${outfile}  ${size} KiB`);
  if (limit !== undefined && size > limit) {
    console.error(`${outfile} is larger than ${limit} KiB`);
    process.exitCode = 1;
  }
}
