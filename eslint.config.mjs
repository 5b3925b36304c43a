import { builtinModules } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeBuiltins = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** The law of layers, third lock (beside package dependencies and tsconfig references): who may import whom. */
function layer(files, message, { packages = [], regexes = [], builtins = true } = {}) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtins ? nodeBuiltins.map((name) => ({ name, message })) : [],
          patterns: [
            ...packages.map((group) => ({ group: [group], message })),
            ...regexes.map((regex) => ({ regex, message })),
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      'dist/**',
      'out/**',
      '.vscode-test/**',
      '.artifacts/**',
      '**/*.generated.ts',
      'test-fixtures/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipStrings: true, skipTemplates: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: '用字符串联合类型。' },
        { selector: 'TSModuleDeclaration', message: '用 ES 模块。' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  layer(['rules/src/**/*.ts'], 'rules is pure: no node, no vscode, no LSP; only the pinned parsers.', {
    packages: ['vscode*', '@shihua/*', '!@lezer/*'],
  }),
  layer(
    ['server/src/*.ts', 'server/src/features/**/*.ts'],
    'Common server code runs in the browser too: node goes into server/src/node.',
    {
      packages: ['vscode', 'vscode-languageclient*', '@shihua/cli*', '@shihua/client*'],
    },
  ),
  layer(['cli/src/**/*.ts'], 'The command line knows no editor.', {
    packages: ['vscode', 'vscode-languageclient*', '@shihua/client*'],
    builtins: false,
  }),
  layer(
    ['client/src/*.ts', 'client/src/{browser,findings,report,webview}/**/*.ts'],
    'The client has no lint logic: it talks to the server.',
    {
      packages: ['@shihua/rules*', '@shihua/cli*'],
      regexes: ['^@shihua/server(?!/protocol$)'],
    },
  ),
  {
    files: ['**/*.test.ts', 'rules/src/testing/**/*.ts'],
    rules: { 'no-restricted-imports': 'off', 'max-lines': ['error', { max: 500 }] },
  },
  {
    files: ['**/*.mjs', '**/*.mts', '**/*.cjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
);
