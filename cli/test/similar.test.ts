import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, DEFAULT_CONFIG, NO_BURDEN_SETTINGS, REGISTRY, type Engine, type Report } from '@shihua/rules';
import { Checker } from '../src/checker.ts';
import { CopyFinder } from '../src/copies.ts';
import { Documents } from '../src/documents.ts';
import { Folder, shihua, Sink } from './harness.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const validReport = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const OLD =
  '2022年，镇里的旧井逐一清淘，换了辘轳和井绳，井台用青砖重砌，旁边立木牌，写明由王建平同志管钥匙、几点开盖。';
const NEW =
  '2023年，村里的旧井逐一清淘，换了辘轳和井绳，井台用青砖重砌，旁边立木牌，写明由李海燕同志管钥匙、几点开盖。';

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
  folder.put({
    'docs/a.txt': `${OLD}\n木桥朽了两块板，木匠拆下来翻面再钉，桥栏补刷桐油。`,
    'docs/b.md': `砖窑停火以后先开上面的气孔，凉足三天才许进人。\n\n${NEW}`,
    'docs/c.txt': '水磨坊按号牌排队，先来的先磨，每斗收半升麸皮。',
  });
});

afterEach(() => {
  folder.remove();
});

async function json(args: readonly string[]): Promise<Report> {
  return JSON.parse((await shihua(folder, args)).out) as Report;
}

describe('check --similar', () => {
  it('gives pairs with exact places in JSON, by the contract', async () => {
    const printed = await json(['check', 'docs', '--similar', '--format', 'json']);
    expect(validReport(printed)).toBe(true);
    expect(printed.similar).toHaveLength(1);
    expect(printed.similar[0]?.paths).toEqual(['docs/a.txt', 'docs/b.md']);
    const [passage] = printed.similar[0]?.passages ?? [];
    expect(readFileSync(folder.at('docs/a.txt'), 'utf8').slice(...(passage?.a ?? [0, 0]))).toBe(OLD.slice(0, -1));
    expect(readFileSync(folder.at('docs/b.md'), 'utf8').slice(...(passage?.b ?? [0, 0]))).toBe(NEW.slice(0, -1));
  });

  it('adds a finding to the later document, with the place in the earlier', async () => {
    const printed = await json(['check', 'docs', '--similar', '--format', 'json']);
    const findings = printed.files.flatMap((file) => file.findings.filter(({ rule }) => rule === 'cross/plagiarism'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ level: 'warning', shown: true, text: NEW.slice(0, -1) });
    expect(findings[0]?.message).toMatch(
      /^与《a\.txt》有\d+字相同（占\d+%），请核对是否引用、转发或同一文件的不同稿。$/u,
    );
    expect(findings[0]?.related).toMatchObject([{ path: 'docs/a.txt', start: 0 }]);
  });

  it('lists groups for people, and says so where there are none', async () => {
    const { out } = await shihua(folder, ['check', 'docs', '--similar']);
    expect(out).toContain('相同文字\n  相同段落');
    expect(out).toContain('docs/a.txt 第 1 行');
    expect(out).toContain('docs/b.md 第 3 行');
    expect((await shihua(folder, ['check', 'docs/c.txt', '--similar'])).out).toContain('相同文字  无');
  });

  it('finds nothing across documents without the flag', async () => {
    const printed = await json(['check', 'docs', '--format', 'json']);
    expect(printed.similar).toEqual([]);
    expect(printed.files.flatMap(({ findings }) => findings).some(({ rule }) => rule.startsWith('cross/'))).toBe(false);
  });

  it('can be switched off, capped and suppressed, and never calls its suppression unused', async () => {
    const off = await json(['check', 'docs', '--similar', '--format', 'json', '--rule', 'cross/plagiarism=off']);
    expect(off.similar).toHaveLength(1);
    expect(off.files.flatMap(({ findings }) => findings)).toEqual([]);
    folder.put({
      'docs/b.md': `砖窑停火。\n\n<!-- shihua-disable-next-line cross/plagiarism -- 同一件事 -->\n${NEW}`,
    });
    for (const flags of [['--similar'], []]) {
      const { files } = await json(['check', 'docs', '--format', 'json', ...flags]);
      expect(files.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([]);
    }
  });
});

describe('report', () => {
  it.each(['r.html', 'r.md', 'r.json'])('has the copied passages in %s', async (out) => {
    await shihua(folder, ['report', 'docs', '--out', out]);
    const text = readFileSync(folder.at(out), 'utf8');
    if (out === 'r.json') {
      const report = JSON.parse(text) as Report;
      expect(validReport(report)).toBe(true);
      expect(report.similar).toHaveLength(1);
      return;
    }
    expect(text).toContain('相同文字');
    expect(text).toContain('第 3 行');
  });
});

describe('a rule about copies that throws', () => {
  it('is named on standard error, once, and the documents are told all the same', async () => {
    const stderr = new Sink();
    const io = { cwd: folder.path, env: {}, stdin: process.stdin, stdout: process.stdout, stderr };
    const engine: Engine = {
      ...createEngine(REGISTRY, DEFAULT_CONFIG),
      analyzeLinks: () => ({ findings: [], crashed: [{ rule: 'cross/plagiarism', error: 'boom' }] }),
    };
    const setup = { engine, config: DEFAULT_CONFIG, burden: NO_BURDEN_SETTINGS };
    const checker = new Checker(setup, io, new Documents(io));
    const finder = new CopyFinder(engine, checker);
    for (const path of ['a.txt', 'b.txt']) {
      const document = { path, text: OLD, language: 'plaintext', encoding: 'utf-8', bom: false } as const;
      const input = { text: OLD, language: 'plaintext' } as const;
      finder.add(document, input, await checker.check(document, input));
    }
    expect([...finder.finish().files].map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
    expect(stderr.bytes().toString('utf8')).toBe('a.txt：规则 cross/plagiarism 出错，其余规则照常（boom）。\n');
  });
});
