import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function table(file: string): Readonly<Record<string, string>> {
  return JSON.parse(read(file)) as Readonly<Record<string, string>>;
}

/** The texts that the extension passes to `l10n.t`, in the order of their files. */
function usedTexts(): readonly string[] {
  const files = readdirSync(path.join(root, 'client/src')).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) =>
    [...read(`client/src/${name}`).matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/gu)].map(([, text = '']) =>
      text.replaceAll("\\'", "'"),
    ),
  );
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}/gu)].map(([found]) => found).sort();
}

describe('translations', () => {
  const bundle = table('l10n/bundle.l10n.zh-cn.json');

  test('every runtime text has its Chinese, and nothing else is there', () => {
    const used = usedTexts();
    expect(used.length).toBeGreaterThan(50);
    expect(Object.keys(bundle).sort()).toEqual([...new Set(used)].sort());
  });

  test.each(Object.entries(bundle))('“%s” keeps its placeholders', (english, chinese) => {
    expect(placeholders(chinese)).toEqual(placeholders(english));
  });

  test('the manifest names texts that exist in both languages', () => {
    const english = table('package.nls.json');
    const used = [...read('package.json').matchAll(/%([a-z][\w.]+)%/giu)].map(([, key = '']) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(table('package.nls.zh-cn.json')).sort()).toEqual(Object.keys(english).sort());
  });
});
