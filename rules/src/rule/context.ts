import type { AnyRule } from './define-rule.ts';
import { lower, type Level } from './levels.ts';
import type { LocalFinding, LocalFix, Messages, OptionSpecs, OptionValues, Place, RuleContext } from './types.ts';

/** Fills the placeholders of a message; a placeholder without a value is a defect of the rule and throws. */
export function render(template: string, data: Readonly<Record<string, string | number>>): string {
  let text = '';
  let from = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    const close = template.indexOf('}', open);
    const name = template.slice(open + 1, close);
    if (close < 0 || !/^\w+$/u.test(name)) {
      text += template.slice(from, open + 1);
      from = open + 1;
      continue;
    }
    const value = data[name];
    if (value === undefined) throw new Error(`message placeholder {${name}} has no value`);
    text += template.slice(from, open) + String(value);
    from = close + 1;
  }
  return text + template.slice(from);
}

/** The context a rule is called with. `level` is the level it runs at. */
export function makeContext(
  rule: AnyRule,
  level: Level,
  options: OptionValues<OptionSpecs>,
): RuleContext<Messages, OptionSpecs> {
  const { messages } = rule.meta;
  const text = (id: string, data: Readonly<Record<string, string | number>>): string => {
    const template = messages[id];
    if (template === undefined) throw new Error(`no message ${id}`);
    return render(template, data);
  };
  return {
    options,
    message: text,
    finding(id, place, data, extras = {}): LocalFinding {
      const block: Pick<Place, 'block'> = place.block === undefined ? {} : { block: place.block };
      return {
        ...block,
        start: place.start,
        end: place.end,
        messageId: id,
        message: text(id, data),
        level: extras.level === undefined ? level : lower(level, extras.level),
        fixes: extras.fixes ?? [],
        related: extras.related ?? [],
      };
    },
    fix(id, data, trust, edits, kind = 'plain'): LocalFix {
      return { title: text(id, data), trust, edits, snippet: kind === 'snippet' };
    },
  };
}
