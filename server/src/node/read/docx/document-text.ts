/** The part of mammoth's document tree that is read here; its package has no types for it. */
export interface DocumentNode {
  readonly type: string;
  readonly children?: readonly DocumentNode[];
  /** Of `text`. */
  readonly value?: string;
  /** Of `checkbox`. */
  readonly checked?: boolean;
  /** Of `document`: finds the foot- or endnote of a `noteReference`. */
  readonly notes?: { resolve(reference: DocumentNode): { readonly body: readonly DocumentNode[] } | null };
}

/**
 * The text of a Word document: a line a paragraph, a line a table row with its cells set apart by tabs, notes at the
 * end in the order they are referred to.
 */
export function documentText(document: DocumentNode): string {
  const references: DocumentNode[] = [];
  const lines = blockLines(document.children ?? [], references);
  for (const reference of references) {
    const note = document.notes?.resolve(reference);
    if (note) lines.push(...blockLines(note.body, []));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function blockLines(nodes: readonly DocumentNode[], references: DocumentNode[]): string[] {
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.type === 'paragraph') lines.push(inlineText(node, references));
    else if (node.type === 'tableRow') lines.push(rowText(node, references));
    else lines.push(...blockLines(node.children ?? [], references));
  }
  return lines;
}

function rowText(row: DocumentNode, references: DocumentNode[]): string {
  const cells = row.children ?? [];
  return cells
    .map((cell) =>
      blockLines(cell.children ?? [], references)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .join('\t');
}

function inlineText(node: DocumentNode, references: DocumentNode[]): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'checkbox':
      return node.checked === true ? '☑' : '☐';
    case 'noteReference':
      references.push(node);
      return '';
    default:
      return (node.children ?? []).map((child) => inlineText(child, references)).join('');
  }
}
