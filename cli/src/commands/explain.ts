import { FAMILY_LABELS, familyOf, LEVEL_LABELS, printableSources, REGISTRY, type AnyRule } from '@shihua/rules';
import { print, type Io } from '../io.ts';
import { noSuchRule } from '../rule-names.ts';
import { columns, palette, wrap } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

type Meta = AnyRule['meta'];

/** `shihua explain RULE`: what a rule looks for, why, on what basis, with examples. */
export async function explain(id: string, io: Io): Promise<0> {
  const rule = REGISTRY.find((candidate) => candidate.meta.id === id);
  if (rule === undefined) throw new UsageError(noSuchRule(id));
  const colours = palette(io);
  const width = columns(io);
  const text = (value: string): string =>
    value
      .split('\n')
      .flatMap((line) => wrap(line, width - 2))
      .map((line) => `  ${line}`)
      .join('\n');
  const sections = sectionsOf(rule.meta).filter(([, body]) => body !== '');
  const head = `${colours.strong(rule.meta.id)}  ${colours.level(rule.meta.level, LEVEL_LABELS[rule.meta.level])}  ${FAMILY_LABELS[familyOf(rule.meta.id)]}`;
  const body = sections.map(([title, content]) => `${colours.strong(title)}\n${text(content)}`);
  await print(io, `${[head, text(rule.meta.summary), ...body].join('\n\n')}\n`);
  return 0;
}

function sectionsOf(meta: Meta): readonly (readonly [string, string])[] {
  return [
    ['为什么', meta.why],
    ['依据', printableSources(meta.sources).map(sourceText).join('\n')],
    ['例子', meta.examples.map(exampleText).join('\n\n')],
    ['不算', meta.allows.map((sample) => `· ${typeof sample === 'string' ? sample : sample.text}`).join('\n')],
    ['改法', meta.fixNote ?? ''],
    [
      '选项',
      Object.entries(meta.options ?? {})
        .map(optionText)
        .join('\n'),
    ],
    ['关闭', `--rule ${meta.id}=off，或在 .shihuarc.json 的 rules 里写 "${meta.id}": "off"`],
  ];
}

function sourceText({ instrument, clause, words }: Meta['sources'][number]): string {
  return `· ${instrument}${clause ?? ''}${words === undefined ? '' : `：“${words}”`}`;
}

function exampleText({ bad, good, fixed }: Meta['examples'][number]): string {
  const lines = [`原文：${typeof bad === 'string' ? bad : bad.text}`];
  const others = typeof bad === 'string' ? [] : (bad.others ?? []);
  for (const { path, text } of others) lines.push(`另有《${path}》：${text}`);
  if (good !== undefined) lines.push(`改为：${good}`);
  if (fixed !== undefined) lines.push(`快速修复后：${fixed}`);
  return lines.join('\n');
}

function optionText([name, spec]: readonly [string, NonNullable<Meta['options']>[string]]): string {
  const bounds = spec.type === 'integer' ? `，${String(spec.min)}—${String(spec.max)}` : '';
  return `· ${name}（默认 ${JSON.stringify(spec.default)}${bounds}）：${spec.about}`;
}
