// Layer ui: the packaged extension, installed into a fresh VS Code with Chinese strings, used as a user uses it.
// Leaves screenshots in .artifacts/screenshots.
// node scripts/test-ui.mjs [--vsix FILE]      (FILE: the package to test, by default one made of the built extension)
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { told } from './lib/told.mjs';
import { openPage } from './vscode/browser.mjs';
import { setupChromium } from './vscode/chromium.mjs';
import { installLanguagePack } from './vscode/language-pack.mjs';
import { runLayer } from './vscode/layer.mjs';
import { checkSize, packageVsix } from './vscode/package-vsix.mjs';
import { repoRoot, screenshotDir } from './vscode/paths.mjs';
import { checkReportPage } from './vscode/report-page.mjs';
import { installExtension, startServer } from './vscode/server.mjs';
import { writeQuietSettings } from './vscode/settings.mjs';
import { setupHost } from './vscode/setup.mjs';
import { uiSteps } from './vscode/ui-steps.mjs';
import { clearScreenshots, Workbench } from './vscode/workbench.mjs';

const locale = 'zh-cn';
const { values } = told({ usage: 'node scripts/test-ui.mjs [--vsix FILE]', options: { vsix: { type: 'string' } } });

/**
 * Walks through the states one after another; each builds on the one before, so the first failure ends the run.
 *
 * @param {Workbench} workbench
 */
async function walk(workbench) {
  let passed = 0;
  for (const [title, step] of uiSteps) {
    const started = performance.now();
    try {
      await step(workbench);
      passed++;
      console.log(`  ✓ ${title} (${(performance.now() - started).toFixed(0)} ms)`);
    } catch (error) {
      await workbench.screenshot('failure');
      console.log(`  ✗ ${title}\n${String(error).replaceAll(/^/gm, '      ')}`);
      console.log(`${passed} passed, 1 failed; see ${join(screenshotDir, 'failure.png')}`);
      return false;
    }
  }
  console.log(`${passed} passed, 0 failed; screenshots in ${screenshotDir}`);
  return true;
}

await runLayer('ui', async () => {
  const host = await setupHost();
  const executable = await setupChromium();
  const temp = await mkdtemp(join(tmpdir(), 'shihua-ui-'));
  const folders = { userDataDir: join(temp, 'user'), extensionsDir: join(temp, 'extensions') };
  const workspace = join(temp, 'workspace');
  try {
    const vsix = values.vsix === undefined ? await packageVsix(temp) : resolve(values.vsix);
    await checkSize(vsix);
    await mkdir(folders.extensionsDir, { recursive: true });
    await cp(join(repoRoot, 'test-fixtures', 'workspace'), workspace, { recursive: true });
    await installLanguagePack(folders.userDataDir, locale);
    await writeQuietSettings(folders.userDataDir);
    await installExtension(host, folders, vsix);
    await clearScreenshots();
    await checkReportPage(executable, temp);
    console.log('  ✓ the exported page opens without a complaint, in light, in dark and on paper');

    const server = await startServer(host, { ...folders, locale });
    const { browser, page } = await openPage(executable, { locale: 'zh-CN' });
    try {
      const workbench = new Workbench(page);
      await workbench.open(server.origin, workspace);
      return await walk(workbench);
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
});
