import type {
  DocumentRule,
  LocalFinding,
  Messages,
  OptionSpecs,
  OptionValues,
  RuleContext,
  RuleMeta,
  WorkspaceRule,
} from './types.ts';
import type { BlockUnit, DocumentUnit, SentenceUnit, WorkspaceUnit } from './unit.ts';

/** A rule as the registry holds it: its generics closed. */
export interface AnyRule {
  readonly meta: RuleMeta<'sentence' | 'block' | 'document' | 'workspace', Messages, OptionSpecs>;
  readonly run:
    | {
        readonly scope: 'sentence';
        check(unit: SentenceUnit, ctx: RuleContext<Messages, OptionSpecs>): Iterable<LocalFinding>;
      }
    | {
        readonly scope: 'block';
        check(unit: BlockUnit, ctx: RuleContext<Messages, OptionSpecs>): Iterable<LocalFinding>;
      }
    | {
        readonly scope: 'document';
        collect(block: BlockUnit, options: OptionValues<OptionSpecs>): unknown;
        check(document: DocumentUnit<unknown>, ctx: RuleContext<Messages, OptionSpecs>): Iterable<LocalFinding>;
      }
    | {
        readonly scope: 'workspace';
        check(unit: WorkspaceUnit, ctx: RuleContext<Messages, OptionSpecs>): Iterable<LocalFinding>;
      };
}

/** The options of a rule without options. */
type NoOptions = Readonly<Record<string, never>>;

/** Defines a rule that looks at one sentence at a time. */
export function defineSentenceRule<const M extends Messages, const O extends OptionSpecs = NoOptions>(
  meta: Omit<RuleMeta<'sentence', M, O>, 'scope'>,
  check: (unit: SentenceUnit, ctx: RuleContext<M, O>) => Iterable<LocalFinding>,
): AnyRule {
  return { meta: { ...meta, scope: 'sentence' }, run: { scope: 'sentence', check } } as unknown as AnyRule;
}

/** Defines a rule that looks at one block at a time. */
export function defineBlockRule<const M extends Messages, const O extends OptionSpecs = NoOptions>(
  meta: Omit<RuleMeta<'block', M, O>, 'scope'>,
  check: (unit: BlockUnit, ctx: RuleContext<M, O>) => Iterable<LocalFinding>,
): AnyRule {
  return { meta: { ...meta, scope: 'block' }, run: { scope: 'block', check } } as unknown as AnyRule;
}

/**
 * Defines a rule about the whole document. `collect` sees one block and its result is cached with it, so it must
 * depend on the block alone; `check` sees only what was collected and names places as `{ block, start, end }`.
 */
export function defineDocumentRule<T, const M extends Messages, const O extends OptionSpecs = NoOptions>(
  meta: Omit<RuleMeta<'document', M, O>, 'scope'>,
  code: Pick<DocumentRule<T, M, O>, 'collect' | 'check'>,
): AnyRule {
  return { meta: { ...meta, scope: 'document' }, run: { scope: 'document', ...code } } as unknown as AnyRule;
}

/**
 * Defines a rule about a document among the others of a workspace. It runs for reports only, over the index of copied
 * passages; its places are offsets of the source.
 */
export function defineWorkspaceRule<const M extends Messages, const O extends OptionSpecs = NoOptions>(
  meta: Omit<RuleMeta<'workspace', M, O>, 'scope'>,
  check: WorkspaceRule<M, O>['check'],
): AnyRule {
  return { meta: { ...meta, scope: 'workspace' }, run: { scope: 'workspace', check } } as unknown as AnyRule;
}
