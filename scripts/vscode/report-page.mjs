import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPage } from './browser.mjs';
import { repoRoot, screenshotDir } from './paths.mjs';

/** Presses of Tab that must be enough to reach every kind of control on the page's first screens. */
const presses = 40;

/**
 * Makes the report of the sample folder with the built command line and reads it as somebody would who was sent it: by
 * a double click, without a network, in light, in dark and on paper.
 *
 * @param {string} executable the browser
 * @param {string} folder where the page is written
 */
export async function checkReportPage(executable, folder) {
  const file = join(folder, '报告.html');
  const cli = join(repoRoot, 'dist', 'cli.cjs');
  const made = spawnSync(process.execPath, [cli, 'report', join(repoRoot, 'test-fixtures', 'report'), '--out', file]);
  // 2: the sample folder holds files that cannot be read, so that the page has to say so.
  assert.equal(made.status, 2, String(made.stderr));
  await mkdir(screenshotDir, { recursive: true });
  await read(executable, file, 'light');
  await read(executable, file, 'dark');
}

/**
 * @param {string} executable
 * @param {string} file
 * @param {'light' | 'dark'} colorScheme
 */
async function read(executable, file, colorScheme) {
  const { browser, page } = await openPage(executable, { colorScheme, offline: true });
  try {
    /** @type {string[]} */
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    for (const title of ['未读的文件', '文风指数的分布', '各文件夹的提示', '先看这些', '线索', '逐个文件'])
      await page.getByRole('heading', { name: title }).first().waitFor();
    assert.equal(await page.getByRole('img').count(), 2, 'both charts are there for who does not see them');
    assert.deepEqual(await overflowing(page), [], 'nothing sticks out of the page');
    assert.deepEqual([...(await reached(page))].sort(), ['A', 'DIV', 'SUMMARY'], 'the keyboard reaches all controls');
    await page.screenshot({ path: join(screenshotDir, `page-${colorScheme}.png`), fullPage: true });
    if (colorScheme === 'light') await page.pdf({ path: join(screenshotDir, 'page.pdf'), preferCSSPageSize: true });
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} what is wider than the window
 */
function overflowing(page) {
  return page.locator('main > section > *').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const width = element.ownerDocument.documentElement.clientWidth;
        return element.getBoundingClientRect().right > width;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Set<string>>} the kinds of elements that Tab comes to
 */
async function reached(page) {
  /** @type {Set<string>} */
  const tags = new Set();
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    tags.add(await page.locator('*:focus').evaluate((element) => element.tagName));
  }
  return tags;
}
