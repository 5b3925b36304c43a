import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A quiet editor: nothing pops up, nothing phones home, nothing moves while a screenshot is taken. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.smoothScrolling': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': 'off',
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Adds the quiet settings to a settings file; what is set there already stays.
 *
 * @param {string} file
 */
async function addQuietSettings(file) {
  await mkdir(dirname(file), { recursive: true });
  const present = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  await writeFile(file, JSON.stringify({ ...quietSettings, ...present }, undefined, 2));
}

/**
 * Adds the quiet settings to those of a user-data folder.
 *
 * @param {string} userDataDir
 */
export async function writeQuietSettings(userDataDir) {
  await addQuietSettings(join(userDataDir, 'User', 'settings.json'));
}

/**
 * Adds the quiet settings to those of a workspace folder, for a VS Code whose user data are in the browser.
 *
 * @param {string} workspace
 */
export async function writeQuietWorkspaceSettings(workspace) {
  await addQuietSettings(join(workspace, '.vscode', 'settings.json'));
}
