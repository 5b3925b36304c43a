import { install, root, run } from './lib/steps.mjs';

/** Sets up, builds, and does the main job on a sample document. */
const sample = 'test-fixtures/samples/notice.md';
const node = process.execPath;

for (const step of [() => install(), () => run(node, ['scripts/build.mjs'])]) {
  const code = step();
  if (code !== 0) process.exit(code);
}
const found = run(node, ['dist/cli.cjs', 'check', '--fail-on', 'never', sample]);
const scored = run(node, ['dist/cli.cjs', 'score', sample]);
console.log(`
在 VS Code 里用：用 VS Code 打开 ${root}，按 F5，在新窗口里打开 ${sample}；
或者打包安装：npm run package，再执行 code --install-extension shihua.vsix。
查自己的文件：node dist/cli.cjs check 文件或文件夹`);
process.exit(found || scored);
