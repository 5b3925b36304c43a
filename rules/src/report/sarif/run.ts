import type { AnyRule } from '../../rule/define-rule.ts';
import { printableSources } from '../../rule/sources.ts';
import { FAMILY_LABELS, familyOf } from '../labels.ts';
import type { Report, ReportFile } from '../model.ts';
import { SARIF_LEVELS } from './result.ts';
import { artifactLocation, ROOT } from './uri.ts';

/** Address of the schema that SARIF names. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The members of a SARIF log before its runs. */
export const SARIF_LOG = { $schema: SCHEMA, version: '2.1.0' } as const;

/** What a run says before its results: the tool with its rules, and how places are counted. */
export function sarifRunHead(tool: Report['tool'], rules: readonly AnyRule[]): object {
  return {
    tool: {
      driver: {
        name: 'Shihua',
        fullName: '实话 Shihua',
        version: tool.version,
        ...(/^\d+\.\d+\.\d+/u.test(tool.version) ? { semanticVersion: tool.version } : {}),
        language: 'zh-CN',
        properties: { ruleSet: tool.ruleSet },
        rules: rules.map(ruleDescriptor),
      },
    },
    language: 'zh-CN',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: '运行检查时所在的文件夹' } } },
  };
}

function ruleDescriptor({ meta }: AnyRule): object {
  const sources = printableSources(meta.sources).map(({ instrument, clause }) => `${instrument}${clause ?? ''}`);
  return {
    id: meta.id,
    shortDescription: { text: meta.summary },
    fullDescription: { text: meta.why },
    help: { text: sources.length === 0 ? meta.why : `${meta.why}\n依据：${sources.join('；')}` },
    defaultConfiguration: { enabled: meta.status === 'stable', level: SARIF_LEVELS[meta.level] },
    properties: { tags: [FAMILY_LABELS[familyOf(meta.id)]], status: meta.status, since: meta.since },
  };
}

/** A document as SARIF lists it; its encoding only where it is a text file. */
export function sarifArtifact({ path, encoding, genre, chars, mustFix, score }: ReportFile): object {
  return {
    location: artifactLocation(path),
    roles: ['analysisTarget'],
    ...(encoding === 'docx' ? {} : { encoding }),
    properties: { genre, chars, mustFix, total: score.total },
  };
}

/** How the run went: what could not be read is named, and the run then did not succeed. */
export function sarifInvocation(errors: Report['errors']): object {
  return {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: errors.map(({ path, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
    })),
  };
}
