import { FAMILY_LABELS, GENRE_LABELS, LEVEL_LABELS, familyOf, printableSources, type AnyRule } from '@shihua/rules';

type Meta = AnyRule['meta'];

const STAGE_NAMES = { draft: '起草', review: '审核', audit: '检查' } as const;

/**
 * The page of a rule, generated whole from its metadata: examples on it are run as tests. `quotes` says that what the
 * page quotes would be found in it, so that it needs a suppression.
 */
export function rulePage(meta: Meta, quotes: boolean): string {
  const lines = [
    '<!-- 本页由 npm run generate 生成，请改规则的元数据，不要改本页。 -->',
    ...(quotes ? [`<!-- shihua-disable-file ${meta.id} -- 本页要引用这条规则所查的写法 -->`] : []),
    '',
    `# ${meta.id}`,
    '',
    `${meta.summary}。`,
    '',
    `级别：${LEVEL_LABELS[meta.level]}（${meta.level}）${stageNote(meta)}。状态：${statusName(meta)}。自 ${meta.since} 起。`,
    '',
    '## 为什么',
    '',
    meta.why,
    '',
    '## 提示语',
    '',
    ...Object.entries(meta.messages).map(([id, text]) => `- ${id.startsWith('fix') ? '改法：' : ''}${code(text)}`),
    '',
    '## 例子',
    '',
    ...meta.examples.flatMap((example) => exampleLines(example)),
    '## 不算',
    '',
    ...meta.allows.map((sample) => `- ${code(typeof sample === 'string' ? sample : sample.text)}${othersNote(sample)}`),
    '',
  ];
  if (meta.fixNote !== undefined && meta.fixNote !== '') lines.push('## 改法', '', meta.fixNote, '');
  if (meta.options !== undefined && Object.keys(meta.options).length > 0)
    lines.push('## 选项', '', ...optionLines(meta), '');
  if (meta.genres !== undefined) lines.push('## 文种', '', genreLine(meta.genres), '');
  const sources = printableSources(meta.sources);
  if (sources.length > 0) {
    lines.push('## 依据', '');
    for (const source of sources) {
      lines.push(
        `- ${source.instrument}${source.clause ?? ''}${source.words === undefined ? '' : `：“${source.words}”`}`,
      );
    }
    lines.push('');
  }
  lines.push('## 关闭', '', `在设置里写 \`"shihua.rules": { "${meta.id}": "off" }\`，或在 Markdown 里写忽略说明：`, '');
  lines.push('```markdown', `<!-- shihua-disable-next-line ${meta.id} -- 理由 -->`, '```', '');
  return lines.join('\n');
}

/** What stands in the documents beside a near miss, where there are any. */
function othersNote(sample: Meta['allows'][number]): string {
  const others = typeof sample === 'string' ? [] : (sample.others ?? []);
  return others.length === 0
    ? ''
    : `（另有 ${String(others.length)} 份文件：${others.map(({ text }) => code(text)).join('、')}）`;
}

function exampleLines(example: Meta['examples'][number]): string[] {
  const bad = typeof example.bad === 'string' ? example.bad : example.bad.text;
  const others = typeof example.bad === 'string' ? [] : (example.bad.others ?? []);
  const besides = others.flatMap(({ path, text }) => [`另有《${path}》：`, '', '```text', text, '```', '']);
  const lines = ['```text', bad, '```', '', ...besides, `提示：${example.hits.map((hit) => code(hit)).join('、')}`, ''];
  if (example.good !== undefined) lines.push('改为：', '', '```text', example.good, '```', '');
  if (example.fixed !== undefined) lines.push('快速修复后：', '', '```text', example.fixed, '```', '');
  return lines;
}

function stageNote(meta: Meta): string {
  const notes = Object.entries(meta.stageLevels ?? {}).map(
    ([stage, level]) =>
      `${STAGE_NAMES[stage as keyof typeof STAGE_NAMES]}时${level === 'off' ? '不提示' : `为${LEVEL_LABELS[level]}`}`,
  );
  return notes.length === 0 ? '' : `，${notes.join('，')}`;
}

function statusName(meta: Meta): string {
  return { draft: '草稿（默认关闭）', stable: '正式', retired: '停用' }[meta.status];
}

function optionLines(meta: Meta): string[] {
  return Object.entries(meta.options ?? {}).map(([name, spec]) => {
    const bounds = spec.type === 'integer' ? `，${spec.min}—${spec.max}` : '';
    return `- \`${name}\`（默认 ${JSON.stringify(spec.default)}${bounds}）：${spec.about}`;
  });
}

function genreLine(gate: NonNullable<Meta['genres']>): string {
  const names = ('only' in gate ? gate.only : gate.not).map((genre) => GENRE_LABELS[genre]).join('、');
  return 'only' in gate ? `只用于：${names}。` : `不用于：${names}。`;
}

/** A passage as inline code: on one line, fenced by more backticks than it holds, and so not linted as our own prose. */
function code(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ');
  const ticks = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/gu)].map((run) => run[0].length)) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** The table of all rules. */
export function ruleIndex(rules: readonly AnyRule[]): string {
  return ['<!-- 本页由 npm run generate 生成。 -->', '', '# 规则', '', ...ruleTable(rules, ''), ''].join('\n');
}

/** The rule table; `base` leads from the table's page to docs/rules/. */
export function ruleTable(rules: readonly AnyRule[], base: string): string[] {
  return [
    '| 规则 | 类 | 级别 | 查什么 |',
    '| --- | --- | --- | --- |',
    ...rules.map(
      ({ meta }) =>
        `| [${meta.id}](${base}${meta.id}.md) | ${FAMILY_LABELS[familyOf(meta.id)]} | ${LEVEL_LABELS[meta.level]}${meta.status === 'draft' ? '（草稿）' : ''} | ${meta.summary.replaceAll('|', '\\|')} |`,
    ),
  ];
}
