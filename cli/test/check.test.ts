import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../../server/src/node/read/docx/make-docx.ts';
import { width } from '../src/terminal.ts';
import { Folder, shihua } from './harness.ts';
import { CLEAN, GB18030_NOTICE, NOTICE, PASSAGE } from './texts.ts';

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => {
  folder.remove();
});

interface JsonFile {
  readonly path: string;
  readonly encoding: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly level: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

async function checkJson(
  ...args: readonly string[]
): Promise<{ files: readonly JsonFile[]; errors: readonly { path: string; message: string }[] }> {
  const { out } = await shihua(folder, ['check', '--format', 'json', ...args]);
  return JSON.parse(out) as Awaited<ReturnType<typeof checkJson>>;
}

describe('exit code', () => {
  it('is 0 for a clean text and where nothing is to be checked', async () => {
    expect((await shihua(folder, ['check'])).code).toBe(0);
    folder.put({ 'a.txt': CLEAN });
    expect((await shihua(folder, ['check'])).code).toBe(0);
  });

  it('is 1 for a finding at --fail-on or above', async () => {
    folder.put({ 'a.txt': NOTICE });
    expect((await shihua(folder, ['check', 'a.txt'])).code).toBe(1);
    expect((await shihua(folder, ['check', 'a.txt', '--fail-on', 'info'])).code).toBe(1);
    expect((await shihua(folder, ['check', 'a.txt', '--fail-on', 'never'])).code).toBe(0);
    expect((await shihua(folder, ['check', 'a.txt', '--rule', 'num/at-least-max=warning'])).code).toBe(0);
    expect(
      (await shihua(folder, ['check', 'a.txt', '--rule', 'num/at-least-max=warning', '--fail-on', 'warning'])).code,
    ).toBe(1);
  });

  it('is 2 where a file cannot be read, and the others are reported', async () => {
    folder.put({ 'a.txt': NOTICE, 'b.txt': Uint8Array.from([0xff, 0xff, 0xc4]) });
    const { code, out } = await shihua(folder, ['check', '--format', 'json', 'a.txt', 'b.txt', 'c.txt']);
    const report = JSON.parse(out) as Awaited<ReturnType<typeof checkJson>>;
    expect(code).toBe(2);
    expect(report.files.map((file) => file.path)).toEqual(['a.txt']);
    expect(report.errors.map((error) => error.path)).toEqual(['c.txt', 'b.txt']);
  });

  it.each([
    [['check', '--bogus'], '没有这个选项：--bogus'],
    [['check', '--formt', 'json'], '没有这个选项：--formt，是不是 --format。用 shihua check --help'],
    [['check', '--format', 'xml'], '--format 的值“xml”无效，可用 pretty、json'],
    [['check', '--genre', 'novel'], '可用 auto、directive'],
    [['check', '--stage', 'final'], '可用 draft、review、audit'],
    [['check', '--min-level', 'fatal'], '可用 error、warning'],
    [['check', '--rule', 'num/at-least-max'], '应写作'],
    [['check', '--rule', 'num/at-least-max=loud'], '级别只能是'],
    [['check', '--rule', 'num/none=off'], '没有规则 num/none'],
    [['check', '--config', 'none.json'], '配置文件不存在'],
    [['check', '--org', 'N=两百'], 'N（全体人数）应为'],
    [['check', '--org', 'N=-1'], 'N（全体人数）应为'],
    [['check', '--org', 'N=1.5'], 'N（全体人数）应为'],
    [['check', '--org', 'X=3'], '“X=3”看不懂'],
    [['check', '--org', ''], '应写作 N=200'],
    [['score', '--org', 'N=1,N=2'], 'N 写了两次'],
    [['report', '.', '--out', 'r.md', '--org', 'D='], '应为'],
    [['check', '--stdin', 'a.txt'], '只能用一样'],
    [['check', '--stdin-path', 'a.txt'], '--stdin 同用'],
    [['chekc'], '没有这个命令：chekc，是不是 check'],
    [['help', 'chekc'], '没有这个命令：chekc'],
    [['explain'], '缺少参数'],
    [['explain', 'num/none'], '没有规则 num/none'],
    [['explain', 'num'], '相近的有 num/'],
    [['explain', 'num/at-lest-max'], '相近的有 num/at-least-max。'],
    [['check', '--rule', 'num/at-least-mx=off'], '没有规则 num/at-least-mx。相近的有 num/at-least-max。'],
    [['report', '.'], '--out'],
    [['report', '.', '--out', 'r.html', '--table', 'leads'], '只用于 .csv'],
    [['report', '.', '--out', 'r.pdf'], '只能是 .html、.md、.csv、.xlsx 或 .json'],
    [['lsp'], '--stdio'],
  ])('is 2 for %j, with a word on standard error and none on standard output', async (args, message) => {
    const { code, out, err } = await shihua(folder, args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  it('is 2 and says “not yet” for what is not built', async () => {
    const { code, out, err } = await shihua(folder, ['review', 'a.docx', '--out', 'b.docx']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('not yet');
  });

  it('is 0 for help and version', async () => {
    expect(await shihua(folder, ['--help'])).toMatchObject({ code: 0, err: '' });
    expect(await shihua(folder, ['check', '--help'])).toMatchObject({ code: 0, err: '' });
    expect(await shihua(folder, ['--version'])).toMatchObject({ code: 0, err: '' });
  });

  it('has help in Chinese that fits the terminal', async () => {
    for (const args of [['--help'], ['check', '--help'], ['report', '--help'], ['help', 'rules']]) {
      const { out } = await shihua(folder, args);
      expect(out).not.toMatch(/choices|default|options|command\]/u);
      for (const line of out.split('\n')) expect(width(line), line).toBeLessThanOrEqual(80);
    }
  });
});

describe('documents', () => {
  it('of a kind that is not read are told of, and do not change the exit code', async () => {
    folder.put({ 'a.txt': CLEAN, 'b.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'c.pdf': '%PDF-1.7' });
    for (const args of [['check'], ['score', '.'], ['report', '.', '--out', 'r.json']]) {
      const { code, err } = await shihua(folder, args);
      expect(code).toBe(0);
      expect(err).toContain('另有 2 个 .doc、.pdf 文件没有读');
    }
  });

  it('are found in folders and by globs, in order', async () => {
    folder.put({ 'b/x.md': NOTICE, 'a.txt': CLEAN, 'b/y.png': '', '.shihuaignore': 'c/\n', 'c/z.txt': NOTICE });
    expect((await checkJson()).files.map((file) => file.path)).toEqual(['a.txt', 'b/x.md']);
    expect((await checkJson('**/*.md')).files.map((file) => file.path)).toEqual(['b/x.md']);
  });

  it('give the same findings at the same offsets in every encoding', async () => {
    const utf16 = Buffer.from(NOTICE, 'utf16le');
    folder.put({
      'a-utf8.txt': NOTICE,
      'b-bom.txt': `\ufeff${NOTICE}`,
      'c-utf16le.txt': Buffer.concat([Uint8Array.from([0xff, 0xfe]), utf16]),
      'd-utf16be.txt': Buffer.concat([Uint8Array.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      'e-gb18030.txt': GB18030_NOTICE,
    });
    const { files } = await checkJson();
    expect(files.map((file) => file.encoding)).toEqual(['utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'gb18030']);
    const start = NOTICE.indexOf(PASSAGE);
    for (const file of files) {
      expect(file.findings).toMatchObject([{ start, end: start + PASSAGE.length, text: PASSAGE }]);
    }
  });

  it('may be Word files', async () => {
    folder.put({
      'a.docx': await makeDocx({
        body: NOTICE.split('\n')
          .map((line) => paragraph(line))
          .join(''),
      }),
    });
    const { files } = await checkJson();
    expect(files).toMatchObject([{ path: 'a.docx', encoding: 'docx', findings: [{ text: PASSAGE }] }]);
  });

  it('may come from standard input, in any encoding, under a name of their own', async () => {
    const { code, out } = await shihua(folder, ['check', '--stdin', '--stdin-path', '通知.txt', '--format', 'ndjson'], {
      stdin: GB18030_NOTICE,
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ path: '通知.txt', encoding: 'gb18030', findings: [{ text: PASSAGE }] });
  });
});

describe('what is found', () => {
  it('is silenced by a sidecar that names the finding', async () => {
    folder.put({ 'sub/a.txt': NOTICE, '.shihua-ignore.json': '{"entries":[]}' });
    expect((await checkJson()).files[0]?.findings).toHaveLength(1);
    folder.put({ '.shihua-ignore.json': '{"entries":[{"rule":"num/at-least-max"}]}' });
    const { code, out } = await shihua(folder, ['check', '--format', 'json']);
    expect(code).toBe(2);
    expect(out).toContain('fingerprint');
  });

  it('is filtered by --min-level', async () => {
    folder.put({ 'a.txt': NOTICE });
    expect((await checkJson('--min-level', 'warning', '--rule', 'num/at-least-max=info')).files[0]?.findings).toEqual(
      [],
    );
  });

  it('is set by the configuration file, and by --rule above it', async () => {
    folder.put({ 'a.txt': NOTICE, '.shihuarc.json': '{"rules":{"num/at-least-max":"off"}}' });
    expect((await checkJson()).files[0]?.findings).toEqual([]);
    expect((await checkJson('--rule', 'num/at-least-max=hint')).files[0]?.findings).toMatchObject([{ level: 'hint' }]);
    folder.put({ 'other.json': '{"rules":{"num/at-least-max":"warning"}}' });
    expect((await checkJson('--config', 'other.json')).files[0]?.findings).toMatchObject([{ level: 'warning' }]);
  });
});

describe('pretty output', () => {
  it('shows place, level, rule, passage, message and fixes by file, then a line that sums up', async () => {
    folder.put({ 'a.txt': NOTICE, 'b.txt': CLEAN });
    const { out } = await shihua(folder, ['check']);
    expect(out).toMatch(/^a\.txt {2}必改 1.*\n {2}3:\d+ {2}必改 {2}num\/at-least-max\n {4}至少收粮20吨以上\n/u);
    expect(out).toContain('改法：');
    expect(out).not.toContain('b.txt');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^2 个文件，必改 1 处，列出 1 处，文风指数 /u);
  });

  it('has colours on a terminal only, and none where the user wants none', async () => {
    folder.put({ 'a.txt': NOTICE });
    const escape = '\u001b[';
    expect((await shihua(folder, ['check'])).out).not.toContain(escape);
    expect((await shihua(folder, ['check'], { isTTY: true })).out).toContain(escape);
    expect((await shihua(folder, ['check'], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
  });

  it('keeps the passage within a narrow terminal and steers it by nothing in the text', async () => {
    folder.put({ 'a.txt': NOTICE.replace('各乡镇', '各乡镇\u001b[31m') });
    const { out } = await shihua(folder, ['check'], { columns: 40 });
    expect(out).not.toContain('\u001b');
    for (const line of out.split('\n').slice(1, -2)) expect(line.length).toBeLessThanOrEqual(40);
  });
});

describe('github output', () => {
  it('is one escaped command a finding, counted from one', async () => {
    folder.put({ 'a,b%.txt': NOTICE });
    const { out } = await shihua(folder, ['check', '--format', 'github']);
    const column = (NOTICE.split('\n')[2] ?? '').indexOf(PASSAGE) + 1;
    expect(out).toMatch(
      new RegExp(
        `^::error file=a%2Cb%25\\.txt,line=3,endLine=3,col=${String(column)},endColumn=${String(column + PASSAGE.length)},title=num/at-least-max::`,
        'u',
      ),
    );
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('csv output', () => {
  it('has a record a finding and one for each file that could not be read', async () => {
    folder.put({ 'a.txt': NOTICE, 'b.txt': CLEAN, '=c.txt': Uint8Array.from([0xff, 0xff]) });
    const { code, out } = await shihua(folder, ['check', '--format', 'csv']);
    const [head, finding, unread, ...rest] = out.split('\r\n');
    expect(code).toBe(2);
    expect(head).toMatch(/^\ufeff文件,/u);
    expect(finding).toMatch(/^a\.txt,2,3,\d+,必改,数字,num\/at-least-max,.*,至少收粮20吨以上,/u);
    expect(unread).toMatch(/^'=c\.txt,,,,未读,,,/u);
    expect(rest).toEqual(['']);
  });
});

describe('documents that are not fixed', () => {
  it('are not touched', async () => {
    folder.put({ 'a.txt': NOTICE, 'b.txt': CLEAN });
    await shihua(folder, ['check', '--fix']);
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe(NOTICE);
    expect(readFileSync(folder.at('b.txt'), 'utf8')).toBe(CLEAN);
  });
});
