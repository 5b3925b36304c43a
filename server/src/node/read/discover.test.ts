import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from './discover.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shihua-discover-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function found(paths: readonly string[], ignore: readonly string[] = []): Promise<readonly string[]> {
  return (await discover(paths, { cwd: folder, ignore })).files;
}

describe('a folder', () => {
  it('is searched at every depth for documents, in a stable order, whatever the case of the extension', async () => {
    put({ 'b.md': '', 'a.txt': '', 'c/d.HTML': '', 'c/e.docx': '', 'c/f.markdown': '', 'g.png': '', 'c/~$e.docx': '' });
    expect(await found(['.'])).toEqual(['a.txt', 'b.md', 'c/d.HTML', 'c/e.docx', 'c/f.markdown']);
  });

  it('has papers of a kind that is not read told apart', async () => {
    put({ 'a.txt': '', 'b/c.doc': '', 'd.WPS': '', 'e.pdf': '', '~$c.doc': '', 'f.xlsx': '', 'g.doc': '' });
    put({ '.shihuaignore': 'g.doc\n' });
    expect((await discover(['.'], { cwd: folder })).foreign).toEqual(['b/c.doc', 'd.WPS', 'e.pdf']);
  });

  it('is searched without node_modules and .git', async () => {
    put({ 'node_modules/x/readme.md': '', '.git/a.txt': '', 'sub/node_modules/b.md': '', 'a.txt': '' });
    expect(await found(['.'])).toEqual(['a.txt']);
  });

  it('keeps the way it was named', async () => {
    put({ 'docs/a.txt': '' });
    expect(await found(['./docs/'])).toEqual(['docs/a.txt']);
    expect(await found([join(folder, 'docs')])).toEqual([join(folder, 'docs/a.txt')]);
  });

  it('follows links to files, not to folders', async () => {
    put({ 'a/x.txt': '' });
    symlinkSync(join(folder, 'a/x.txt'), join(folder, 'y.txt'));
    symlinkSync(join(folder, 'a'), join(folder, 'loop'));
    expect(await found(['.'])).toEqual(['a/x.txt', 'y.txt']);
  });
});

describe('ignore files', () => {
  it('hold below their folder, at every level', async () => {
    put({ '.gitignore': '草稿/\n*.bak.txt\n', 'a.txt': '', 'b.bak.txt': '', '草稿/c.txt': '', 'd/草稿/e.txt': '' });
    put({ 'd/.shihuaignore': 'f.md\n', 'd/f.md': '', 'f.md': '' });
    expect(await found(['.'])).toEqual(['a.txt', 'f.md']);
  });

  it('may be overruled by .shihuaignore beside them and by deeper ones', async () => {
    put({ '.gitignore': '*.md\n', '.shihuaignore': '!keep.md\n', 'keep.md': '', 'drop.md': '' });
    put({ 'sub/.gitignore': '!x.md\n', 'sub/x.md': '', 'sub/y.md': '' });
    expect(await found(['.'])).toEqual(['keep.md', 'sub/x.md']);
  });

  it('of the repository above hold in a folder that is named', async () => {
    put({ '.git/HEAD': '', '.gitignore': 'docs/old/\n', 'docs/a.txt': '', 'docs/old/b.txt': '' });
    expect(await found(['docs'])).toEqual(['docs/a.txt']);
  });

  it('do not keep a file or folder out that is named outright', async () => {
    put({ '.git/HEAD': '', '.gitignore': 'out/\n', 'out/a.txt': '' });
    expect(await found(['out'])).toEqual(['out/a.txt']);
    expect(await found(['out/a.txt'])).toEqual(['out/a.txt']);
  });

  it('hold for globs', async () => {
    put({ '.gitignore': 'b.txt\n', 'a.txt': '', 'b.txt': '', 'sub/.shihuaignore': '*\n', 'sub/c.txt': '' });
    expect(await found(['**/*.txt'])).toEqual(['a.txt']);
  });

  it('can be joined by patterns of the caller', async () => {
    put({ 'a.txt': '', 'b.txt': '' });
    expect(await found(['.'], ['b.*'])).toEqual(['a.txt']);
  });
});

describe('arguments', () => {
  it('name a file once, however often it is named', async () => {
    put({ 'a.txt': '' });
    expect(await found(['a.txt', './a.txt', '.', '*.txt'])).toEqual(['a.txt']);
  });

  it('take a file whatever its extension', async () => {
    put({ 'a.log': '' });
    expect(await found(['a.log'])).toEqual(['a.log']);
    expect(await found(['*.log'])).toEqual(['a.log']);
  });

  it('mean a file first, then a glob', async () => {
    put({ '通知[1].txt': '', '通知1.txt': '' });
    expect(await found(['通知[1].txt'])).toEqual(['通知[1].txt']);
  });

  it('are errors where they name nothing, and the others still hold', async () => {
    put({ 'a.txt': '' });
    const { files, errors } = await discover(['a.txt', 'none.txt', '*.zzz'], { cwd: folder });
    expect(files).toEqual(['a.txt']);
    expect(errors.map(({ path, message }) => [path, message])).toEqual([
      ['none.txt', '文件不存在。'],
      ['*.zzz', '没有匹配的文件。'],
    ]);
  });
});
