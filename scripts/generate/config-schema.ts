import { GENRES, STAGES, type AnyRule } from '@shihua/rules';
import { hoursSchema, orgSchema } from '../manifest/configuration.ts';

/** The JSON schema of one rule's level. */
export function levelSchema(rule: AnyRule): Readonly<Record<string, unknown>> {
  return { enum: ['error', 'warning', 'info', 'hint', 'off'], description: rule.meta.summary };
}

/** The JSON schema of all rules' options. */
export function optionSchemas(rules: readonly AnyRule[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rules
      .filter((rule) => Object.keys(rule.meta.options ?? {}).length > 0)
      .map((rule) => [
        rule.meta.id,
        {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            Object.entries(rule.meta.options ?? {}).map(([name, spec]) => {
              const about = { default: spec.default, description: spec.about };
              switch (spec.type) {
                case 'integer':
                  return [name, { type: 'integer', minimum: spec.min, maximum: spec.max, ...about }];
                case 'boolean':
                  return [name, { type: 'boolean', ...about }];
                case 'strings':
                  return [name, { type: 'array', items: { type: 'string' }, ...about }];
              }
            }),
          ),
        },
      ]),
  );
}

/** The JSON schema of `.shihuarc.json`. */
export function configSchema(rules: readonly AnyRule[]): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '实话配置 .shihuarc.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      genre: { enum: ['auto', ...GENRES], default: 'auto', description: '文种；auto 由标题和结构判断。' },
      stage: {
        enum: STAGES,
        default: 'review',
        description: '阶段：draft 起草，review 审核，audit 检查。只管命令行，编辑器看设置 shihua.stage。',
      },
      drafts: { type: 'boolean', default: false, description: '草稿规则也用。' },
      org: { type: 'object', description: '单位人数，用于估算负担。', ...orgSchema() },
      burdenHours: { type: 'object', description: '负担台账的假设，见 docs/burden.md。', ...hoursSchema() },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, levelSchema(rule)])),
      },
      options: { type: 'object', additionalProperties: false, properties: optionSchemas(rules) },
    },
  };
}
