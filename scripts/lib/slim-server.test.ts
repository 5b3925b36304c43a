import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { slimServer, UNUSED_CLASSES, UNUSED_TYPES, withoutFeature, withoutTypes } from './slim-server.mjs';

it('keeps the names of a module, features that pass on what they are given', () => {
  const source =
    'const AFeature = (Base) => class extends Base { heavy() {} };\nexports.AFeature = AFeature;\nexports.B = B;\n';
  expect(withoutFeature(source)).toBe('exports.AFeature = (Base) => Base;\nexports.B = class {};');
});

it('finds every part it leaves out in the pinned library, and leaves the rest', async () => {
  const { metafile } = await build({
    stdin: { contents: "import 'vscode-languageserver/node';", resolveDir: `${import.meta.dirname}/../../server` },
    plugins: [slimServer],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  for (const kept of ['diagnostic', 'configuration', 'workspaceFolder', 'progress'])
    expect(inputs.some((input) => input.endsWith(`vscode-languageserver/lib/common/${kept}.js`))).toBe(true);
});

it('leaves nothing in the library of types that calls what it left out', () => {
  const main = path.join(import.meta.dirname, '../../node_modules/vscode-languageserver-types/lib/esm/main.js');
  const left = withoutTypes(readFileSync(main, 'utf8')).replaceAll(/\/\*[^]*?\*\/|\/\/.*/gu, '');
  expect(
    [...UNUSED_TYPES, ...UNUSED_CLASSES].filter((name) =>
      new RegExp(`(?:\\b${name}\\.|new ${name}\\b)`, 'u').test(left),
    ),
  ).toEqual([]);
  expect(left).toContain('export var CodeLens');
});
