import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REGISTRY, type Report, type ReportFile } from '@shihua/rules';
import { Folder, shihua } from './harness.ts';
import { CLEAN, NOTICE } from './texts.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const validReport = ajv.compile(schema);
const validFile = ajv.getSchema(`${String(schema.$id)}#/definitions/file`);

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
  folder.put({ 'a.txt': NOTICE, 'b.md': CLEAN.repeat(3), 'c.txt': '', 'd.txt': Uint8Array.from([0xff, 0xff]) });
  for (const [index, text] of examples().entries()) folder.put({ [`examples/${String(index)}.txt`]: text });
});

afterEach(() => {
  folder.remove();
});

/** The bad examples of all rules: texts that are sure to have findings of every kind. */
function examples(): readonly string[] {
  return REGISTRY.flatMap(({ meta }) => meta.examples.map(({ bad }) => (typeof bad === 'string' ? bad : bad.text)));
}

async function report(): Promise<Report> {
  const { out } = await shihua(folder, ['check', '--format', 'json']);
  return JSON.parse(out) as Report;
}

describe('shihua-report/1', () => {
  it('is what --format json prints', async () => {
    const printed = await report();
    validReport(printed);
    expect(validReport.errors ?? []).toEqual([]);
    expect(printed.files.length).toBe(3 + examples().length);
    expect(printed.errors.map((error) => error.path)).toEqual(['d.txt']);
  });

  it('has a file a line as --format ndjson', async () => {
    const { out, err, code } = await shihua(folder, ['check', '--format', 'ndjson']);
    const lines = out.trimEnd().split('\n');
    const files = lines.map((line) => JSON.parse(line) as ReportFile);
    expect(files).toEqual((await report()).files);
    for (const file of files) expect(validFile?.(file)).toBe(true);
    expect(err).toContain('d.txt');
    expect(code).toBe(2);
  });

  it('points at the text: offsets, lines, characters and passages agree', async () => {
    const files = await report();
    const findings = files.files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
    expect(findings.length).toBeGreaterThan(0);
    for (const { file, finding } of findings) {
      const text = readFileSync(folder.at(file.path), 'utf8');
      expect(finding.text).toBe(text.slice(finding.start, finding.end));
      expect(offsetOf(text, finding.range.start)).toBe(finding.start);
      expect(offsetOf(text, finding.range.end)).toBe(finding.end);
      for (const edit of finding.fixes.flatMap((fix) => fix.edits)) {
        expect(edit.end).toBeLessThanOrEqual(text.length);
        expect(edit.newText).not.toMatch(/\$\{\d/u);
      }
    }
  });

  it('counts as 必改 the findings of level error', async () => {
    for (const file of (await report()).files) {
      expect(file.mustFix).toBe(file.findings.filter((finding) => finding.level === 'error').length);
    }
  });

  it('is refused by the schema where something is missing or added', async () => {
    const printed = await report();
    expect(validReport({ ...printed, similar: undefined })).toBe(false);
    expect(validReport({ ...printed, extra: 1 })).toBe(false);
    expect(validReport({ ...printed, files: [{ ...printed.files[0], mustFix: -1 }] })).toBe(false);
  });
});

function offsetOf(text: string, place: { readonly line: number; readonly character: number }): number {
  const before = text.split('\n').slice(0, place.line);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + place.character;
}
