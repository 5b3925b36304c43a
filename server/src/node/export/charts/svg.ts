import { INKS } from './inks.ts';

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(INKS).map(([name, colour]) => [colour, name]));

/**
 * The picture as an element for a page with a strict policy: styles and scripts of the library's own go, inks become
 * classes (`fill-…`, `stroke-…`), and the size is left to the page.
 */
export function asElement(svg: string, label: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/<rect [^>]*fill="none"><\/rect>\s*/gu, '')
    .replace(/<(\w+)([^>]*)>/gu, (_tag, name: string, attributes: string) => `<${name}${cleaned(attributes)}>`)
    .replace(/<svg[^>]*(viewBox="[^"]*")[^>]*>/u, `<svg $1 role="img" aria-label="${escaped(label)}">`)
    .replace(/\n\s*\n/gu, '\n')
    .trim();
}

function cleaned(attributes: string): string {
  const classes: string[] = [];
  const kept = attributes
    .replace(/\s(?:style|class|pointer-events|ecmeta_\w+)="[^"]*"/gu, '')
    .replace(/\s(fill|stroke)="(#[0-9a-f]{6})"/gu, (whole, part: string, colour: string) => {
      const name = NAMES.get(colour);
      if (name === undefined) return whole;
      classes.push(`${part}-${name}`);
      return '';
    });
  return classes.length === 0 ? kept : `${kept} class="${classes.join(' ')}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
