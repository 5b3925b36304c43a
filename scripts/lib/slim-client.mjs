import { readFile } from 'node:fs/promises';

/**
 * Features of the language client that this extension's server does not offer. The client makes one object of each and
 * never calls it; their code would be a quarter of the bundle.
 */
export const UNUSED_FEATURES = [
  'callHierarchy',
  'colorProvider',
  'completion',
  'declaration',
  'definition',
  'documentHighlight',
  'documentLink',
  'documentSymbol',
  'fileOperations',
  'foldingRange',
  'formatting',
  'implementation',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'reference',
  'rename',
  'selectionRange',
  'semanticTokens',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
  'workspaceSymbol',
];

/** A feature that declares nothing and does nothing, as the client's `StaticFeature`. */
const ABSENT = `class Absent {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

/**
 * Packages the client asks for what cannot happen here: the version of VS Code, which the manifest's `engines` already
 * holds to, and glob patterns of documents, which neither our selector nor our server names.
 */
const REPLACED = {
  'semver/functions/parse': 'module.exports = (version) => ({ version, prerelease: [] });',
  'semver/functions/satisfies': 'module.exports = () => true;',
  minimatch: "exports.Minimatch = class { constructor() { throw new Error('this build knows no glob patterns'); } };",
};

/** esbuild plugin: the language client without what this extension never uses. Fails when a named part is not there. */
export const slimClient = {
  name: 'slim-client',
  setup(build) {
    const found = new Set();
    const features = new RegExp(
      `[\\\\/]vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](${UNUSED_FEATURES.join('|')})\\.js$`,
    );
    build.onLoad({ filter: features }, async ({ path }) => {
      found.add(features.exec(path)?.[1]);
      return { contents: withoutCode(await readFile(path, 'utf8')), loader: 'js' };
    });
    const packages = new RegExp(`^(?:${Object.keys(REPLACED).join('|')})$`);
    build.onResolve({ filter: packages }, ({ path, importer }) =>
      /[\\/]vscode-languageclient[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'slim-client' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'slim-client' }, ({ path }) => ({
      contents: REPLACED[path],
      loader: 'js',
    }));
    build.onEnd(() => {
      const errors = UNUSED_FEATURES.filter((name) => !found.has(name));
      return { errors: errors.map((name) => ({ text: `the language client has no part ${name}` })) };
    });
  },
};

/** A module of features with the same exports and nothing behind them. */
export function withoutCode(source) {
  const names = new Set([...source.matchAll(/^exports\.(\w+) = \1;$/gm)].map(([, name]) => name));
  return [ABSENT, ...[...names].map((name) => `exports.${name} = class extends Absent {};`)].join('\n');
}
