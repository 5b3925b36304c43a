import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshotDir } from './paths.mjs';

/** Time in which an awaited state has to appear, in milliseconds. */
const deadline = 60_000;

/** The workbench of VS Code in a page, driven by keys and read through its DOM as a user would. */
export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(deadline);
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.statusBar = page.locator('.part.statusbar');
    this.problems = page.locator('.markers-panel');
    this.actions = page.locator('.action-widget');
    this.quickInput = page.locator('.quick-input-widget');
    /** The view of all findings in the Explorer. */
    this.findings = page.locator('.pane', { has: page.locator('.pane-header', { hasText: '实话：检查结果' }) });
    this.hover = page.locator('.monaco-hover');
    /** The page inside the two frames of a webview. */
    this.webview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** @param {string} origin @param {string} folder */
  async open(origin, folder) {
    this.folder = folder;
    await this.page.goto(`${origin}/?${new URLSearchParams({ folder })}`);
    await this.page.locator('.monaco-workbench .part.editor').waitFor();
  }

  /** Opens a file through the quick-open list. @param {string} name */
  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    const input = this.quickInput.locator('input');
    const found = this.quickInput.locator('.monaco-list-row.focused', { hasText: name });
    // The list does not look again by itself: a file that was just made may come too late for the first look.
    for (let look = 0; look < LOOKS && !(await isThere(found)); look++) {
      await input.fill('');
      await input.fill(name);
    }
    await this.#accept(name);
    await this.activeTab(name).waitFor();
  }

  /** Writes the settings of the workspace; VS Code sees the file change. @param {Readonly<Record<string, unknown>>} settings */
  async configure(settings) {
    const dir = join(this.folder ?? '', '.vscode');
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, 'settings.json'), JSON.stringify(settings));
  }

  /** Runs a command by the title that the user sees. @param {string} title */
  async runCommand(title) {
    await this.page.keyboard.press('F1');
    await this.quickInput.locator('input').fill(`>${title}`);
    await this.#accept(title);
  }

  /** The tab of an open file. @param {string} name */
  tab(name) {
    return this.page.locator('.tab', { hasText: name });
  }

  /** The tab of the file that is shown. @param {string} name */
  activeTab(name) {
    return this.page.locator('.tab.active', { hasText: name });
  }

  /** A visible squiggle. @param {'error' | 'warning' | 'info'} level */
  squiggle(level) {
    return this.editor.locator(`.squiggly-${level}`);
  }

  /** Words of the open text under a line of a style. @param {string} text @param {'double' | 'wavy' | 'dashed' | 'dotted'} style */
  async underlined(text, style) {
    const words = this.editor.locator('.view-line span span', { hasText: text }).first();
    await words.waitFor();
    await words.evaluate(
      (element, expected) =>
        new Promise((resolve) => {
          const view = element.ownerDocument.defaultView;
          const look = () =>
            view?.getComputedStyle(element).textDecorationStyle === expected
              ? resolve(undefined)
              : view?.requestAnimationFrame(look);
          look();
        }),
      style,
    );
    return words;
  }

  /** Lines of the open text that hold a text; the editor draws spaces as no-break spaces. @param {string} text */
  lines(text) {
    return this.editor.locator('.view-line', { hasText: text });
  }

  /** Saves what the window shows now. @param {string} name */
  async screenshot(name) {
    await this.page.screenshot({ animations: 'disabled', path: join(screenshotDir, `${name}.png`) });
  }

  /** Takes the first entry of the quick-input list, once it is the one that was asked for. @param {string} label */
  async #accept(label) {
    await this.quickInput.locator('.monaco-list-row.focused', { hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
  }
}

/** How often the quick-open list is asked for a file, some seconds apart. */
const LOOKS = 10;

/** Whether an element is there within some seconds. @param {import('playwright-core').Locator} locator */
async function isThere(locator) {
  try {
    await locator.waitFor({ timeout: 3000 });
    return true;
  } catch {
    return false;
  }
}

/** Empties the folder of the screenshots, so that none is older than the run. */
export async function clearScreenshots() {
  await rm(screenshotDir, { recursive: true, force: true });
  await mkdir(screenshotDir, { recursive: true });
}

/**
 * Waits until as many elements match as expected.
 *
 * @param {import('playwright-core').Locator} locator
 * @param {number} count
 */
export async function untilCount(locator, count) {
  if (count > 0) await locator.nth(count - 1).waitFor({ state: 'attached' });
  await locator.nth(count).waitFor({ state: 'detached' });
}
