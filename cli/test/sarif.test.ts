import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REGISTRY, type Report } from '@shihua/rules';
import { Folder, shihua } from './harness.ts';
import { CLEAN, NOTICE, PASSAGE } from './texts.ts';

interface Region {
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly charOffset: number;
  readonly charLength: number;
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly encoding?: string }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly object[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: Region;
            readonly insertedContent: { text: string };
          }[];
        }[];
      }[];
    }[];
  }[];
}

/** The schema as the makers of SARIF's own tools publish it. */
const SCHEMA_FILE = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => {
  folder.remove();
});

function validator() {
  // The schema has members for its readers only, and a pattern that is none under the u flag.
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object);
}

async function sarif(...args: readonly string[]): Promise<Log> {
  return JSON.parse((await shihua(folder, ['check', '--format', 'sarif', ...args])).out) as Log;
}

function textOf(text: string, { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return text.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

describe('SARIF', () => {
  it('is valid by the official schema, for findings of every rule, with unread files and odd names', async () => {
    folder.put({ 'a b/报 告,%.txt': NOTICE, 'b.md': CLEAN, 'c.txt': '', 'd.txt': Uint8Array.from([0xff, 0xff]) });
    const examples = REGISTRY.flatMap(({ meta }) =>
      meta.examples.map(({ bad }) => (typeof bad === 'string' ? bad : bad.text)),
    );
    for (const [index, text] of examples.entries()) folder.put({ [`examples/${String(index)}.txt`]: text });
    const log = await sarif('--all');
    const valid = validator();
    valid(log);
    expect(valid.errors ?? []).toEqual([]);
    expect(log.runs[0]?.results.length).toBeGreaterThan(examples.length / 2);
    expect(valid({ ...log, version: '2.0.0' })).toBe(false);
    expect(valid({ ...log, runs: [{ ...log.runs[0], results: [{ ruleId: 1 }] }] })).toBe(false);
  });

  it('says in lines and columns, and in offsets, where the passage is, and how to replace it', async () => {
    folder.put({ 'a b/报.txt': NOTICE });
    const [result] = (await sarif()).runs[0]?.results ?? [];
    const location = result?.locations[0]?.physicalLocation;
    expect(result).toMatchObject({ ruleId: 'num/at-least-max', level: 'error' });
    expect(location?.artifactLocation).toEqual({ uri: 'a%20b/%E6%8A%A5.txt', uriBaseId: '%SRCROOT%' });
    expect(location?.region).toMatchObject({
      startLine: 3,
      charOffset: NOTICE.indexOf(PASSAGE),
      charLength: PASSAGE.length,
      snippet: { text: PASSAGE },
    });
    expect(location && textOf(NOTICE, location.region)).toBe(PASSAGE);
  });

  it('gives replacements whose lines and columns, where there are any, agree with their offsets', async () => {
    folder.put({ 'a.txt': NOTICE, 'b.txt': `${NOTICE}\n二、各站各站于10月8日前开秤。\n` });
    const results = (await sarif('--all')).runs[0]?.results ?? [];
    const texts = {
      'a.txt': readFileSync(folder.at('a.txt'), 'utf8'),
      'b.txt': readFileSync(folder.at('b.txt'), 'utf8'),
    };
    const regions = results.flatMap(({ locations, fixes }) =>
      (fixes ?? []).flatMap(({ artifactChanges }) =>
        artifactChanges.flatMap(({ replacements }) =>
          replacements.map(({ deletedRegion }) => ({
            uri: locations[0]?.physicalLocation.artifactLocation.uri,
            deletedRegion,
          })),
        ),
      ),
    );
    expect(regions.filter(({ deletedRegion }) => deletedRegion.startLine !== undefined).length).toBeGreaterThan(1);
    for (const { uri, deletedRegion } of regions) {
      const text = texts[uri as keyof typeof texts];
      const { charOffset, charLength } = deletedRegion;
      if (deletedRegion.startLine !== undefined)
        expect(textOf(text, deletedRegion)).toBe(text.slice(charOffset, charOffset + charLength));
    }
  });

  it('names its rules, and each result points at its own', async () => {
    folder.put({ 'a.txt': NOTICE });
    const run = (await sarif()).runs[0];
    expect(run?.tool.driver.rules.length).toBe(REGISTRY.filter(({ meta }) => meta.status !== 'retired').length);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
  });

  it('keeps a fingerprint when the passage moves, and tells equal passages apart', async () => {
    folder.put({ 'a.txt': NOTICE });
    const before = (await sarif()).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints);
    folder.put({
      'a.txt': `${NOTICE.replace('通知\n', '通知\n\n本站地址见附图。\n')}各点再各收粮一次，${PASSAGE}。\n`,
    });
    const after = (await sarif()).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints) ?? [];
    expect(after).toHaveLength(2);
    expect(after[0]).toEqual(before?.[0]);
    expect(after[1]).not.toEqual(after[0]);
  });

  it('has what is shown, all when asked, as the JSON has them', async () => {
    folder.put({
      'a.txt': REGISTRY.flatMap(({ meta }) =>
        meta.examples.slice(0, 1).map(({ bad }) => (typeof bad === 'string' ? bad : bad.text)),
      ).join('\n'),
    });
    const { files } = JSON.parse((await shihua(folder, ['check', '--format', 'json'])).out) as Report;
    const findings = files.flatMap((file) => file.findings);
    expect(findings.some(({ shown }) => !shown)).toBe(true);
    expect((await sarif('--all')).runs[0]?.results).toHaveLength(findings.length);
    expect((await sarif()).runs[0]?.results).toHaveLength(findings.filter(({ shown }) => shown).length);
  });

  it('says which files were not read', async () => {
    folder.put({ 'a.txt': CLEAN, 'd.txt': Uint8Array.from([0xff, 0xff]) });
    const run = (await sarif()).runs[0];
    expect(run?.artifacts.map(({ location, encoding }) => [location.uri, encoding])).toEqual([['a.txt', 'utf-8']]);
    expect(run?.invocations[0]?.executionSuccessful).toBe(false);
    expect(JSON.stringify(run?.invocations[0]?.toolExecutionNotifications)).toContain('d.txt');
  });
});
