import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * esbuild plugin: modules of functions that are asked for without waiting, each a bundle of its own that is loaded when
 * one of its functions is first called. `bundleOf` names the bundle beside this one by the module's path.
 */
export function whenNeeded(bundleOf) {
  return {
    name: 'when-needed',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        const bundle = bundleOf.get(path.normalize(file));
        if (bundle === undefined || build.initialOptions.entryPoints.some((entry) => path.resolve(entry) === file))
          return undefined;
        const names = exportedFunctions(await readFile(file, 'utf8'));
        return { contents: names.map((name) => forwarded(name, bundle)).join('\n'), loader: 'js' };
      });
      build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path: asked }) => ({ path: asked, external: true }));
    },
  };
}

/** The names that `export { a, b } from` lines pass on. */
export function exportedFunctions(source) {
  const names = [...source.matchAll(/^export \{ ([\w, ]+) \} from /gm)].flatMap(([, list]) => list.split(', '));
  if (names.length === 0) throw new Error('a module that is loaded when needed passes on functions by name');
  return names;
}

function forwarded(name, bundle) {
  return `export const ${name} = (...given) => require('./${bundle}').${name}(...given);`;
}
