import { access, readFile } from 'node:fs/promises';
import { LayerUnavailable } from './layer.mjs';
import { runCommand } from './run-command.mjs';

const packages = ['chromium', 'fonts-noto-cjk'];
const installLine = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** @param {string} path */
async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function findBrowser() {
  for (const path of [process.env.SHIHUA_CHROMIUM ?? '', ...candidates])
    if (path !== '' && (await exists(path))) return path;
  return undefined;
}

/** Without a Chinese font the screenshots would show boxes. */
async function hasChineseFont() {
  const fonts = await runCommand('fc-list', [':lang=zh', 'family']).catch(() => '');
  return fonts.trim() !== '';
}

async function canInstall() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*debian/m.test(release);
}

/**
 * Finds Chromium and a Chinese font. Where both can be had from the system's packages (root on Debian) they are installed.
 *
 * @returns {Promise<string>} path of the browser
 * @throws {LayerUnavailable} when they are missing and cannot be installed from here
 */
export async function setupChromium() {
  const found = await findBrowser();
  if (found !== undefined && (await hasChineseFont())) return found;
  if (!(await canInstall()))
    throw new LayerUnavailable(`Chromium and a Chinese font are needed; as root run: ${installLine}`);

  console.log(`installing the browser for tests: ${installLine}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env });
  const [command = '', ...args] = installLine.split(' ');
  await runCommand(command, args, { env });
  const installed = await findBrowser();
  if (installed === undefined) throw new LayerUnavailable(`no Chromium found after: ${installLine}`);
  return installed;
}
