import { ASSUMPTIONS, GENRES, ORG_LABELS, STAGES } from '@shihua/rules';

/** One setting as `contributes.configuration` describes it; texts are keys of `package.nls.json`. */
type Setting = Readonly<Record<string, unknown>>;

/** The settings that no rule brings along; `shihua.rules` and `shihua.options` are added from the rules. */
export const configuration: {
  readonly title: string;
  readonly properties: Readonly<Record<string, Setting>>;
} = {
  title: '%configuration.title%',
  properties: {
    'shihua.enable': {
      order: 1,
      type: 'boolean',
      scope: 'resource',
      default: true,
      markdownDescription: '%configuration.enable%',
    },
    'shihua.stage': {
      order: 2,
      type: 'string',
      scope: 'resource',
      enum: [...STAGES],
      enumItemLabels: STAGES.map((stage) => `%configuration.stage.${stage}.label%`),
      markdownEnumDescriptions: STAGES.map((stage) => `%configuration.stage.${stage}%`),
      default: 'draft',
      markdownDescription: '%configuration.stage%',
    },
    'shihua.genre': {
      order: 3,
      type: 'string',
      scope: 'resource',
      enum: ['auto', ...GENRES],
      enumItemLabels: ['auto', ...GENRES].map((genre) => `%configuration.genre.${genre}%`),
      default: 'auto',
      markdownDescription: '%configuration.genre%',
    },
    'shihua.drafts': {
      order: 4,
      type: 'boolean',
      scope: 'resource',
      default: false,
      markdownDescription: '%configuration.drafts%',
    },
    'shihua.display': {
      order: 5,
      type: 'string',
      scope: 'window',
      enum: ['problems', 'decorations'],
      enumItemLabels: ['%configuration.display.problems.label%', '%configuration.display.decorations.label%'],
      markdownEnumDescriptions: ['%configuration.display.problems%', '%configuration.display.decorations%'],
      default: 'problems',
      markdownDescription: '%configuration.display%',
    },
    'shihua.statusBar': {
      order: 6,
      type: 'boolean',
      scope: 'window',
      default: true,
      markdownDescription: '%configuration.statusBar%',
    },
    'shihua.workspaceDiagnostics': {
      order: 7,
      type: 'boolean',
      scope: 'window',
      default: false,
      markdownDescription: '%configuration.workspaceDiagnostics%',
    },
    'shihua.org': {
      order: 8,
      type: 'object',
      scope: 'resource',
      default: {},
      markdownDescription: '%configuration.org%',
      ...orgSchema(),
    },
    'shihua.burdenHours': {
      order: 9,
      type: 'object',
      scope: 'resource',
      default: {},
      markdownDescription: '%configuration.burdenHours%',
      ...hoursSchema(),
    },
    'shihua.burdenLens': {
      order: 10,
      type: 'boolean',
      scope: 'resource',
      default: true,
      markdownDescription: '%configuration.burdenLens%',
    },
    'shihua.headingLens': {
      order: 11,
      type: 'boolean',
      scope: 'resource',
      default: false,
      markdownDescription: '%configuration.headingLens%',
    },
    'shihua.trace.server': {
      order: 99,
      type: 'string',
      scope: 'window',
      enum: ['messages', 'verbose'],
      default: 'messages',
      markdownDescription: '%configuration.trace.server%',
    },
  },
};

/** The headcounts of the burden ledger. */
export function orgSchema(): Setting {
  return {
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(ORG_LABELS).map(([slot, label]) => [slot, { type: 'integer', minimum: 0, description: label }]),
    ),
  };
}

/** The assumptions of the burden ledger; each says its default, range and source. */
export function hoursSchema(): Setting {
  return {
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(ASSUMPTIONS).map(([id, { label, unit, low, likely, high, source }]) => [
        id,
        {
          type: 'number',
          exclusiveMinimum: 0,
          description: `${label}（${unit}）：默认 ${String(likely)}，低 ${String(low)}，高 ${String(high)}。${source}。`,
        },
      ]),
    ),
  };
}
