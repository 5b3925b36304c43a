import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { untilCount } from './workbench.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

const notice = '图书清点通知.txt';
const request = '，注意留存签到表和现场照片';

/** @param {Workbench} workbench */
async function showSquiggles(workbench) {
  await workbench.openFile(notice);
  await workbench.squiggle('error').first().waitFor();
  await workbench.squiggle('warning').first().waitFor();
  await workbench.screenshot('squiggles');
}

/** @param {Workbench} workbench */
async function showStatusBar(workbench) {
  const reading = workbench.statusBar.getByText(/必改 2 · 文风 \d+/);
  await reading.waitFor();
  await workbench.screenshot('status-bar');
}

/** @param {Workbench} workbench */
async function followTyping(workbench) {
  const reading = (/** @type {number} */ count) => workbench.statusBar.getByText(new RegExp(`必改 ${count} · 文风`));
  await workbench.lines('图书上架率').first().click();
  await workbench.page.keyboard.press('End');
  await workbench.page.keyboard.insertText('到课率至少100%。');
  await reading(3).waitFor();
  await workbench.page.keyboard.press('Control+Z');
  await reading(2).waitFor();
}

/** @param {Workbench} workbench */
async function undoAtOnce(workbench) {
  const { page } = workbench;
  const before = (await workbench.squiggle('error').first().boundingBox())?.width ?? Infinity;
  await workbench.lines('至少100%').first().click();
  for (const key of ['Home', 'Shift+End', 'Delete', 'Control+Z']) await page.keyboard.press(key);
  await workbench.lines('至少100%').first().waitFor();
  // The editor squeezed the mark with the words; it is as wide again once the server has marked them anew.
  const mark = "document.querySelector('.editor-instance .squiggly-error')";
  await page.waitForFunction(`${mark}?.getBoundingClientRect().width >= ${before}`);
}

/** @param {Workbench} workbench */
async function followLenses(workbench) {
  const lens = workbench.page.locator('.codelens-decoration a').first();
  await lens.click();
  const setting = workbench.page.locator('.settings-editor').getByText(/^单位人数：/);
  await setting.waitFor();
  await workbench.page.keyboard.press('Escape');
  await setting.waitFor({ state: 'hidden' });
  await workbench.configure({ 'shihua.org': { N: 300, D: 12 }, 'shihua.headingLens': true });
  await lens.getByText(/^本件约需 .* 人·小时/).waitFor();
  await workbench.page
    .locator('.codelens-decoration a')
    .getByText(/^1 处$/)
    .first()
    .click();
  await workbench.statusBar.getByText(/\(12 selected\)|已选择12/).waitFor();
  await workbench.screenshot('lenses');
  await workbench.configure({});
  await workbench.page.keyboard.press('Control+Home');
}

/** @param {Workbench} workbench */
async function switchOff(workbench) {
  const reading = workbench.statusBar.getByText(/必改 2 · 文风/);
  await workbench.configure({ 'shihua.enable': false });
  await reading.waitFor({ state: 'hidden' });
  await untilCount(workbench.squiggle('error'), 0);
  await workbench.configure({});
  await reading.waitFor();
}

/** @param {Workbench} workbench */
async function tellEncoding(workbench) {
  const name = '旧通知.txt';
  // “关于修桥的通知” in GB18030, which VS Code reads as UTF-8 unless it is told to guess.
  const bytes = [0xb9, 0xd8, 0xd3, 0xda, 0xd0, 0xde, 0xc7, 0xc5, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa];
  await writeFile(join(workbench.folder ?? '', name), Uint8Array.from(bytes));
  await workbench.openFile(name);
  await workbench.statusBar.getByText('编码不对').click();
  await workbench.quickInput.getByText('Reopen with Encoding').first().waitFor();
  await workbench.screenshot('encoding');
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Control+W');
  await workbench.activeTab(notice).waitFor();
}

