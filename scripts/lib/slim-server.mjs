import { readFile } from 'node:fs/promises';
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

/** What those features speak of: the library of types makes and checks it by functions that nobody here calls. */
export const UNUSED_TYPES = [
  'Color',
  'ColorInformation',
  'ColorPresentation',
  'FoldingRangeKind',
  'FoldingRange',
  'LanguageKind',
  'CompletionItemKind',
  'InsertTextFormat',
  'CompletionItemTag',
  'InsertReplaceEdit',
  'InsertTextMode',
  'CompletionItemLabelDetails',
  'CompletionItem',
  'CompletionList',
  'ParameterInformation',
  'SignatureInformation',
  'DocumentHighlightKind',
  'DocumentHighlight',
  'FormattingOptions',
  'SelectionRange',
  'SemanticTokenTypes',
  'SemanticTokenModifiers',
  'SemanticTokens',
  'InlineValueText',
  'InlineValueVariableLookup',
  'InlineValueEvaluatableExpression',
  'InlineValueContext',
  'InlayHintKind',
  'InlayHintLabelPart',
  'InlayHint',
  'InlineCompletionItem',
  'InlineCompletionList',
  'InlineCompletionTriggerKind',
  'SelectedCompletionInfo',
  'InlineCompletionContext',
  'TextDocument',
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
    // Ways to find a package of the user's; the library for browsers has none.
    if (build.initialOptions.platform === 'node')
      leaveOut(build, 'vscode-languageserver', ['files'], withoutFeature, 'node');
    // What the left-out features would say to each other; our server names none of it.
    const messages = UNUSED_FEATURES.map((name) => `protocol.${name}`);
    leaveOut(build, 'vscode-languageserver-protocol', messages, () => '');
    build.onLoad(
      { filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/](?:esm|umd)[\\/]main\.js$/ },
      async ({ path }) => ({
        contents: withoutTypes(await readFile(path, 'utf8')),
        loader: 'js',
      }),
    );
  },
};

/** A module of features that add nothing to the connection they are given, and of classes without anything in them. */
export function withoutFeature(source) {
  const empty = (name) => (name.endsWith('Feature') ? '(Base) => Base' : 'class {}');
  return exportedNames(source)
    .map((name) => `exports.${name} = ${empty(name)};`)
    .join('\n');
}

/** Classes of the same library: an edit made step by step, and a document of a kind that is no longer used. */
export const UNUSED_CLASSES = ['TextEditChangeImpl', 'ChangeAnnotations', 'WorkspaceChange', 'FullTextDocument'];

/** The library of types without the functions of the unused ones; a type it does not have fails the build. */
export function withoutTypes(source) {
  const light = UNUSED_CLASSES.reduce((left, name) => {
    const body = new RegExp(`^(?:export )?class ${name} \\{\\n[^]*?^\\}$`, 'm');
    if (!body.test(left)) throw new Error(`vscode-languageserver-types has no class ${name}`);
    return left.replace(body, '');
  }, source);
  return UNUSED_TYPES.reduce((left, name) => {
    const body = new RegExp(`^export var ${name};\\n\\(function \\(${name}\\) \\{\\n[^]*?^\\}\\)\\(${name} .*$`, 'm');
    if (!body.test(left)) throw new Error(`vscode-languageserver-types has no type ${name}`);
    return left.replace(body, '');
  }, light);
}
