import type { IgnoreArgument } from '@shihua/server/protocol';

/** The text of a sidecar file with one more entry; `undefined` when the file is not one, so that nothing is lost. */
export function withEntry(current: string | undefined, argument: IgnoreArgument, reason: string): string | undefined {
  const sidecar = current === undefined ? { entries: [] } : readSidecar(current);
  if (sidecar === undefined) return undefined;
  const entry = { rule: argument.rule, fingerprint: argument.fingerprint, reason };
  const others = sidecar.entries.filter((other) => !isSame(other, argument));
  return `${JSON.stringify({ ...sidecar, entries: [...others, entry] }, null, 2)}\n`;
}

function readSidecar(text: string): { readonly entries: readonly unknown[] } | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (typeof parsed !== 'object' || parsed === null || !('entries' in parsed)) return undefined;
    return Array.isArray(parsed.entries) ? { ...parsed, entries: parsed.entries as readonly unknown[] } : undefined;
  } catch {
    return undefined;
  }
}

function isSame(entry: unknown, argument: IgnoreArgument): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const fields = entry as Readonly<Record<string, unknown>>;
  return fields.rule === argument.rule && fields.fingerprint === argument.fingerprint;
}
