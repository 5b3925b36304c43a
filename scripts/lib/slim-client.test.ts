import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { slimClient, withoutCode } from './slim-client.mjs';

it('keeps the names of a module of features, each a feature that does nothing', () => {
  const source =
    'exports.B = exports.A = void 0;\nclass A { run() { heavy(); } }\nexports.A = A;\nclass B {}\nexports.B = B;\n';
  const text = withoutCode(source);
  expect(text).not.toContain('heavy');
  expect(text).toContain('exports.A = class extends Absent {};\nexports.B = class extends Absent {};');
});

it('finds every part it leaves out in the pinned language client, and leaves the rest', async () => {
  const { metafile } = await build({
    stdin: { contents: "import 'vscode-languageclient/node';", resolveDir: `${import.meta.dirname}/../../client` },
    plugins: [slimClient],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    external: ['vscode'],
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((input) => /node_modules\/(?:semver|minimatch|brace-expansion)\//.test(input))).toEqual([]);
  for (const kept of ['diagnostic', 'codeAction', 'codeLens', 'hover', 'textSynchronization'])
    expect(inputs.some((input) => input.endsWith(`/lib/common/${kept}.js`))).toBe(true);
});
