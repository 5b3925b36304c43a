import type { Level } from '../../rule/levels.ts';
import { hashText } from '../../text/hash.ts';
import type { ReportFile, ReportFinding } from '../model.ts';
import { shownFindings, type RenderOptions } from '../summary.ts';
import { findingRegion, regionNear } from './region.ts';
import { artifactLocation } from './uri.ts';

/** Levels in SARIF's words. */
export const SARIF_LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** Key of our fingerprint. It holds as long as rule and passage do, wherever the passage has moved in its file. */
export const FINGERPRINT_KEY = 'shihuaPassage/v1';

/** The shown findings of a file as SARIF results. `indexOf` gives a rule's place among the rules of the run. */
export function sarifResults(
  file: ReportFile,
  indexOf: (rule: string) => number | undefined,
  options: RenderOptions = {},
): readonly object[] {
  const seen = new Map<string, number>();
  return shownFindings(file, options).map((finding) => {
    const passage = `${finding.rule}\n${finding.text}`;
    const nth = (seen.get(passage) ?? 0) + 1;
    seen.set(passage, nth);
    const ruleIndex = indexOf(finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: SARIF_LEVELS[finding.level],
      message: { text: finding.message },
      locations: [
        { physicalLocation: { artifactLocation: artifactLocation(file.path), region: findingRegion(finding) } },
      ],
      ...related(file, finding),
      partialFingerprints: { [FINGERPRINT_KEY]: hashText(`${passage}\n${String(nth)}`) },
      ...fixes(file, finding),
      properties: { level: finding.level, shown: finding.shown },
    };
  });
}

function related(file: ReportFile, finding: ReportFinding): object {
  if (finding.related.length === 0) return {};
  return {
    relatedLocations: finding.related.map(({ path, start, end, message }, id) => ({
      id,
      physicalLocation: {
        artifactLocation: artifactLocation(path ?? file.path),
        region: path === undefined ? regionNear(finding, start, end) : { charOffset: start, charLength: end - start },
      },
      message: { text: message },
    })),
  };
}

/** Fixes without an edit are advice, which SARIF has no place for in a fix. */
function fixes(file: ReportFile, finding: ReportFinding): object {
  const withEdits = finding.fixes.filter(({ edits }) => edits.length > 0);
  if (withEdits.length === 0) return {};
  return {
    fixes: withEdits.map(({ title, trust, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: artifactLocation(file.path),
          replacements: edits.map(({ start, end, newText }) => ({
            deletedRegion: regionNear(finding, start, end),
            insertedContent: { text: newText },
          })),
        },
      ],
      properties: { trust },
    })),
  };
}
