import type { AnyRule } from '@shihua/rules';
import { configuration } from '../manifest/configuration.ts';
import { levelSchema, optionSchemas } from './config-schema.ts';

/** The extension manifest with the settings of every rule in it. */
export function manifestWithSettings(manifest: unknown, rules: readonly AnyRule[]): unknown {
  const base = manifest as { readonly contributes?: Readonly<Record<string, unknown>> };
  return {
    ...base,
    contributes: {
      ...base.contributes,
      configuration: {
        ...configuration,
        properties: {
          ...configuration.properties,
          'shihua.rules': {
            type: 'object',
            scope: 'resource',
            default: {},
            markdownDescription: '%configuration.rules%',
            additionalProperties: false,
            properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, levelSchema(rule)])),
          },
          'shihua.options': {
            type: 'object',
            scope: 'resource',
            default: {},
            markdownDescription: '%configuration.options%',
            additionalProperties: false,
            properties: optionSchemas(rules),
          },
        },
      },
    },
  };
}
