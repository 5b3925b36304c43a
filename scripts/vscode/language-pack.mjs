import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes VS Code believe that Microsoft's language pack is there, which cannot be had from npm or Debian.
 *
 * The pack translates nothing itself, so VS Code's own words stay English; but with a pack in place VS Code shows
 * the Chinese strings that the extension brings (package.nls.zh-cn.json, l10n).
 *
 * @param {string} userDataDir
 * @param {string} locale such as `zh-cn`
 */
export async function installLanguagePack(userDataDir, locale) {
  const strings = join(userDataDir, `language-pack.${locale}.json`);
  await mkdir(userDataDir, { recursive: true });
  await writeFile(strings, JSON.stringify({ version: '1.0.0', contents: {} }));
  const owner = { extensionIdentifier: { id: `ms-ceintl.vscode-language-pack-${locale}` }, version: '1.0.0' };
  const pack = { hash: 'shihua-tests', extensions: [owner], label: locale, translations: { vscode: strings } };
  await writeFile(join(userDataDir, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
