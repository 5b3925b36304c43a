/** HTML that is safe to print: made by {@link html} only, which escapes what it is given. */
export class Markup {
  readonly text: string;

  /** Used by {@link html} and for constant text such as a style sheet. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text and numbers are escaped, markup and lists of it are not. */
export type Content = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => ESCAPES[char] ?? char);
}

/** Template tag: html`<td>${text}</td>`. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = strings[0] ?? '';
  contents.forEach((content, index) => {
    text += render(content) + (strings[index + 1] ?? '');
  });
  return new Markup(text);
}

function render(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map((markup) => markup.text).join('\n');
}
