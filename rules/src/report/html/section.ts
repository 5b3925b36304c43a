import { html, type Markup } from '../markup.ts';

/** A part of the page under a heading of its own. */
export interface Section {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** A section as the page prints it. */
export function sectionMarkup({ id, title, body }: Section): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}

/** Head of a table column. */
export interface Head {
  readonly title: string;
  /** Class of the column: `number` aligns figures. */
  readonly className?: string;
}

/**
 * A table that scrolls sideways by keyboard where the page is too narrow. `about` stands above it and belongs to it; it
 * is no caption, which printers part from its table.
 */
export function table(name: string, about: string, heads: readonly Head[], rows: readonly Markup[]): Markup {
  return html`<p class="quiet about">${about}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${name}">
      <table aria-label="${`${name}：${about}`}">
        <thead>
          <tr>
            ${heads.map(({ title, className }) => html`<th scope="col" class="${className ?? ''}">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

/** A name that leads to its part of the page, where it has one. */
export function link(text: string, anchor: string | undefined): Markup {
  return anchor === undefined ? html`${text}` : html`<a href="#${anchor}">${text}</a>`;
}

/**
 * A bar beside a number, so that the picture itself says nothing new. Widths are attributes, not styles, which the
 * page's policy forbids.
 */
export function bar(share: number): Markup {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="value" width="${Math.round(share * 100)}" height="10" />
  </svg>`;
}
