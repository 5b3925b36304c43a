import { readFile } from 'node:fs/promises';

/**
 * Has esbuild put `emptied(source)` in place of the modules `lib/<folder>/<name>.js` of a package; a name that the package
 * does not have fails the build.
 */
export function leaveOut(build, packageName, names, emptied, folder = 'common') {
  const found = new Set();
  const modules = new RegExp(`[\\\\/]${packageName}[\\\\/]lib[\\\\/]${folder}[\\\\/](${names.join('|')})\\.js$`);
  build.onLoad({ filter: modules }, async ({ path }) => {
    found.add(modules.exec(path)?.[1]);
    return { contents: emptied(await readFile(path, 'utf8')), loader: 'js' };
  });
  build.onEnd(() => {
    const missing = names.filter((name) => !found.has(name));
    return { errors: missing.map((name) => ({ text: `${packageName} has no part ${name}` })) };
  });
}

/** The names a compiled CommonJS module exports. */
export function exportedNames(source) {
  return [...new Set([...source.matchAll(/^exports\.(\w+) = \1;$/gm)].map(([, name]) => name))];
}