/** @param {Workbench} workbench */
async function showTree(workbench) {
  await workbench.page.keyboard.press('Control+Home');
  await workbench.findings.locator('.pane-header').click();
  const place = workbench.findings.getByRole('treeitem', { name: /^必改：.*图书清点通知\.txt 第8行$/ });
  await place.waitFor();
  await workbench.screenshot('findings-by-file');
  await place.click();
  await workbench.statusBar.getByText(/行 8|Ln 8/).waitFor();
  await workbench.runCommand('实话：检查结果按类别排列');
  await workbench.findings.getByRole('treeitem', { name: /^留痕：\d+ 处$/ }).waitFor();
  await workbench.screenshot('findings-by-family');
  await workbench.findings.locator('.monaco-list').focus();
  await workbench.page.keyboard.press('Home');
  await workbench.page.keyboard.press('ArrowDown');
  await workbench.page.keyboard.press('Enter');
  await workbench.runCommand('实话：检查结果按文件排列');
}

/** @param {Workbench} workbench */
async function showMarks(workbench) {
  await workbench.configure({ 'shihua.display': 'decorations', 'shihua.headingLens': true });
  await untilCount(workbench.squiggle('error'), 0);
  await untilCount(workbench.squiggle('warning'), 0);
  const words = await workbench.underlined('至少100%', 'double');
  await workbench.page
    .locator('.codelens-decoration')
    .getByText(/^\d+ 处$/)
    .first()
    .waitFor();
  await workbench.page.keyboard.press('Control+Shift+M');
  await workbench.page.getByText('未在工作区检测到问题').or(workbench.page.getByText('No problems')).first().waitFor();
  await workbench.screenshot('marks');
  await workbench.page.keyboard.press('Control+J');
  await words.hover();
  const fixes = workbench.hover.getByText('改法…').first();
  await fixes.waitFor();
  await workbench.screenshot('marks-hover');
  await fixes.click();
  await workbench.actions.getByText('此类不再提示').first().waitFor();
  await workbench.screenshot('marks-fixes');
  await workbench.page.keyboard.press('Escape');
  await workbench.actions.first().waitFor({ state: 'hidden' });
}

/** @param {Workbench} workbench */
async function showHighContrast(workbench) {
  const marks = { 'shihua.display': 'decorations', 'shihua.headingLens': true };
  for (const [theme, body] of [
    ['Default High Contrast', 'hc-black'],
    ['Default High Contrast Light', 'hc-light'],
  ]) {
    await workbench.configure({ ...marks, 'workbench.colorTheme': theme });
    await workbench.page.locator(`.monaco-workbench.${body}`).waitFor();
    await workbench.underlined('至少100%', 'double');
    await workbench.screenshot(`marks-${body}`);
  }
  await workbench.configure({});
  await workbench.squiggle('error').first().waitFor();
}

/** @param {Workbench} workbench */
async function showProblems(workbench) {
  await workbench.page.keyboard.press('Control+Shift+M');
  await workbench.problems
    .getByText(/至少100%/)
    .first()
    .waitFor();
  await workbench.problems.getByText('num/at-least-max').first().waitFor();
  await workbench.screenshot('problems');
}

/** @param {Workbench} workbench */
async function showRulePage(workbench) {
  await workbench.problems.getByText('trace/duplicate-evidence').first().click();
  await workbench.activeTab('duplicate-evidence.md').waitFor();
  await workbench.lines('同一留存要求').first().waitFor();
  await workbench.screenshot('rule-page');
  await workbench.tab(notice).click();
  await workbench.activeTab(notice).waitFor();
}

/** @param {Workbench} workbench */
async function showQuickFixes(workbench) {
  // The entry in the Problems panel puts the cursor on the finding; by its message, as its middle is the rule's link.
  await workbench.problems.getByText('同一留存要求第3次出现').first().dblclick();
  // The focus follows a moment later; until then the keys below would go to the panel.
  await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await workbench.page.locator('.lightBulbWidget.codicon-light-bulb, .codicon-gutter-lightbulb').first().waitFor();
  await workbench.page.keyboard.press('Control+.');
  await workbench.actions.getByText('只保留一处').first().waitFor();
  await workbench.screenshot('quick-fix');
}

/** @param {Workbench} workbench */
async function applyQuickFix(workbench) {
  const lens = workbench.page.locator('.codelens-decoration').first();
  const tasks = await lens.innerText();
  await untilCount(workbench.lines(request), 3);
  await workbench.actions.getByText('只保留一处').first().click();
  await untilCount(workbench.lines(request), 1);
  // What the document asks of others is counted again over it, now and after the undo.
  await lens.getByText(tasks, { exact: true }).waitFor({ state: 'hidden' });
  await workbench.screenshot('quick-fix-applied');
  await workbench.page.keyboard.press('Control+Z');
  await untilCount(workbench.lines(request), 3);
  await lens.getByText(tasks, { exact: true }).waitFor();
}

