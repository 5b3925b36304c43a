import { exportedNames, leaveOut } from './leave-out.mjs';

/** Features of the language server's library that our server does not offer: each adds its requests to the connection. */
export const UNUSED_FEATURES = [
  'callHierarchy',
  'fileOperations',
  'foldingRange',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'moniker',
  'notebook',
  'semanticTokens',
  'showDocument',
  'textDocumentContent',
  'typeHierarchy',
];

/** Colours of syntax, which the parsers name and nobody here looks at. */
const NO_COLOURS = `
const tag = () => tag;
export const tags = new Proxy({}, { get: () => tag });
export class Tag {}
export const styleTags = () => () => null;
`;

/** esbuild plugin: the parsers without the names of colours. */
export const slimParsers = {
  name: 'slim-parsers',
  setup(build) {
    build.onLoad({ filter: /[\\/]@lezer[\\/]highlight[\\/]/ }, () => ({ contents: NO_COLOURS, loader: 'js' }));
  },
};

/** esbuild plugin: the server's library without what it never uses. Fails when a named part is not there. */
export const slimServer = {
  name: 'slim-server',
  setup(build) {
    leaveOut(build, 'vscode-languageserver', UNUSED_FEATURES, withoutFeature);
    // What the left-out features would say to each other; our server names none of it.
    const messages = UNUSED_FEATURES.map((name) => `protocol.${name}`);
    leaveOut(build, 'vscode-languageserver-protocol', messages, () => '');
  },
};

/** A module of features that add nothing to the connection they are given, and of classes without anything in them. */
export function withoutFeature(source) {
  const empty = (name) => (name.endsWith('Feature') ? '(Base) => Base' : 'class {}');
  return exportedNames(source)
    .map((name) => `exports.${name} = ${empty(name)};`)
    .join('\n');
}
