/** What an element may be given. Text is always set as text: nothing of a document is ever read as markup. */
export interface Props {
  readonly class?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** Makes an element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (props.class !== undefined) made.className = props.class;
  if (props.text !== undefined) made.textContent = props.text;
  for (const [name, value] of Object.entries(props.attrs ?? {})) made.setAttribute(name, value);
  if (props.onClick !== undefined) made.addEventListener('click', props.onClick);
  made.append(...children);
  return made;
}

/** A button; `key` lets the focus find it again after the page is drawn anew. */
export function button(
  key: string,
  text: string,
  onClick: () => void,
  props: Omit<Props, 'onClick'> = {},
): HTMLButtonElement {
  return element('button', { text, onClick, ...props, attrs: { type: 'button', 'data-key': key, ...props.attrs } });
}

/**
 * A bar whose length says `share` (0…1). With a label it stands for itself to those who cannot see it; without one
 * the number beside it does.
 */
export function bar(share: number, label?: string): HTMLElement {
  const fill = element('span', { class: 'fill' });
  fill.style.width = `${Math.max(0, Math.min(share, 1)) * 100}%`;
  const attrs: Record<string, string> =
    label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  return element('span', { class: 'bar', attrs }, [fill]);
}

/** Replaces the children of `parent` and puts the focus back on the element with the same key. */
export function redraw(parent: HTMLElement, children: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && parent.contains(active) ? active.dataset.key : undefined;
  parent.replaceChildren(...children);
  if (key !== undefined) parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** Puts values in place of `{0}`, `{1}`… */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d+)\}/gu, (whole, index: string) => String(values[Number(index)] ?? whole));
}
