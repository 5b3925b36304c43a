import { parse } from '../parse/parse.ts';
import type { CopyLink } from '../similarity/types.ts';
import { hashText } from '../text/hash.ts';
import { dedupe, sortFindings } from './order.ts';
import type { RuleSet } from './rule-set.ts';
import { suppress } from './suppress.ts';
import type { Crash, Finding, Input } from './types.ts';

/** What the workspace rules found in a document. */
export interface WorkspaceResult {
  /** Ascending by place, suppressed ones left out; all of them are shown. */
  readonly findings: readonly Finding[];
  readonly crashed: readonly Crash[];
}

/** Runs the workspace rules over what a document shares with earlier ones. */
export function runWorkspace(set: RuleSet, input: Input, links: readonly CopyLink[]): WorkspaceResult {
  if (links.length === 0 || set.workspace.length === 0) return { findings: [], crashed: [] };
  const found: Finding[] = [];
  const crashed: Crash[] = [];
  for (const { rule, context } of set.workspace) {
    if (rule.run.scope !== 'workspace') continue;
    try {
      for (const { start, end, level, messageId, message, related } of rule.run.check({ links }, context)) {
        if (start < 0 || end > input.text.length || start > end)
          throw new Error(`${rule.meta.id}: span ${String(start)}–${String(end)} is outside the document`);
        const passage = input.text.slice(start, end);
        found.push({
          rule: rule.meta.id,
          level,
          messageId,
          message,
          start,
          end,
          fixes: [],
          related,
          // The other document's name is part of it: a suppression holds for that source only.
          fingerprint: hashText([rule.meta.id, messageId, passage, ...related.map(({ path }) => path)].join('\n')),
          shown: true,
          covers: [],
        });
      }
    } catch (error) {
      crashed.push({ rule: rule.meta.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  const sorted = dedupe(sortFindings(found));
  const { kept } = suppress(parse(input.text, input.language), sorted, input.sidecar ?? [], input.today);
  return { findings: kept, crashed };
}
