import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A quiet editor: nothing pops up, nothing phones home, nothing moves while a screenshot is taken. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.smoothScrolling': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
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
 * Adds the quiet settings to those of a user-data folder; what is set there already stays.
 *
 * @param {string} userDataDir
 */
export async function writeQuietSettings(userDataDir) {
  const file = join(userDataDir, 'User', 'settings.json');
  await mkdir(join(userDataDir, 'User'), { recursive: true });
  const present = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  await writeFile(file, JSON.stringify({ ...quietSettings, ...present }, undefined, 2));
}
