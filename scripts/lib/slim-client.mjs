import { exportedNames, leaveOut } from './leave-out.mjs';

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
    leaveOut(build, 'vscode-languageclient', UNUSED_FEATURES, withoutCode);
    const packages = new RegExp(`^(?:${Object.keys(REPLACED).join('|')})$`);
    build.onResolve({ filter: packages }, ({ path, importer }) =>
      /[\\/]vscode-languageclient[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'slim-client' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'slim-client' }, ({ path }) => ({
      contents: REPLACED[path],
      loader: 'js',
    }));
  },
};

/** A module of features with the same exports and nothing behind them. */
export function withoutCode(source) {
  return [ABSENT, ...exportedNames(source).map((name) => `exports.${name} = class extends Absent {};`)].join('\n');
}
