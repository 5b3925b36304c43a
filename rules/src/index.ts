/** The public interface of the rules package: nothing else is imported from outside it. */
export { ASSUMPTIONS, isAssumable, isAssumption, type AssumptionId, type Overrides } from './burden/assumptions.ts';
export { ledgerOf } from './burden/ledger.ts';
export type { BurdenItem, Hours, Ledger, Org, OrgSlot } from './burden/model.ts';
export {
  isHeadcount,
  isOrgSlot,
  NO_BURDEN_SETTINGS,
  ORG_LABELS,
  parseOrg,
  type BurdenSettings,
} from './burden/org.ts';
export { burdenLine, heaviest, hoursText, missingText } from './burden/summary.ts';
export { applyEdits, fixAll } from './engine/apply-fixes.ts';
export { createEngine, type Engine } from './engine/engine.ts';
export { DEFAULT_CONFIG } from './engine/config.ts';
export type { Analysis, Config, Crash, Finding, FindingId, Fix, Input, Related, SidecarEntry } from './engine/types.ts';
export type { Language } from './parse/model.ts';
export { REGISTRY } from './registry.generated.ts';
export { REPORT_SCHEMA, type Report, type ReportFile, type ReportFinding } from './report/model.ts';
export { buildReport, reportFile } from './report/build.ts';
export { renderHtml } from './report/html.ts';
export { FAMILY_LABELS, GENRE_LABELS, LEVEL_LABELS, PART_LABELS, REASON_LABELS, familyOf } from './report/labels.ts';
export { renderMarkdown } from './report/markdown.ts';
export { excerpt, median, shownFindings, type RenderOptions } from './report/summary.ts';
export type { AnyRule } from './rule/define-rule.ts';
export { printableSources } from './rule/sources.ts';
export { GENRES, LEVELS, STAGES, atLeast, type Genre, type Level, type Stage } from './rule/levels.ts';
export type { RuleId } from './rule/types.ts';
export { scoreOf } from './score/score.ts';
export type { Score, ScoreParts } from './score/types.ts';
export { LineIndex, type Place } from './text/line-index.ts';
export { countChars } from './text/chars.ts';
export type { Edit, Span } from './text/span.ts';
