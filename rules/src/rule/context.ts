import type { AnyRule } from './define-rule.ts';
import { lower, type Level } from './levels.ts';
import type { LocalFinding, LocalFix, Messages, OptionSpecs, OptionValues, RuleContext } from './types.ts';

const NONE: readonly never[] = [];

type Data = Readonly<Record<string, string | number>>;

/** Fills the placeholders of a message; a placeholder without a value is a defect of the rule and throws. */
export function render(template: string, data: Data): string {
  return fill(cut(template), data);
}

/** A template cut at its placeholders: text, name, text, name, … text. */
function cut(template: string): readonly string[] {
  return template.split(/\{(\w+)\}/u);
}

function fill(parts: readonly string[], data: Data): string {
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (i % 2 === 0) {
      text += part;
      continue;
    }
    const value = data[part];
    if (value === undefined) throw new Error(`message placeholder {${part}} has no value`);
    text += String(value);
  }
  return text;
}

/** The context a rule is called with. `level` is the level it runs at. */
export function makeContext(
  rule: AnyRule,
  level: Level,
  options: OptionValues<OptionSpecs>,
): RuleContext<Messages, OptionSpecs> {
  const { messages } = rule.meta;
  // Rules about the document say the same again at every edit: a message is cut once.
  const cuts = new Map<string, readonly string[]>();
  const text = (id: string, data: Data): string => {
    const known = cuts.get(id);
    if (known !== undefined) return fill(known, data);
    const template = messages[id];
    if (template === undefined) throw new Error(`no message ${id}`);
    const parts = cut(template);
    cuts.set(id, parts);
    return fill(parts, data);
  };
  return {
    options,
    message: text,
    finding(id, { block, start, end }, data, extras): LocalFinding {
      const found = {
        start,
        end,
        messageId: id,
        message: text(id, data),
        level: extras?.level === undefined ? level : lower(level, extras.level),
        fixes: extras?.fixes ?? NONE,
        related: extras?.related ?? NONE,
      };
      return block === undefined ? found : Object.assign(found, { block });
    },
    fix(id, data, trust, edits, kind = 'plain'): LocalFix {
      return { title: text(id, data), trust, edits, snippet: kind === 'snippet' };
    },
  };
}
