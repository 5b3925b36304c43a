import { FAMILY_LABELS, familyOf, LEVEL_LABELS, printableSources, REGISTRY, type AnyRule } from '@shihua/rules';
import { print, type Io } from '../io.ts';
import { columns, fit, pad, width } from '../terminal.ts';

/** `shihua rules`: all rules, as a table or as JSON. */
export async function rules(format: 'pretty' | 'json', io: Io): Promise<0> {
  const sorted = [...REGISTRY].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  await print(io, format === 'json' ? `${JSON.stringify(sorted.map(toJson), null, 2)}\n` : table(sorted, columns(io)));
  return 0;
}

function toJson({ meta }: AnyRule): Readonly<Record<string, unknown>> {
  return {
    id: meta.id,
    family: familyOf(meta.id),
    summary: meta.summary,
    why: meta.why,
    level: meta.level,
    stageLevels: meta.stageLevels ?? {},
    status: meta.status,
    scope: meta.scope,
    since: meta.since,
    genres: meta.genres ?? null,
    sources: printableSources(meta.sources).map(({ instrument, clause, words }) => ({ instrument, clause, words })),
    messages: meta.messages,
    options: meta.options ?? {},
  };
}

function table(sorted: readonly AnyRule[], available: number): string {
  const idWidth = Math.max(0, ...sorted.map((rule) => rule.meta.id.length));
  const rows = sorted.map(({ meta }) => {
    const level = LEVEL_LABELS[meta.level] + (meta.status === 'draft' ? '（草稿）' : '');
    const start = `${pad(meta.id, idWidth)}  ${pad(FAMILY_LABELS[familyOf(meta.id)], 12)}  ${pad(level, 6)}  `;
    return start + fit(meta.summary, Math.max(20, available - width(start)));
  });
  return `${rows.join('\n')}\n`;
}
