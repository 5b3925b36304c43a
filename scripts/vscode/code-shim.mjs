// A stand-in for the desktop `code` executable, as far as @vscode/test-electron uses it: it starts the VS Code server,
// opens its workbench in Chromium, runs the extension tests in the real (node) extension host and exits with their code.
//
// SHIHUA_LOCALE=zh-cn   shows the extension's Chinese strings, as with Microsoft's language pack
// SHIHUA_VERBOSE=1      prints all that the extension host logs
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { setupChromium } from './chromium.mjs';
import { parseCodeArgs } from './code-args.mjs';
import { readableLog } from './host-log.mjs';
import { installLanguagePack } from './language-pack.mjs';
import { installExtension, startServer } from './server.mjs';
import { writeQuietSettings } from './settings.mjs';
import { setupHost } from './setup.mjs';

/** Time for the whole run before it counts as hung, in milliseconds. */
const runDeadline = 240_000;

const { options, paths } = parseCodeArgs(process.argv.slice(2));
const temp = await mkdtemp(join(tmpdir(), 'shihua-code-'));

/** @param {string} name */
function folder(name) {
  return resolve(options.get(name)?.[0] ?? join(temp, name));
}

/** The server's workbench wants its own files as remote ones; the authority is not looked at. @param {string} path */
function remoteUri(path) {
  return `vscode-remote://remote${resolve(path)}`;
}

/** `code` loads a test module with require(), so a name without an ending and a folder are allowed. @param {string} path */
function testModule(path) {
  const tries = [path, `${path}.js`, `${path}.cjs`, join(path, 'index.js'), join(path, 'index.cjs')];
  return tries.find((name) => /\.c?js$/.test(name) && existsSync(name)) ?? path;
}

/** @param {string} origin */
function workbenchUrl(origin) {
  const payload = [
    ...(options.get('extensionDevelopmentPath') ?? []).map((path) => ['extensionDevelopmentPath', remoteUri(path)]),
    ...(options.get('extensionTestsPath') ?? []).map((path) => ['extensionTestsPath', remoteUri(testModule(path))]),
  ];
  const target = resolve(paths[0] ?? join(temp, 'workspace'));
  const query = new URLSearchParams({
    [target.endsWith('.code-workspace') ? 'workspace' : 'folder']: target,
    payload: JSON.stringify(payload),
  });
  return `${origin}/?${query}`;
}

/** @param {import('./setup.mjs').Host} host @param {import('./server.mjs').Folders} folders @returns {Promise<number>} */
async function runTests(host, folders) {
  const locale = process.env.SHIHUA_LOCALE;
  if (locale !== undefined) await installLanguagePack(folders.userDataDir, locale);
  await writeQuietSettings(folders.userDataDir);

  const executable = await setupChromium();
  const server = await startServer(host, {
    ...folders,
    smokeTestDriver: true,
    ...(locale === undefined ? {} : { locale }),
  });
  const { browser, page } = await openPage(executable);
  /** @type {string[]} */
  const messages = [];
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    const code = await new Promise((done, failed) => {
      timer = setTimeout(() => failed(new Error(`no result within ${runDeadline} ms`)), runDeadline);
      page.on('crash', () => failed(new Error('the page crashed')));
      void server.exited.then(() => failed(new Error(`the server ended\n${server.log()}`)));
      const onLog = (/** @type {string} */ _type, /** @type {unknown[]} */ args) => void messages.push(format(...args));
      page
        .exposeFunction('codeAutomationLog', onLog)
        .then(() => page.exposeFunction('codeAutomationExit', done))
        .then(() => page.goto(workbenchUrl(server.origin)))
        .catch(failed);
    });
    if (process.env.SHIHUA_VERBOSE === '1') console.log(messages.join('\n'));
    else if (code !== 0) console.error(readableLog(messages));
    return code;
  } catch (error) {
    console.error(readableLog(messages));
    throw error;
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
  }
}

try {
  const host = await setupHost();
  const folders = { userDataDir: folder('user-data-dir'), extensionsDir: folder('extensions-dir') };
  for (const dir of [folders.userDataDir, folders.extensionsDir, join(temp, 'workspace')])
    await mkdir(dir, { recursive: true });
  const packages = options.get('install-extension') ?? [];
  for (const vsix of packages) console.log(await installExtension(host, folders, vsix));
  process.exitCode = packages.length > 0 ? 0 : await runTests(host, folders);
} finally {
  await rm(temp, { recursive: true, force: true, maxRetries: 3 });
}