/** @param {Workbench} workbench */
async function showScore(workbench) {
  await workbench.runCommand('实话：形式主义指数');
  await workbench.quickInput.getByText(/形式主义指数.*图书清点通知/).waitFor();
  await workbench.quickInput
    .getByText(/文风 \d+/)
    .first()
    .waitFor();
  await workbench.screenshot('score');
}

/** @param {Workbench} workbench */
async function traceScore(workbench) {
  await workbench.quickInput
    .getByText(/文风 \d+/)
    .first()
    .click();
  await workbench.quickInput.getByText(/^修掉这 3 处可降到 \d+$/).waitFor();
  await workbench.quickInput
    .getByText(/约 \d+ 分/)
    .first()
    .waitFor();
  await workbench.screenshot('score-places');
  await workbench.page.keyboard.press('Escape');
  await workbench.quickInput.waitFor({ state: 'hidden' });
}

/** @param {Workbench} workbench */
async function showReport(workbench) {
  await workbench.page.keyboard.press('Control+J');
  await workbench.problems.waitFor({ state: 'hidden' });
  await workbench.runCommand('实话：检查工作区');
  await workbench.webview.locator('table:visible').first().waitFor();
  for (const name of [notice, '农机培训通知.txt', '农机培训方案.md', '工作例会纪要.txt']) {
    await workbench.webview.locator('table', { hasText: name }).first().waitFor();
  }
  await workbench.webview.locator('svg[aria-label^="文风指数的分布"]').waitFor();
  await workbench.screenshot('report');
  const map = workbench.webview.locator('svg[aria-label^="各文件夹的提示"]');
  await map.scrollIntoViewIfNeeded();
  await workbench.webview.getByText('按表格看').click();
  await workbench.webview.locator('table', { hasText: '合计' }).first().waitFor();
  await workbench.screenshot('report-map');
}

/** @param {Workbench} workbench */
async function useReport(workbench) {
  const { webview } = workbench;
  const names = webview.locator('table button.link');
  await webview.locator('input[type="search"]').fill('农机');
  await untilCount(names, 2);
  await workbench.screenshot('report-filter');
  await webview.locator('input[type="search"]').fill('');
  await webview.locator('tr', { hasText: notice }).locator('button.unfold').click();
  const finding = webview.locator('tr.unfolded button.lead', { hasText: '至少100%' }).first();
  await finding.click();
  await workbench.activeTab(notice).waitFor();
  await workbench.squiggle('error').first().waitFor();
  await workbench.screenshot('report-jump');
}

/**
 * The states of the UI run in their order, each with what brings it about and what shows that it is there.
 *
 * @type {readonly (readonly [title: string, step: (workbench: Workbench) => Promise<void>])[]}
 */
export const uiSteps = [
  ['a document shows errors and warnings as squiggles', showSquiggles],
  ['the status bar shows both readings', showStatusBar],
  ['the status bar follows typing', followTyping],
  ['an undo in the same moment leaves the squiggles where they were', undoAtOnce],
  ['the lenses lead to the headcounts and to the findings of a section', followLenses],
  ['switched off, nothing is shown', switchOff],
  ['over a file read by the wrong encoding the status bar says so and leads to the right one', tellEncoding],
  ['the tree lists the findings, goes to their places and is read out', showTree],
  ['as decorations the findings are lines in the text, and the Problems panel is empty', showMarks],
  ['the lines are there in high contrast too', showHighContrast],
  ['the Problems panel lists the findings by rule', showProblems],
  ['the light bulb offers its fixes', showQuickFixes],
  ['a fix chosen there changes the text, and one undo takes it back', applyQuickFix],
  // After the light bulb: once it has stood in the gutter, this editor shows none for a text it comes back to.
  ['the rule of a finding leads to its page', showRulePage],
  ['the score opens under its Chinese command', showScore],
  ['a line of the score lists the passages it comes from, with what to mend first', traceScore],
  ['the report lists the files of the workspace with its charts', showReport],
  ['the report filters by name, and a finding in it leads to its place', useReport],
];
