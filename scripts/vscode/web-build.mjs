import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What @vscode/test-web needs from the workbench and code-server's build keeps to itself: found by the places where
 * its start-up code uses them, since a minified build has no names. The version is pinned, so what is found today stays.
 */
const exported = {
  create: /([\w$]+)\([\w$]+\.document\.body,\{\.\.\./,
  Emitter: /let [\w$]+=new ([\w$]+),[\w$]+=!1;return Promise\.resolve\(\{remoteAddress/,
  URI: /folderUri:([\w$]+)\.from\(\{scheme:/,
};

/** Where code-server's build takes for granted that there is a server: user data then stays in the browser. */
const userDataHome =
  /([\w$]+)\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)/;
const serverPaths =
  /if\((typeof this\.options\.\w+>"u"|!this\.options\.userDataPath)\)throw new Error\("\w+ was not provided to the browser"\);/g;

/** @param {string} text @param {RegExp} pattern @param {string} what */
function find(text, pattern, what) {
  const name = pattern.exec(text)?.[1];
  if (name === undefined) throw new Error(`${what} was not found in the workbench of the VS Code server`);
  return name;
}

/**
 * Turns a workbench that starts itself against a server into a module that starts without one.
 *
 * @param {string} source out/vs/code/browser/workbench/workbench.js of the server
 * @returns {string}
 */
function withoutServer(source) {
  const start = source.lastIndexOf('(function(){', source.lastIndexOf('"vscode-workbench-web-configuration"'));
  const end = source.lastIndexOf('export{');
  if (start < 0 || end < start)
    throw new Error('the start-up code was not found in the workbench of the VS Code server');
  const [library, startUp] = [source.slice(0, start), source.slice(start, end)];
  const names = [
    `${find(startUp, exported.create, 'create')} as create`,
    `${find(startUp, exported.Emitter, 'Emitter')} as Emitter`,
    // The workspace provider stands right before the start-up code.
    `${find(library.slice(-40_000), exported.URI, 'URI')} as URI`,
  ];
  find(library, userDataHome, 'the place of user data');
  const local = library
    .replace(userDataHome, '$2.file("/User").with({scheme:$3.vscodeUserData})')
    .replaceAll(serverPaths, '');
  return `${local}export{${names.join(',')}};\n`;
}

/**
 * Derives a VS Code for the browser alone, without a server, from the server build; everything that is the same in
 * both is linked.
 *
 * @param {string} root folder of the VS Code server
 * @param {string} dataDir where @vscode/test-web looks for its builds
 * @returns {Promise<string>} the commit by which it is found there
 */
export async function makeWebBuild(root, dataDir) {
  const { commit } = JSON.parse(await readFile(join(root, 'product.json'), 'utf8'));
  const dir = join(dataDir, `vscode-web-stable-${commit}`);
  const workbench = join(dir, 'out', 'vs', 'workbench');
  await mkdir(workbench, { recursive: true });

  const source = await readFile(join(root, 'out', 'vs', 'code', 'browser', 'workbench', 'workbench.js'), 'utf8');
  await writeFile(join(workbench, 'workbench.web.main.internal.js'), withoutServer(source));
  // An import keeps the relative addresses in the sheet right.
  await writeFile(
    join(workbench, 'workbench.web.main.internal.css'),
    '@import url("../code/browser/workbench/workbench.css");\n',
  );

  /** @param {string} from @param {readonly string[]} except */
  const linkAll = async (from, except) => {
    for (const name of await readdir(join(root, from))) {
      if (!except.includes(name)) await symlink(join(root, from, name), join(dir, from, name));
    }
  };
  await linkAll('', ['out', 'package.json']);
  await linkAll('out', ['vs']);
  await linkAll(join('out', 'vs'), ['workbench']);
  await linkAll(join('out', 'vs', 'workbench'), []);

  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await writeFile(join(dir, 'package.json'), JSON.stringify({ ...manifest, type: 'module' }));
  await writeFile(join(dir, 'version'), `vscode-web-stable-${commit}`);
  return commit;
}
