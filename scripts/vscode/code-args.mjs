/** Options of `code` that take a value as the next argument when it is not joined by `=`. */
const valued = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
  'install-extension',
  'locale',
]);

/**
 * Reads a command line as `code` reads it, as far as test runners use it.
 *
 * @param {readonly string[]} argv
 * @returns {{ options: ReadonlyMap<string, readonly string[]>, paths: readonly string[] }}
 *   options by name (a bare flag has the value ''), and the files or folders to open
 */
export function parseCodeArgs(argv) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  /** @type {string[]} */
  const paths = [];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    const match = /^--([\w-]+)(?:=(.*))?$/s.exec(argument);
    if (match === null) {
      paths.push(argument);
      continue;
    }
    const [, name = '', joined] = match;
    const value = joined ?? (valued.has(name) ? (argv[++index] ?? '') : '');
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { options, paths };
}
