import { html } from '../markup.ts';
import type { Report } from '../model.ts';
import type { Section } from './section.ts';

/** 未读: what the figures do not cover, and why. */
export function unreadSection({ errors }: Report): Section | undefined {
  if (errors.length === 0) return undefined;
  return {
    id: 'unread',
    title: `未读的文件（${String(errors.length)}）`,
    body: html`<p class="quiet">下面的数字都不含这些文件。</p>
      <ul>
        ${errors.map((error) => html`<li><strong>${error.path}</strong>：${error.message}</li>`)}
      </ul>`,
  };
}
