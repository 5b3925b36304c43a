import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Parts of a rule's metadata that only tests, pages and the command line read. */
const DOCUMENTATION = new Set(['examples', 'allows', 'fixNote']);

/** esbuild plugin: leaves the documentation of rules out of a bundle that never shows it. */
export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/]src[\\/]rules[\\/].*[\\/]rule\.ts$/ }, async ({ path }) => ({
      contents: stripped(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/** The source with those properties removed from the metadata a `define…Rule` call is given. */
export function stripped(source, path) {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && /^define\w*Rule$/.test(node.expression.getText(tree))) {
      const meta = node.arguments[0];
      if (meta !== undefined && ts.isObjectLiteralExpression(meta)) {
        for (const property of meta.properties) {
          if (property.name !== undefined && DOCUMENTATION.has(property.name.getText(tree))) cuts.push(property);
        }
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let result = source;
  for (const { pos, end } of cuts.reverse()) result = result.slice(0, pos) + result.slice(end).replace(/^\s*,/, '');
  return result;
}
