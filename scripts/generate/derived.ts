import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createEngine, DEFAULT_CONFIG, REGISTRY, type AnyRule } from '@shihua/rules';
import { format } from 'prettier';
import { ROOT } from '../lib/root.ts';
import { configSchema } from './config-schema.ts';
import { manifestWithSettings } from './manifest.ts';
import { ruleIndex, rulePage } from './rule-page.ts';
import { readmeWithTable } from './readme-table.ts';

const PAGES = 'docs/rules';

/** Every file that derives from rule metadata, with its content. */
export async function derivedFiles(): Promise<readonly (readonly [string, string])[]> {
  const json = async (value: unknown): Promise<string> =>
    format(JSON.stringify(value), { parser: 'json', printWidth: 120 });
  const manifest: unknown = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  return [
    ...rulePages(),
    [`${PAGES}/README.md`, ruleIndex(REGISTRY)],
    ['schemas/config.schema.json', await json(configSchema(REGISTRY))],
    ['package.json', `${JSON.stringify(manifestWithSettings(manifest, REGISTRY), null, 2)}\n`],
    ['README.md', readmeWithTable(readme, REGISTRY)],
  ];
}

/** The pages of the rules; one that its own rule would mark, for the words it quotes, says so to the linter. */
function rulePages(): readonly (readonly [string, string])[] {
  const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
  const marksItself = ({ meta }: AnyRule): boolean =>
    engine.analyze({ text: rulePage(meta, false), language: 'markdown' }).findings.some(({ rule }) => rule === meta.id);
  return REGISTRY.map((rule) => [pageOf(rule.meta.id), rulePage(rule.meta, marksItself(rule))] as const);
}

/** The page of a rule: one folder a family. */
export function pageOf(id: string): string {
  return `${PAGES}/${id}.md`;
}

/** Pages whose rule is gone. */
export function orphanPages(): readonly string[] {
  const known = new Set(REGISTRY.map((rule) => pageOf(rule.meta.id)));
  return readdirSync(path.join(ROOT, PAGES), { recursive: true, encoding: 'utf8' })
    .map((file) => `${PAGES}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && file !== `${PAGES}/README.md` && !known.has(file));
}
